import type { RowDoubt } from '../rowReading.ts';
import { type Atom, UNREADABLE_MARK } from './atoms.ts';
import { COLUMN_NAMES } from './columnNames.ts';
import type { ColumnField } from './columns.ts';
import type { ValuedRow } from './rowValues.ts';
import { scanDoubts } from './scanDoubts.ts';
import type { Margin, PlacedCell } from './search.ts';
import type { TableText } from './tableText.ts';

/** A second reading that is worse by no more than this is named beside the first. */
const AS_GOOD = 0.7;

/** What the reader is not sure of in a row: cells that may belong elsewhere, characters taken for others, what is missing or left over. */
export function doubtsOf(read: ValuedRow, text: TableText, all: readonly ValuedRow[]): RowDoubt[] {
  const doubts = [
    ...read.placed.cells.flatMap((cell) => cellDoubts(cell, text)),
    ...missing(read, text),
    ...leftOver(read, text),
    ...noNature(read),
    ...scanDoubts(read, text, all),
    ...wholeRow(read, text),
  ];
  const seen = new Set<string>();
  return doubts.filter(({ field, code }) => {
    const key = `${field} ${code}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function cellDoubts(cell: PlacedCell, { atoms, columns, isScan }: TableText): RowDoubt[] {
  const field = columns[cell.column]?.field;
  if (field === undefined) return [];
  const doubts: RowDoubt[] = [];
  const written = atoms
    .slice(cell.from, cell.valueEnd)
    .map((atom) => atom.text)
    .join(' ');
  if (cell.value.by <= AS_GOOD)
    doubts.push(
      ...ambiguous(
        field,
        field,
        written,
        cell.value,
        columns.map((c) => c.field),
      ),
    );
  if (readingCost(atoms.slice(cell.from, cell.valueEnd), field) > 0.5) {
    doubts.push(
      review(
        field,
        'TEXT_CELL_DOUBTFUL',
        `${name(field)}: “${written}” is read with characters taken for others that look like them.`,
      ),
    );
  }
  if (/Title$/.test(field) && /\d,\d{3}|\d{1,2}\/\d{1,2}\/\d{4}/.test(written)) {
    doubts.push(
      review(
        field,
        'TEXT_CELL_DOUBTFUL',
        `${name(field)}: “${written}” holds a number or date that may be of another cell.`,
      ),
    );
  }
  if (atoms[cell.from]?.moved) {
    const message = `${name(field)}: “${written}” stands apart from this row in the text, and may be of another row.`;
    doubts.push(review(field, 'TEXT_CELL_AMBIGUOUS', message));
    if (cell.end > cell.valueEnd) doubts.push(review(markField(field, 0), 'TEXT_CELL_AMBIGUOUS', message));
  }
  const marks = atoms.slice(cell.valueEnd, cell.end);
  if (marks.some(({ mark }) => mark === UNREADABLE_MARK)) {
    const text = marks.map((atom) => atom.text).join('');
    doubts.push(
      ...marks.map((_, i) =>
        error(markField(field, i), 'TEXT_CELL_MISSING', `${name(field)}: the mark “${text}” of a note cannot be read.`),
      ),
    );
  }
  marks.forEach((mark, i) => {
    if (isScan && mark.gap === 'line' && !mark.guessed) {
      const message = `${name(field)}: the mark “${mark.text}” stands in a line of its own, and may be of another cell.`;
      doubts.push(review(markField(field, i), 'TEXT_CELL_AMBIGUOUS', message));
    }
    if (!mark.guessed) return;
    const message = `${name(field)}: the mark “${mark.text}” is read as that of note ${mark.mark?.slice(1)} by its place among the others.`;
    doubts.push(review(markField(field, i), 'TEXT_CELL_DOUBTFUL', message));
  });
  cell.marks.forEach((margin, i) => {
    if (margin.by > AS_GOOD) return;
    const mark = atoms[cell.valueEnd + i]?.text ?? '';
    doubts.push(
      ...ambiguous(
        field,
        markField(field, i),
        mark,
        margin,
        columns.map((c) => c.field),
      ),
    );
  });
  return doubts;
}

/** Both places are named: the one taken, and the one that the value would leave or come to. */
function ambiguous(
  field: ColumnField,
  at: string,
  written: string,
  { rival }: Margin,
  fields: readonly ColumnField[],
): RowDoubt[] {
  const other = fields[rival];
  const message = `${name(field)}: “${written}” may as well ${other === undefined ? 'belong to no cell of this row' : `be of ${name(other)}`}.`;
  const doubts = [review(at, 'TEXT_CELL_AMBIGUOUS', message)];
  if (other !== undefined && other !== field) {
    const there = /^\(\d/.test(written) ? markField(other, 0) : other;
    doubts.push(
      review(
        there,
        'TEXT_CELL_AMBIGUOUS',
        `${name(other)}: “${written}”, read as ${name(field)}, may as well stand here.`,
      ),
    );
  }
  return doubts;
}

/** The cost of the characters that were taken for others in the reading that the column takes. */
function readingCost(value: readonly Atom[], field: ColumnField): number {
  const readings = value.at(-1)?.readings;
  if (readings === undefined) return 0;
  if (/Title$|^nature/.test(field)) return 0;
  if (/Date$/.test(field)) return readings.date?.cost ?? 0;
  if (field === 'transactionCode') return readings.code?.cost ?? 0;
  if (field === 'transactionAcquiredDisposedCode') return readings.acquiredDisposed?.cost ?? 0;
  if (field === 'directOrIndirectOwnership') return readings.ownership?.cost ?? 0;
  return readings.number?.cost ?? 0;
}

/** Cells without which a row of its kind is not whole; a price may be blank, dates and prices of derivatives too. */
const REQUIRED: Readonly<Record<'transaction' | 'holding', readonly ColumnField[]>> = {
  transaction: [
    'securityTitle',
    'transactionDate',
    'transactionCode',
    'transactionShares',
    'sharesOwnedFollowingTransaction',
    'directOrIndirectOwnership',
  ],
  holding: ['securityTitle', 'sharesOwnedFollowingTransaction', 'directOrIndirectOwnership'],
};
const OF_DERIVATIVES: readonly ColumnField[] = ['underlyingSecurityTitle', 'underlyingSecurityShares'];

function missing({ row, placed }: ValuedRow, { columns, facts }: TableText): RowDoubt[] {
  const filled = new Set(placed.cells.map((cell) => columns[cell.column]?.field));
  const printed = new Set(columns.map((c) => c.field));
  const wanted = [...REQUIRED[placed.kind], ...OF_DERIVATIVES].filter(
    (field) =>
      printed.has(field) && (!filled.has(field) || (field === 'transactionCode' && row.transactionCode === null)),
  );
  const doubts = wanted.map((field) =>
    error(field, 'TEXT_CELL_MISSING', `${name(field)}: the text has none, or none that can be told from other cells.`),
  );
  if (placed.kind === 'transaction' && row.transactionAcquiredDisposedCode.value === null) {
    const field = 'transactionAcquiredDisposedCode';
    const why =
      facts.table === 'derivativeTable' ? 'The text does not keep the columns (A) and (D).' : 'The text has none.';
    doubts.push(error(field, 'TEXT_CELL_MISSING', `${name(field)}: ${why}`));
  }
  if (
    placed.kind === 'transaction' &&
    !filled.has('transactionPricePerShare') &&
    facts.table === 'nonDerivativeTable'
  ) {
    const field = 'transactionPricePerShare';
    doubts.push(review(field, 'TEXT_CELL_MISSING', `${name(field)}: the cell is empty, or its text is lost.`));
  }
  return doubts;
}

/** Words and values within the row that fit no cell are named at the cell that they follow. */
function leftOver({ placed }: ValuedRow, { atoms, columns }: TableText): RowDoubt[] {
  return placed.unplaced.flatMap((index) => {
    const atom = atoms[index];
    if (atom === undefined || !atom.readings.isWord) return [];
    const before = placed.cells.findLast((cell) => cell.from < index) ?? placed.cells[0];
    const field = columns[before?.column ?? 0]?.field ?? 'securityTitle';
    const at = atom.mark === null ? field : markField(field, 0);
    return [review(at, 'TEXT_CELL_DOUBTFUL', `${name(field)}: “${atom.text}” beside it fits no cell.`)];
  });
}

/** A row that lacks several of its cells, or has several values too many, may be another row altogether. */
function wholeRow(read: ValuedRow, text: TableText): RowDoubt[] {
  const values = read.placed.unplaced.filter((index) => {
    const readings = text.atoms[index]?.readings;
    return readings !== undefined && (readings.date?.cost === 0 || readings.number?.cost === 0);
  });
  const lacking = missing(read, text).filter(({ severity }) => severity === 'error');
  if (values.length + lacking.length < 3) return [];
  const message = 'The pieces of this row cannot be placed: cells are missing, or values are left over.';
  return [{ field: null, code: 'TEXT_ROW_DOUBTFUL', severity: 'review', message }];
}

function noNature({ row }: ValuedRow): RowDoubt[] {
  if (
    row.directOrIndirectOwnership.value !== 'I' ||
    row.natureOfOwnership.value !== null ||
    row.natureOfOwnership.footnoteIds.length > 0
  )
    return [];
  const field = 'natureOfOwnership';
  return [review(field, 'TEXT_CELL_MISSING', `${name(field)}: none can be read, though the ownership is indirect.`)];
}

function markField(field: ColumnField, index: number): string {
  return field === 'transactionCode' ? `transactionCodingFootnoteIds/${index}` : `${field}/footnoteIds/${index}`;
}

function name(field: ColumnField): string {
  return COLUMN_NAMES[field];
}

const review = (field: string, code: string, message: string): RowDoubt => ({
  field,
  code,
  severity: 'review',
  message,
});
const error = (field: string, code: string, message: string): RowDoubt => ({ field, code, severity: 'error', message });
