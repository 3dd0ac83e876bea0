import type { RowKind } from '../../../../model/tableRow.ts';
import { cellEdges } from '../cellEdges.ts';
import type { Column } from '../columns.ts';
import { NO_EXPERIENCE } from '../experience.ts';
import type { ScanAtom } from './scanAtoms.ts';

/** A line read as the middle of a row: the column of each atom (-1: none), and what the reading costs. */
export interface LineReading {
  readonly kind: RowKind;
  readonly cost: number;
  readonly columns: readonly number[];
}

/** Cells whose words, or all of whose lines, may stand above and below the middle of a row. */
const WRAPPED = 0.6;

/** The cheapest reading of a line as one row; words of titles may be missing, they may stand in other lines. */
export function readLine(
  atoms: readonly ScanAtom[],
  columns: readonly Column[],
  kinds: readonly RowKind[],
): LineReading {
  let best: LineReading | null = null;
  for (const kind of kinds) {
    const reading = readAs(kind, atoms, columns);
    if (best === null || reading.cost < best.cost) best = reading;
  }
  return best ?? { kind: 'holding', cost: Number.POSITIVE_INFINITY, columns: [] };
}

function readAs(kind: RowKind, atoms: readonly ScanAtom[], columns: readonly Column[]): LineReading {
  const width = columns.length + 1;
  const size = (atoms.length + 1) * width;
  const cost = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const via = new Int32Array(size).fill(-1);
  cost[0] = 0;
  const step = (from: number, to: number, more: number) => {
    const total = (cost[from] ?? 0) + more;
    if (total < (cost[to] ?? 0)) {
      cost[to] = total;
      via[to] = from;
    }
  };
  for (let at = 0; at <= atoms.length; at++) {
    for (let c = 0; c < width; c++) {
      const node = at * width + c;
      if (cost[node] === Number.POSITIVE_INFINITY) continue;
      const column = columns[c];
      if (column !== undefined) step(node, node + 1, emptyCost(column, kind));
      const atom = atoms[at];
      if (atom === undefined) continue;
      step(node, node + width, passCost(atom));
      if (column === undefined || column.empty[kind] === null) continue;
      for (const edge of cellEdges(atoms, at, column, c, kind, NO_EXPERIENCE))
        step(node, edge.end * width + c + 1, edge.cost);
    }
  }
  return { kind, cost: cost[size - 1] ?? 0, columns: trace(via, atoms.length, width) };
}

function trace(via: Int32Array, length: number, width: number): number[] {
  const placed: number[] = new Array(length).fill(-1);
  for (let node = (length + 1) * width - 1; node > 0; ) {
    const before = via[node] ?? -1;
    if (before < 0) break;
    const column = before % width;
    const from = (before - column) / width;
    const to = Math.floor(node / width);
    if (node % width === column + 1) for (let at = from; at < to; at++) placed[at] = column;
    node = before;
  }
  return placed;
}

function emptyCost(column: Column, kind: RowKind): number {
  const cost = column.empty[kind] ?? 0;
  return column.shape === 'words' ? Math.min(WRAPPED, cost) : cost;
}

/** What it costs to read past an atom. */
function passCost({ mark, text, readings }: ScanAtom): number {
  if (mark !== null) return 1.5;
  if (!readings.isWord) return 0.4;
  if (readings.date?.cost === 0) return 5;
  if (readings.number?.cost === 0) return /\d{3}|\$/.test(text) ? 5 : 2;
  return text.length < 3 ? 1 : 2;
}
