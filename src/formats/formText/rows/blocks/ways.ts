import type { RowKind } from '../../../../model/tableRow.ts';
import { type CellEdge, cellEdges, type Experience } from '../cellEdges.ts';
import type { BlockText } from './blockText.ts';
import type { Slots } from './headColumns.ts';
import type { Filling, Standing } from './openRows.ts';

/** A way to fill a slot from an atom on, whatever the row. */
export interface Cell extends Filling, CellEdge {
  readonly at: number;
}

/** A cell of words that ends within a block, where its next line may be of another cell. */
const ENDS_IN_BLOCK = 1.5;
const SAME_BEGINNING = 0.3;
/** D and I are codes, but in the column of ownership far more often. */
const LIKE_OWNERSHIP = 0.6;

/** All ways to fill slots with atoms from the `at`th on. */
export function cellsAt({ atoms }: BlockText, at: number, slots: Slots, kind: RowKind, seen: Experience): Cell[] {
  const first = atoms[at];
  return slots.columns.flatMap((column, slot) => {
    if (column.empty[kind] === null) return [];
    return cellEdges(atoms, at, column, slot, kind, seen).map((edge) => {
      const holdsValue = edge.valueEnd > at;
      const next = atoms[edge.end];
      let cost = edge.cost;
      if (column.shape === 'words' && holdsValue && next !== undefined && next.mark === null && next.gap === 'line') {
        if (/\p{L}{2}/u.test(next.text) && edge.end === edge.valueEnd)
          cost += next.text === first?.text ? SAME_BEGINNING : ENDS_IN_BLOCK;
      }
      if (column.shape === 'code' && /^[DI]$/.test(first?.text ?? '')) cost += LIKE_OWNERSHIP;
      const letter = column.shape === 'ownership' && holdsValue ? (first?.readings.ownership?.value ?? null) : null;
      return { ...edge, cost, at, slot, holdsValue, letter };
    });
  });
}

const OTHER_TABLE = 0.8;
/** On the side of the heading where the other table stands; less where heads of its columns stand there too. */
const WRONG_SIDE = 3;
const WRONG_SIDE_OF_MIXED = 0.4;

/** What it costs that a cell of this slot and row comes next in the text. */
export function jumpCost(from: Standing, slot: number, row: number, at: number, text: BlockText, slots: Slots): number {
  const around = text.around[at];
  const table = slot < slots.two ? 0 : 1;
  const column = table === 0 ? slot : slot - slots.two;
  const before = from.slot < 0 ? null : from.slot < slots.two ? 0 : 1;
  const strange = around === undefined || around.side === table ? 0 : around.mixed ? WRONG_SIDE_OF_MIXED : WRONG_SIDE;
  if (around?.named.includes(slot)) return strange > 1 && before !== table ? strange : 0;
  const eased = around?.headed ? 0.4 : 1;
  if (before === null) return strange + (column === 0 ? 0 : 0.2);
  if (before !== table) return OTHER_TABLE * eased + strange;
  const last = table === 0 ? from.slot : from.slot - slots.two;
  const marked = text.atoms[at - 1]?.mark !== null || text.atoms[at]?.mark !== null;
  return eased * within(row - from.row, column, last, marked);
}

/** A cell with raised marks begins above its neighbours, and so comes before them. */
function within(down: number, column: number, last: number, marked: boolean): number {
  if (down === 0) return column > last ? 0.1 * (column - last - 1) : marked ? 0.8 : 2;
  if (down === 1) return column === 0 ? 0 : column === last ? 0.05 : column < last ? 0.3 : 0.6;
  if (down > 1) return 0.8;
  return column > last ? 0.8 : 1;
}
