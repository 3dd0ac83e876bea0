import { transactionCodeFacts } from '../../../law/codes/transactionCodes.ts';
import type { RowDoubt } from '../rowReading.ts';
import { UNREADABLE_MARK } from './atoms.ts';
import { COLUMN_NAMES } from './columnNames.ts';
import type { Column, ColumnField } from './columns.ts';
import type { ValuedRow } from './rowValues.ts';
import type { PlacedCell } from './search.ts';
import type { TableText } from './tableText.ts';
import { lettersOf } from './wordRuns.ts';

/** Words that titles and natures are made of: where a cell has others, and no other row says the same, a person must look. */
const KNOWN = new Set(
  `stock common class series preferred restricted option options right rights to buy purchase sell units unit shares share ordinary
  phantom deferred performance employee director non-qualified nonqualified qualified incentive warrant warrants convertible notes note
  par value per of and the or a b c d e i ii iii by in through trust spouse wife husband son daughter child children family plan
  401(k) 401k esop ira llc l.p. lp inc see footnote footnotes custodian for minor held as trustee company savings partnership limited
  interest general fund foundation depositary american ads adr`.split(/\s+/),
);
const NEVER_LAST = /^(?:of|the|to|a|by|class|series|right|limited|and|for|in|as|see|stock,)$/i;

/** What text recognition may have lost or changed without a trace, as far as other evidence does not confirm it. */
export function scanDoubts(read: ValuedRow, text: TableText, all: readonly ValuedRow[]): RowDoubt[] {
  const lost = text.isScan || text.layout === 'blocks' ? lostMarks(read, text, all) : [];
  if (!text.isScan) return lost;
  return [
    ...read.placed.cells.flatMap((cell) => [...wordDoubts(cell, text, all), ...priceDoubts(cell, text)]),
    ...lost,
    ...mendedDoubts(read),
    ...codeDoubts(read, text),
    ...directionDoubts(read, text),
    ...unequalAmounts(read),
  ];
}

function wordDoubts(cell: PlacedCell, { atoms, columns, facts }: TableText, all: readonly ValuedRow[]): RowDoubt[] {
  const column = columns[cell.column];
  if (column?.shape !== 'words' || cell.valueEnd === cell.from) return [];
  const own = atoms.slice(cell.from, cell.valueEnd);
  const words = own.map((atom) => atom.text);
  const written = words.join(' ');
  const letters = lettersOf(written);
  const isTitle = column.field !== 'natureOfOwnership';
  if (isTitle && (facts.titles ?? []).some((title) => lettersOf(title) === letters)) return [];
  const again = timesSaid(letters, all, column.field, words.length);
  const whole =
    isBalanced(written) &&
    !NEVER_LAST.test(words.at(-1) ?? '') &&
    !STRAY.test(written) &&
    !/[^\p{L}\p{N} ,.'’()&/$%#:;-]/u.test(written);
  const known =
    words.length > 1 &&
    words.every((word) => KNOWN.has(word.toLowerCase().replace(/^\(|[),.;]+$/g, '')) || KNOWN.has(word.toLowerCase()));
  const isWrapped = own.some(({ gap }, i) => i > 0 && gap === 'line');
  if (whole && (isWrapped ? known && again >= 2 : known || again >= 2)) return [];
  return [
    review(
      column.field,
      `“${written}” is not confirmed by another row, and text recognition may have changed or cut it.`,
    ),
  ];
}

/** A letter or number by itself that no title or nature has, as a speck or a neighbouring cell leaves it. */
const STRAY = /(?:^|\s)[b-z](?=\s|$)|\s\d{1,3}$|^\d+\s/;

function timesSaid(letters: string, all: readonly ValuedRow[], field: ColumnField, words: number): number {
  if (words < 2) return 0;
  const said = (value: unknown) => typeof value === 'string' && lettersOf(value) === letters;
  return all.filter(({ row }) => said(row[field as 'securityTitle'].value)).length;
}

function isBalanced(text: string): boolean {
  return (text.match(/\(/g)?.length ?? 0) === (text.match(/\)/g)?.length ?? 0);
}

/** A price has a dollar sign, and cents or few digits; a small raised mark read as digits makes it longer. */
function priceDoubts(cell: PlacedCell, { atoms, columns, facts }: TableText): RowDoubt[] {
  const column = columns[cell.column];
  const written = atoms
    .slice(cell.from, cell.valueEnd)
    .map((atom) => atom.text)
    .join(' ');
  if (column === undefined || !column.dollars || written === '') return [];
  const endsInMark = /\.\d{3}$/.test(written) && facts.footnoteIds.includes(`F${written.at(-1)}`);
  if (written.startsWith('$') && !/^\$\s?[\d,]{4,}$/.test(written) && !endsInMark) return [];
  return [review(column.field, `“${written}” has no dollar sign, or more digits than a price often has.`)];
}

function mendedDoubts({ mended }: ValuedRow): RowDoubt[] {
  return [...(mended ?? [])].map(([field, written]) =>
    review(field as ColumnField, `“${written}” is read as a title that the form says elsewhere.`),
  );
}

/** Where the code is blurred, what stands beside it is too: the form of the report, V, the mark of lateness. */
function codeDoubts({ placed, row }: ValuedRow, { atoms, columns }: TableText): RowDoubt[] {
  const cell = placed.cells.find((p) => columns[p.column]?.shape === 'code');
  const cost = cell === undefined ? 1 : (atoms[cell.from]?.readings.code?.cost ?? 1);
  if (placed.kind !== 'transaction' || (row.transactionCode !== null && cost < 1)) return [];
  const doubt = review('transactionCode', 'what stands beside the code may be lost with it.');
  return ['transactionFormType', 'transactionTimeliness'].map((field) => ({ ...doubt, field }));
}

/** The place of an amount under (A) or (D) is shaken; a code that goes but one way tells for sure. */
function directionDoubts({ placed, row }: ValuedRow, { facts }: TableText): RowDoubt[] {
  if (facts.table !== 'derivativeTable' || placed.kind !== 'transaction') return [];
  const possible = transactionCodeFacts(row.transactionCode ?? '')?.directions.derivative ?? [];
  if (row.transactionAcquiredDisposedCode.value === null || possible.length === 1) return [];
  const field = 'transactionAcquiredDisposedCode';
  return [review(field, 'told by where the amount stands, and a scan shakes the columns.')];
}

/** A derivative is of as many securities as underlie it, almost always; where the amounts differ, one may be misread. */
function unequalAmounts({ placed, row }: ValuedRow): RowDoubt[] {
  const field = placed.kind === 'transaction' ? 'transactionShares' : 'sharesOwnedFollowingTransaction';
  const [own, underlying] = [row[field].value, row.underlyingSecurityShares.value];
  if (own === null || underlying === null || own.minus(underlying).units === 0n) return [];
  const message = `${own} and ${underlying} underlying securities: one of the amounts may be misread.`;
  return [review(field, message), review('underlyingSecurityShares', message)];
}

/**
 * Notes that no readable mark of the table names: their marks may stand at any cell, also at an empty one. Where marks are
 * blurred, or other rows bear more of them in a column, one of a note that is read elsewhere may be lost too.
 */
function lostMarks({ placed }: ValuedRow, { columns, facts, atoms }: TableText, all: readonly ValuedRow[]): RowDoubt[] {
  const marked = all.flatMap((row) => row.placed.cells.flatMap((cell) => atoms.slice(cell.valueEnd, cell.end)));
  const isBlurred = marked.some(({ mark, guessed }) => guessed || mark === UNREADABLE_MARK);
  const seen = new Set(marked.flatMap(({ mark, guessed }) => (mark === null || guessed ? [] : [mark])));
  const unseen = facts.footnoteIds.filter((id) => isBlurred || !seen.has(id)).map((id) => id.slice(1));
  if (facts.footnoteIds.length === 0) return [];
  const notes = unseen.length > 0 ? unseen : facts.footnoteIds.map((id) => id.slice(1));
  const message = `a mark of note ${notes.join(', ')} may be lost here.`;
  return columns.flatMap((column, c) => {
    const count = marksIn(placed.cells, c);
    const most = Math.max(...all.map((row) => marksIn(row.placed.cells, c)));
    if (!mayBearMark(column, placed.kind) || (unseen.length === 0 && most <= count)) return [];
    const base = column.field === 'transactionCode' ? 'transactionCodingFootnoteIds' : `${column.field}/footnoteIds`;
    const lost = Math.max(1, most - count);
    return Array.from({ length: lost }, (_, i) => ({
      ...review(column.field, message),
      field: `${base}/${count + i}`,
      code: 'TEXT_MARK_LOST',
    }));
  });
}

function marksIn(cells: readonly PlacedCell[], column: number): number {
  const cell = cells.find((p) => p.column === column);
  return cell === undefined ? 0 : cell.end - cell.valueEnd;
}

function mayBearMark(column: Column, kind: 'transaction' | 'holding'): boolean {
  return column.shape !== 'early' && column.empty[kind] !== null && !(kind === 'holding' && column.shape === 'code');
}

function review(field: ColumnField, message: string): RowDoubt {
  return { field, code: 'TEXT_CELL_DOUBTFUL', severity: 'review', message: `${COLUMN_NAMES[field]}: ${message}` };
}
