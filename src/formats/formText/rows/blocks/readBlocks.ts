import type { FormLine } from '../../formLines.ts';
import type { TableFacts } from '../../rowReading.ts';
import type { Atom } from '../atoms.ts';
import { columnsOf, kindsOf } from '../columns.ts';
import { OF_BLOCKS } from '../experience.ts';
import type { Margin, PlacedCell, PlacedRow, Placement } from '../search.ts';
import type { TableText } from '../tableText.ts';
import { type BlockReading, type Filled, searchBlocks } from './blockSearch.ts';
import { type BlockText, blockTextOf } from './blockText.ts';
import { type Slots, slotsOf } from './headColumns.ts';

export interface PlacedTable {
  readonly text: TableText;
  readonly placement: Placement;
}

export interface BlockTables {
  readonly tables: readonly [PlacedTable, PlacedTable];
  /** The cells fit no rows without force: cells are missing, or stand in an order that no page has. */
  readonly isStrained: boolean;
}

/** A reading that costs more than this and what its rows cost is put together by force. */
const STRAIN = 8;
const STRAIN_A_ROW = 1;
/** One that costs less will not be bettered by a wider search. */
const SMOOTH = 2;
const NARROW = 20;
const WIDE = 60;

function isStrained({ cost, rows }: BlockReading, most: number): boolean {
  return cost > most + STRAIN_A_ROW * rows;
}

/** The rows of both tables of a text in blocks, whose columns may stand on either side of the second table's heading. */
export function readBlocks(
  tableOne: readonly FormLine[],
  tableTwo: readonly FormLine[],
  facts: TableFacts,
): BlockTables {
  const slots = slotsOf(columnsOf(facts.form, 'nonDerivativeTable'), columnsOf(facts.form, 'derivativeTable'));
  const kinds = kindsOf(facts.form);
  const text = blockTextOf(tableOne, tableTwo, slots, new Set(facts.footnoteIds));
  const seen = { ...OF_BLOCKS, natureOfDirect: 0 };
  const narrow = searchBlocks(text, slots, kinds, seen, NARROW);
  const reading = isStrained(narrow, SMOOTH) ? searchBlocks(text, slots, kinds, seen, WIDE) : narrow;
  const table = (index: 0 | 1, lines: readonly FormLine[]): PlacedTable => {
    const name = index === 0 ? 'nonDerivativeTable' : 'derivativeTable';
    const { atoms, rows, outside } = ofTable(reading, text, slots, index);
    const common = {
      lines,
      layout: 'blocks',
      isScan: false,
      outside: [],
      atoms,
      columns: columnsOf(facts.form, name),
    } as const;
    return {
      text: { ...common, kinds, facts: { ...facts, table: name } },
      placement: { rows, outside, cost: reading.cost },
    };
  };
  const tables = [table(0, tableOne), table(1, tableTwo)] as const;
  return { tables, isStrained: isStrained(reading, STRAIN) };
}

/** The cells of one table, their atoms brought together row by row. */
function ofTable(reading: BlockReading, text: BlockText, slots: Slots, table: 0 | 1) {
  const own = reading.filled.filter(({ slot }) => (slot < slots.two ? 0 : 1) === table);
  const first = table === 0 ? 0 : slots.two;
  const atoms: Atom[] = [];
  const rows: PlacedRow[] = [];
  const numbers = [...new Set(own.map(({ row }) => row))].sort((a, b) => a - b);
  for (const number of numbers) {
    const ofRow = own.filter(({ row }) => row === number);
    const from = atoms.length;
    const cells: PlacedCell[] = [];
    for (const slot of [...new Set(ofRow.map((filled) => filled.slot))].sort((a, b) => a - b)) {
      cells.push(
        cellOf(
          ofRow.filter((filled) => filled.slot === slot),
          slot,
          first,
          reading,
          text,
          slots,
          atoms,
        ),
      );
    }
    const isTransaction = cells.some(({ column }) => {
      const of = slots.columns[first + column];
      return of !== undefined && (of.empty.holding === null || of.shape === 'code');
    });
    const kind = isTransaction ? 'transaction' : 'holding';
    rows.push({ kind, cells, unplaced: [], from, end: atoms.length });
  }
  const outside = reading.outside.flatMap((at) => {
    const atom = text.atoms[at];
    if (atom === undefined || text.around[at]?.side !== table) return [];
    return [atoms.push(atom) - 1];
  });
  return { atoms, rows, outside };
}

function cellOf(
  parts: readonly Filled[],
  slot: number,
  first: number,
  reading: BlockReading,
  text: BlockText,
  slots: Slots,
  atoms: Atom[],
): PlacedCell {
  const indexes = (of: (part: Filled) => readonly [number, number]) =>
    parts.flatMap((part) => {
      const [from, to] = of(part);
      return Array.from({ length: to - from }, (_, i) => from + i);
    });
  const values = indexes(({ at, valueEnd }) => [at, valueEnd]);
  const marks = indexes(({ valueEnd, end }) => [valueEnd, end]);
  const from = atoms.length;
  for (const at of [...values, ...marks]) {
    const atom = text.atoms[at];
    if (atom !== undefined) atoms.push(atom);
  }
  const margin = (at: number): Margin => {
    const { by, slot: other } = reading.rivalOf(at);
    const isHere = other >= first && (first > 0 || other < slots.two);
    return { by, rival: isHere ? other - first : -1 };
  };
  const value = values.map(margin).reduce((a, b) => (b.by < a.by ? b : a), { by: Number.POSITIVE_INFINITY, rival: -1 });
  const valueEnd = from + values.length;
  const holdsValue = values.length > 0 && slots.columns[slot]?.shape !== 'words';
  return { column: slot - first, from, valueEnd, end: atoms.length, holdsValue, value, marks: marks.map(margin) };
}
