import type { RowKind } from '../../../model/tableRow.ts';
import type { Atom } from './atoms.ts';
import { cellEdges, type Experience } from './cellEdges.ts';
import type { Column } from './columns.ts';
import type { TableText } from './tableText.ts';

/** A cell of a row as the search placed it: atoms `from` to `valueEnd` are its value, those up to `end` its marks. */
export interface PlacedCell {
  readonly column: number;
  readonly from: number;
  readonly valueEnd: number;
  readonly end: number;
  /** A date, number or letter, not words or marks alone. */
  readonly holdsValue: boolean;
  /** How sure it is that the value's atoms belong here. */
  readonly value: Margin;
  /** The same for each mark. */
  readonly marks: readonly Margin[];
}

/** By how much the best reading that puts the atoms elsewhere is worse, and the column it puts them in (-1: none). */
export interface Margin {
  readonly by: number;
  readonly rival: number;
}

export interface PlacedRow {
  readonly kind: RowKind;
  readonly cells: readonly PlacedCell[];
  /** Atoms within the row that fit no cell. */
  readonly unplaced: readonly number[];
  readonly from: number;
  readonly end: number;
}

export interface Placement {
  readonly rows: readonly PlacedRow[];
  /** Atoms outside of every row. */
  readonly outside: readonly number[];
  readonly cost: number;
}

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
  readonly at: number;
  readonly valueEnd: number;
  readonly end: number;
  /** Index of the column that the edge fills; -1 leaves atoms out, -2 begins a row, -3 ends one, -4 leaves a column empty. */
  readonly column: number;
  readonly kind: RowKind;
}

const LEFT_OUT = -1;
const BEGINS = -2;
const ENDS = -3;
const EMPTY = -4;
const ROW_COST = 0.5;
/** Readings that are worse than the best so far by more than this are given up. */
const BEAM = 9;

/**
 * The cheapest way to read all atoms, in order, as rows of the table: a path through the graph whose nodes are an atom and a
 * column. Forward and backward costs together tell how much worse the best other reading of each atom is.
 */
export function placeRows(text: Pick<TableText, 'atoms' | 'columns' | 'kinds'>, seen: Experience): Placement {
  return new Graph(text.atoms, text.columns, text.kinds, seen).best();
}

class Graph {
  readonly #atoms: readonly Atom[];
  readonly #columns: readonly Column[];
  readonly #kinds: readonly RowKind[];
  readonly #seen: Experience;
  readonly #width: number;
  readonly #states: number;
  readonly #cost: Float64Array;
  readonly #via: Int32Array;
  readonly #edges: Edge[] = [];

  constructor(atoms: readonly Atom[], columns: readonly Column[], kinds: readonly RowKind[], seen: Experience) {
    this.#atoms = atoms;
    this.#columns = columns;
    this.#kinds = kinds;
    this.#seen = seen;
    this.#width = columns.length + 1;
    // Between rows; then for each kind the columns passed, once for rows begun before and once for rows begun at this atom.
    this.#states = 1 + kinds.length * this.#width * 2;
    const nodes = (atoms.length + 1) * this.#states;
    this.#cost = new Float64Array(nodes).fill(Number.POSITIVE_INFINITY);
    this.#via = new Int32Array(nodes).fill(-1);
    this.#cost[0] = 0;
  }

  best(): Placement {
    for (let at = 0; at <= this.#atoms.length; at++) {
      this.#passColumns(at, false);
      this.#kinds.forEach((kind, k) => {
        this.#edge(this.#node(at, k, this.#columns.length, false), at * this.#states, 0, at, at, ENDS, kind);
      });
      const atom = this.#atoms[at];
      if (atom === undefined) break;
      this.#kinds.forEach((kind, k) => {
        this.#edge(at * this.#states, this.#node(at, k, 0, true), ROW_COST + atom.begins, at, at, BEGINS, kind);
      });
      this.#passColumns(at, true);
      this.#fillColumns(at, false);
      this.#fillColumns(at, true);
      this.#edge(at * this.#states, (at + 1) * this.#states, leftOut(atom), at, at + 1, LEFT_OUT, 'holding');
    }
    return this.#trace(this.#rivals());
  }

  #node(at: number, kind: number, passed: number, fresh: boolean): number {
    return at * this.#states + 1 + ((fresh ? this.#kinds.length : 0) + kind) * this.#width + passed;
  }

  #edge(
    from: number,
    to: number,
    cost: number,
    at: number,
    end: number,
    column: number,
    kind: RowKind,
    valueEnd = end,
  ): void {
    const before = this.#cost[from] ?? Number.POSITIVE_INFINITY;
    if (before === Number.POSITIVE_INFINITY) return;
    const total = before + cost;
    this.#edges.push({ from, to, cost, at, valueEnd, end, column, kind });
    if (total < (this.#cost[to] ?? 0)) {
      this.#cost[to] = total;
      this.#via[to] = this.#edges.length - 1;
    }
  }

  #passColumns(at: number, fresh: boolean): void {
    this.#kinds.forEach((kind, k) => {
      this.#columns.forEach((column, c) => {
        const cost = (fresh ? column.emptyBefore : undefined) ?? column.empty[kind] ?? 0;
        this.#edge(this.#node(at, k, c, fresh), this.#node(at, k, c + 1, fresh), cost, at, at, EMPTY, kind);
      });
    });
  }

  #fillColumns(at: number, fresh: boolean): void {
    const atom = this.#atoms[at];
    if (atom === undefined) return;
    const goesOn = fresh ? 0 : atom.continues;
    const most = this.#leastAt(at) + BEAM;
    this.#kinds.forEach((kind, k) => {
      for (let c = 0; c <= this.#columns.length; c++) {
        const from = this.#node(at, k, c, fresh);
        if ((this.#cost[from] ?? 0) > most) continue;
        this.#edge(from, this.#node(at + 1, k, c, false), leftOut(atom) + goesOn, at, at + 1, LEFT_OUT, kind);
        const column = this.#columns[c];
        if (column === undefined || column.empty[kind] === null) continue;
        for (const cell of cellEdges(this.#atoms, at, column, c, kind, this.#seen)) {
          this.#edge(
            from,
            this.#node(cell.end, k, c + 1, false),
            cell.cost + goesOn,
            at,
            cell.end,
            c,
            kind,
            cell.valueEnd,
          );
        }
      }
    });
  }

  #leastAt(at: number): number {
    let least = Number.MAX_VALUE;
    for (let node = at * this.#states; node < (at + 1) * this.#states; node++)
      least = Math.min(least, this.#cost[node] ?? 0);
    return least;
  }

  /** For each atom and column (and leaving it out), the cost of the best whole reading that puts it there. */
  #rivals(): Float64Array {
    const back = new Float64Array(this.#cost.length).fill(Number.POSITIVE_INFINITY);
    back[this.#atoms.length * this.#states] = 0;
    const width = this.#columns.length + 1;
    const through = new Float64Array(this.#atoms.length * width).fill(Number.POSITIVE_INFINITY);
    for (let e = this.#edges.length - 1; e >= 0; e--) {
      const edge = this.#edges[e];
      if (edge === undefined) continue;
      const after = edge.cost + (back[edge.to] ?? 0);
      if (after < (back[edge.from] ?? 0)) back[edge.from] = after;
      if (edge.column < LEFT_OUT) continue;
      const whole = after + (this.#cost[edge.from] ?? 0);
      for (let a = edge.at; a < edge.end; a++) {
        const slot = a * width + edge.column + 1;
        if (whole < (through[slot] ?? 0)) through[slot] = whole;
      }
    }
    return through;
  }

  #trace(through: Float64Array): Placement {
    const rows: PlacedRow[] = [];
    const outside: number[] = [];
    let cells: PlacedCell[] = [];
    let unplaced: number[] = [];
    let inRow = false;
    let end = this.#atoms.length;
    let node = this.#atoms.length * this.#states;
    const total = this.#cost[node] ?? 0;
    for (let e = this.#via[node] ?? -1; e >= 0; e = this.#via[node] ?? -1) {
      const edge = this.#edges[e];
      if (edge === undefined) break;
      node = edge.from;
      if (edge.column === ENDS) {
        inRow = true;
        end = edge.at;
      } else if (edge.column === BEGINS) {
        rows.push({ kind: edge.kind, cells: cells.reverse(), unplaced: unplaced.reverse(), from: edge.at, end });
        cells = [];
        unplaced = [];
        inRow = false;
      } else if (edge.column === LEFT_OUT) (inRow ? unplaced : outside).push(edge.at);
      else if (edge.column >= 0) cells.push(this.#placed(edge, through, total));
    }
    return { rows: rows.reverse(), outside: outside.reverse(), cost: total };
  }

  #placed(edge: Edge, through: Float64Array, total: number): PlacedCell {
    const marks: Margin[] = [];
    for (let a = edge.valueEnd; a < edge.end; a++) marks.push(this.#margin(a, a + 1, edge.column, through, total));
    const value = this.#margin(edge.at, edge.valueEnd, edge.column, through, total);
    const holdsValue = edge.valueEnd > edge.at && this.#columns[edge.column]?.shape !== 'words';
    return { column: edge.column, holdsValue, from: edge.at, valueEnd: edge.valueEnd, end: edge.end, value, marks };
  }

  #margin(from: number, end: number, column: number, through: Float64Array, total: number): Margin {
    const width = this.#columns.length + 1;
    let by = Number.POSITIVE_INFINITY;
    let rival = LEFT_OUT;
    for (let a = from; a < end; a++) {
      for (let c = LEFT_OUT; c < this.#columns.length; c++) {
        const more = (through[a * width + c + 1] ?? Number.POSITIVE_INFINITY) - total;
        if (c === column || more >= by) continue;
        by = more;
        rival = c;
      }
    }
    return { by, rival };
  }
}

/** What it costs to read past an atom: little for specks, much for what is surely a value. */
function leftOut(atom: Atom): number {
  const { number, date, isWord } = atom.readings;
  if (atom.mark !== null) return 2.5;
  if (!isWord) return atom.text === '$' ? 1.5 : 0.4;
  if (date?.cost === 0) return 5;
  if (number?.cost === 0) return 5;
  return 3;
}
