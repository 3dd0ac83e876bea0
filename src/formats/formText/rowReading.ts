import type { CalendarDate } from '../../base/calendarDate.ts';
import type { FormNumber } from '../../model/onTheForm.ts';
import type { Severity } from '../../model/problem.ts';
import type { DerivativeRow, NonDerivativeRow, TableName } from '../../model/tableRow.ts';

/** What the reader of a table's rows must know of the rest of the form. */
export interface TableFacts {
  readonly table: TableName;
  readonly form: FormNumber;
  /** The form has the box of Rule 10b5-1(c): it is of 2023 or later. */
  readonly has10b5One: boolean;
  /** `F1` … of the notes that the form defines, in order. */
  readonly footnoteIds: readonly string[];
  readonly period: CalendarDate | null;
  /** Date of the first signature; the nearest to a filing date that a form states. */
  readonly filedOn: CalendarDate | null;
  /** Titles of securities known from another table of the form. */
  readonly titles?: readonly string[];
  /** The highest note that another table cites before this one. */
  readonly citedBefore?: number;
  /** The form's text was made by text recognition. Where it is not said, the table's own text tells. */
  readonly isScan?: boolean;
}

/** Offsets in the input, and how sure the reader is: 1 is certain. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/** What a reader has to say about one field of a row, or (null) about the row as a whole. */
export interface RowDoubt {
  readonly field: string | null;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
}

/** One line of Table I or II as read. Keys of `places` are fields of the row, marks as `transactionShares/footnoteIds/0`. */
export interface RowReading {
  readonly row: NonDerivativeRow | DerivativeRow;
  readonly places: ReadonlyMap<string, Place>;
  readonly doubts: readonly RowDoubt[];
}
