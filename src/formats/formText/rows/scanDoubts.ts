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
  ];
}

function wordDoubts(cell: PlacedCell, { atoms, columns }: TableText, all: readonly ValuedRow[]): RowDoubt[] {
  const column = columns[cell.column];
  if (column?.shape !== 'words' || cell.valueEnd === cell.from) return [];
  const words = atoms.slice(cell.from, cell.valueEnd).map((atom) => atom.text);
  const written = words.join(' ');
  const again = timesSaid(lettersOf(written), all, column.field, words.length);
  const whole =
    isBalanced(written) && !NEVER_LAST.test(words.at(-1) ?? '') && !/[^\p{L}\p{N} ,.'’()&/$%#:;-]/u.test(written);
  const known =
    words.length > 1 &&
    words.every((word) => KNOWN.has(word.toLowerCase().replace(/^\(|[),.;]+$/g, '')) || KNOWN.has(word.toLowerCase()));
  if (whole && (known || again >= 2)) return [];
  return [
    review(
      column.field,
      `“${written}” is not confirmed by another row, and text recognition may have changed or cut it.`,
    ),
  ];
}

function timesSaid(letters: string, all: readonly ValuedRow[], field: ColumnField, words: number): number {
  if (words < 2) return 0;
  const said = (value: unknown) => typeof value === 'string' && lettersOf(value) === letters;
  return all.filter(({ row }) => said(row[field as 'securityTitle'].value)).length;
}

function isBalanced(text: string): boolean {
  return (text.match(/\(/g)?.length ?? 0) === (text.match(/\)/g)?.length ?? 0);
}

/** A price has a dollar sign, and cents or few digits; a small raised mark read as digits makes it longer. */
function priceDoubts(cell: PlacedCell, { atoms, columns }: TableText): RowDoubt[] {
  const column = columns[cell.column];
  const written = atoms
    .slice(cell.from, cell.valueEnd)
    .map((atom) => atom.text)
    .join(' ');
  if (column === undefined || !column.dollars || written === '') return [];
  if (written.startsWith('$') && !/^\$\s?\d{4,}$/.test(written) && !/\.\d{3}$/.test(written)) return [];
  return [review(column.field, `“${written}” has no dollar sign, or more digits than a price often has.`)];
}

/** Notes that no readable mark of the table names: their marks may stand at any cell, also at an empty one. */
function lostMarks({ placed }: ValuedRow, { columns, facts, atoms }: TableText, all: readonly ValuedRow[]): RowDoubt[] {
  const marked = all.flatMap((row) => row.placed.cells.flatMap((cell) => atoms.slice(cell.valueEnd, cell.end)));
  const seen = new Set(
    marked.flatMap(({ mark, guessed }) => (mark === null || mark === UNREADABLE_MARK || guessed ? [] : [mark])),
  );
  const unseen = facts.footnoteIds.filter((id) => !seen.has(id)).map((id) => id.slice(1));
  if (unseen.length === 0 || all.length === 0) return [];
  const message = `a mark of note ${unseen.join(', ')} may be lost here; no cell of the table is read with it.`;
  return columns.flatMap((column, c) => {
    const cell = placed.cells.find((p) => p.column === c);
    if (!mayBearMark(column, placed.kind)) return [];
    const count = cell === undefined ? 0 : cell.end - cell.valueEnd;
    const base = column.field === 'transactionCode' ? 'transactionCodingFootnoteIds' : `${column.field}/footnoteIds`;
    return [{ ...review(column.field, message), field: `${base}/${count}`, code: 'TEXT_MARK_LOST' }];
  });
}

function mayBearMark(column: Column, kind: 'transaction' | 'holding'): boolean {
  return column.shape !== 'early' && column.empty[kind] !== null && !(kind === 'holding' && column.shape === 'code');
}

function review(field: ColumnField, message: string): RowDoubt {
  return { field, code: 'TEXT_CELL_DOUBTFUL', severity: 'review', message: `${COLUMN_NAMES[field]}: ${message}` };
}
