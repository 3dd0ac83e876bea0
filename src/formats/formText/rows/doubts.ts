import type { FormLine } from '../formLines.ts';
import type { Place, RowDoubt, TableFacts } from '../rowReading.ts';
import type { DerivativeRow } from '../../../model/tableRow.ts';
import type { TableLayout } from './arrangement.ts';
import type { Atom } from './atoms.ts';
import type { Column } from './columns.ts';
import type { ValuedRow } from './rowValues.ts';
import type { Placement } from './search.ts';

export interface TableReading {
  readonly placement: Placement;
  readonly atoms: readonly Atom[];
  readonly columns: readonly Column[];
  readonly facts: TableFacts;
  readonly layout: TableLayout;
  readonly isScan: boolean;
  readonly lines: readonly FormLine[];
}

export interface DoubtedRow {
  readonly row: DerivativeRow;
  readonly places: ReadonlyMap<string, Place>;
  readonly doubts: readonly RowDoubt[];
}

export function doubtsOf(rows: readonly ValuedRow[], reading: TableReading): DoubtedRow[] {
  return rows.map(({ row, places }) => ({ row, places, doubts: [] }));
}
