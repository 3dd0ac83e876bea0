import { ABSENT, type Footnoted } from '../../../model/footnoted.ts';
import { makeDerivativeRow, makeNonDerivativeRow } from '../../../model/make.ts';
import type { DerivativeRow } from '../../../model/tableRow.ts';
import type { Place, TableFacts } from '../rowReading.ts';
import { type Atom, UNREADABLE_MARK } from './atoms.ts';
import type { Column, ColumnField } from './columns.ts';
import type { Margin, PlacedCell, PlacedRow } from './search.ts';
import type { TableText } from './tableText.ts';

type Writable = { -readonly [K in keyof DerivativeRow]?: DerivativeRow[K] };

export interface ValuedRow {
  readonly row: DerivativeRow;
  readonly places: Map<string, Place>;
  readonly placed: PlacedRow;
  /** Titles that the form says elsewhere, put for damaged ones: what was written, by field. */
  readonly mended?: ReadonlyMap<string, string>;
}

/** The values that a placed row's atoms write, in the words of the SEC's document. */
export function valueRow(placed: PlacedRow, { atoms, columns, facts }: TableText): ValuedRow {
  const given: Writable = { kind: placed.kind };
  const places = new Map<string, Place>();
  for (const cell of placed.cells) {
    const column = columns[cell.column];
    if (column === undefined) continue;
    const value = atoms.slice(cell.from, cell.valueEnd);
    const marks = atoms.slice(cell.valueEnd, cell.end);
    if (column.shape === 'code') code(given, value, marks, placed, facts);
    else if (column.shape === 'early') continue;
    else Object.assign(given, { [column.field]: cellValue(column, value, marks) });
    placeOf(places, column.field, value, marks, cell);
  }
  if (given.transactionCode !== undefined && hasEarlyMark(placed, columns)) given.transactionFormType = '5';
  const row = makeDerivativeRow(given);
  return { row: valuesInDollars(row, atoms, placed, columns, facts.table), places, placed };
}

function hasEarlyMark(placed: PlacedRow, columns: readonly Column[]): boolean {
  return placed.cells.some((cell) => columns[cell.column]?.shape === 'early');
}

function cellValue(column: Column, value: readonly Atom[], marks: readonly Atom[]): Footnoted<unknown> {
  const read = value.length === 0 ? null : typed(column, value);
  const footnoteIds = idsOf(marks);
  return read === null && footnoteIds.length === 0 ? ABSENT : { value: read, footnoteIds };
}

/** A cell names a note once: a mark that comes again was copied from the cell beside it. */
function idsOf(marks: readonly Atom[]): string[] {
  return [...new Set(marks.flatMap(({ mark }) => (mark === null || mark === UNREADABLE_MARK ? [] : [mark])))];
}

function typed(column: Column, value: readonly Atom[]): unknown {
  const last = value.at(-1)?.readings;
  switch (column.shape) {
    case 'words':
      return words(value);
    case 'number':
      return last?.number?.value ?? null;
    case 'date':
      return last?.date?.value ?? null;
    case 'acquiredDisposed':
      return last?.acquiredDisposed?.value ?? null;
    default:
      return last?.ownership?.value ?? null;
  }
}

/** A hyphen at the end of a line stays: whether it parted a word or was part of it, the line does not say. */
function words(atoms: readonly Atom[]): string {
  let text = '';
  for (const atom of atoms) {
    const joined = text === '' || atom.gap === 'glued' || (atom.gap === 'line' && /[\p{L}]-$/u.test(text));
    text += joined ? atom.text : ` ${atom.text}`;
  }
  return text;
}

function code(
  given: Writable,
  value: readonly Atom[],
  marks: readonly Atom[],
  placed: PlacedRow,
  facts: TableFacts,
): void {
  const read = value[0]?.readings.code?.value;
  const footnoteIds = idsOf(marks);
  if (footnoteIds.length > 0) given.transactionCodingFootnoteIds = footnoteIds;
  if (placed.kind === 'holding') {
    if (value[0]?.text === '3') given.transactionFormType = '3';
    return;
  }
  if (read === undefined) return;
  given.transactionCode = read.code;
  given.equitySwapInvolved = read.equitySwap;
  const { suffix } = read;
  if (facts.form === '5') {
    given.transactionFormType = suffix === '3' || suffix === '4' ? suffix : '5';
    if (suffix === '5') given.transactionTimeliness = { value: 'L', footnoteIds: [] };
  } else given.transactionFormType = suffix === 'V' || suffix === '5' ? '5' : '4';
}

/** Amounts denominated in value: the dollar sign before the amount is all that tells. Table I has none for transactions. */
function valuesInDollars(
  row: DerivativeRow,
  atoms: readonly Atom[],
  placed: PlacedRow,
  columns: readonly Column[],
  table: TableFacts['table'],
): DerivativeRow {
  const moved: Writable = {};
  const pairs: readonly (readonly [
    ColumnField,
    'valueOwnedFollowingTransaction' | 'transactionTotalValue' | 'underlyingSecurityValue',
  ])[] = [
    ['sharesOwnedFollowingTransaction', 'valueOwnedFollowingTransaction'],
    ['underlyingSecurityShares', 'underlyingSecurityValue'],
    ...(table === 'derivativeTable' ? ([['transactionShares', 'transactionTotalValue']] as const) : []),
  ];
  for (const [shares, value] of pairs) {
    const cell = placed.cells.find((c) => columns[c.column]?.field === shares);
    if (cell === undefined || !/^[$§]/.test(atoms[cell.from]?.text ?? '')) continue;
    Object.assign(moved, { [value]: row[shares as 'sharesOwnedFollowingTransaction'], [shares]: ABSENT });
  }
  return { ...row, ...moved };
}

function placeOf(
  places: Map<string, Place>,
  field: ColumnField,
  value: readonly Atom[],
  marks: readonly Atom[],
  cell: PlacedCell,
): void {
  const first = value[0];
  const last = value.at(-1);
  if (first !== undefined && last !== undefined)
    places.set(field, { start: first.start, end: last.end, confidence: sureness(cell.value) });
  const base = field === 'transactionCode' ? 'transactionCodingFootnoteIds' : `${field}/footnoteIds`;
  marks
    .map((mark, i) => ({ mark, confidence: sureness(cell.marks[i] ?? cell.value) }))
    .filter(({ mark }, i) => mark.mark !== UNREADABLE_MARK && i === marks.findIndex((one) => one.mark === mark.mark))
    .forEach(({ mark, confidence }, i) => {
      places.set(`${base}/${i}`, { start: mark.start, end: mark.end, confidence });
    });
}

/** A second reading that is so much worse than the first is none. */
const BEYOND_DOUBT = 3;

/** From a half, where another reading is as good, to 1. */
function sureness({ by }: Margin): number {
  return by >= BEYOND_DOUBT ? 1 : 0.5 + by / (2 * BEYOND_DOUBT);
}

/** A row of Table I has none of the cells that only derivatives have. */
export function asNonDerivative(row: DerivativeRow) {
  const {
    conversionOrExercisePrice: _price,
    transactionTotalValue: _total,
    exerciseDate: _from,
    expirationDate: _until,
    underlyingSecurityTitle: _title,
    underlyingSecurityShares: _shares,
    underlyingSecurityValue: _value,
    ...own
  } = row;
  return makeNonDerivativeRow(own);
}
