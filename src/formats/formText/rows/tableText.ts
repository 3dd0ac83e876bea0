import type { RowKind } from '../../../model/tableRow.ts';
import type { FormLine } from '../formLines.ts';
import type { TableFacts } from '../rowReading.ts';
import type { TableLayout } from './arrangement.ts';
import type { Atom } from './atoms.ts';
import type { Column } from './columns.ts';

/** A table's text as the search reads it, and what is known of the form. */
export interface TableText {
  readonly lines: readonly FormLine[];
  readonly layout: TableLayout;
  /** Made by text recognition: characters may be taken for others, small marks lost. */
  readonly isScan: boolean;
  readonly atoms: readonly Atom[];
  /** Lines that hold letters or digits and became part of no row. */
  readonly outside: readonly FormLine[];
  readonly columns: readonly Column[];
  readonly kinds: readonly RowKind[];
  readonly facts: TableFacts;
}
