import type { RowKind } from '../../../model/tableRow.ts';
import type { Atom } from './atoms.ts';
import { type CellEdge, cellEdges, type Experience } from './cellEdges.ts';
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

/** What an edge of the graph does other than to fill a column. */
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

const NO_CELLS: readonly CellEdge[] = [];

/** An edge from a node to another: its cost, the column it fills (or what else it does), and where the value ends. */
type Visit = (from: number, to: number, cost: number, does: number, valueEnd: number) => void;

class Graph {
  readonly #atoms: readonly Atom[];
  readonly #columns: readonly Column[];
  readonly #kinds: readonly RowKind[];
  readonly #seen: Experience;
  readonly #width: number;
  readonly #states: number;
  /** Cost of the columns left empty, by `#state`. */
  readonly #empty: Float64Array;
  readonly #cost: Float64Array;
  /** Of each node's cheapest edge: the node it comes from, what it does, and the index after the value's last atom. */
  readonly #from: Int32Array;
  readonly #does: Int8Array;
  readonly #valueEnd: Int32Array;
  /** The ways to fill a column from an atom on: the same wherever the row began, and for all kinds but where codes stand. */
  readonly #cells: (readonly CellEdge[] | undefined)[];

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
    this.#from = new Int32Array(nodes).fill(-1);
    this.#does = new Int8Array(nodes);
    this.#valueEnd = new Int32Array(nodes);
    this.#cells = new Array(atoms.length * this.#width * 2);
    this.#cost[0] = 0;
    this.#empty = new Float64Array(this.#states);
    for (const fresh of [false, true]) {
      kinds.forEach((kind, k) => {
        columns.forEach((column, c) => {
          const cost = (fresh ? column.emptyBefore : undefined) ?? column.empty[kind] ?? 0;
          this.#empty[this.#state(k, c, fresh)] = cost;
        });
      });
    }
  }

  best(): Placement {
    const kinds = this.#kinds.length;
    for (let at = 0; at <= this.#atoms.length; at++) {
      const between = at * this.#states;
      this.#passColumns(between, false);
      for (let k = 0; k < kinds; k++) this.#edge(between + this.#state(k, this.#width - 1, false), between, 0, ENDS);
      const atom = this.#atoms[at];
      if (atom === undefined) break;
      for (let k = 0; k < kinds; k++)
        this.#edge(between, between + this.#state(k, 0, true), ROW_COST + atom.begins, BEGINS);
      this.#passColumns(between, true);
      this.#eachFilling(at, atom, (from, to, cost, does, valueEnd) => this.#edge(from, to, cost, does, valueEnd));
    }
    return this.#trace(this.#rivals());
  }

  #state(kind: number, passed: number, fresh: boolean): number {
    return 1 + ((fresh ? this.#kinds.length : 0) + kind) * this.#width + passed;
  }

  #edge(from: number, to: number, cost: number, does: number, valueEnd = 0): void {
    const total = (this.#cost[from] ?? 0) + cost;
    if (total >= (this.#cost[to] ?? 0)) return;
    this.#cost[to] = total;
    this.#from[to] = from;
    this.#does[to] = does;
    this.#valueEnd[to] = valueEnd;
  }

  #passColumns(between: number, fresh: boolean): void {
    for (let k = 0; k < this.#kinds.length; k++) {
      const first = this.#state(k, 0, fresh);
      for (let state = first; state < first + this.#width - 1; state++) {
        this.#edge(between + state, between + state + 1, this.#empty[state] ?? 0, EMPTY);
      }
    }
  }

  /** Every edge that takes atoms from the `at`th on: into a cell, out of a row, or past a row's cells. */
  #eachFilling(at: number, atom: Atom, visit: Visit): void {
    const between = at * this.#states;
    const most = this.#leastAt(between) + BEAM;
    for (const fresh of [false, true]) {
      const goesOn = fresh ? 0 : atom.continues;
      const past = leftOut(atom) + goesOn;
      for (let k = 0; k < this.#kinds.length; k++) {
        for (let c = 0; c < this.#width; c++) {
          const from = between + this.#state(k, c, fresh);
          if ((this.#cost[from] ?? 0) > most) continue;
          const to = this.#state(k, c, false);
          visit(from, between + this.#states + to, past, LEFT_OUT, at + 1);
          for (const cell of this.#cellsAt(at, c, k))
            visit(from, cell.end * this.#states + to + 1, cell.cost + goesOn, c, cell.valueEnd);
        }
      }
    }
    visit(between, between + this.#states, leftOut(atom), LEFT_OUT, at + 1);
  }

  #cellsAt(at: number, c: number, k: number): readonly CellEdge[] {
    const column = this.#columns[c];
    const kind = this.#kinds[k];
    if (column === undefined || kind === undefined || column.empty[kind] === null) return NO_CELLS;
    const key = (at * this.#width + c) * 2 + (column.shape === 'code' ? k : 0);
    const known = this.#cells[key];
    if (known !== undefined) return known;
    const cells = cellEdges(this.#atoms, at, column, c, kind, this.#seen);
    this.#cells[key] = cells;
    return cells;
  }

  #leastAt(between: number): number {
    let least = Number.MAX_VALUE;
    for (let node = between; node < between + this.#states; node++) least = Math.min(least, this.#cost[node] ?? 0);
    return least;
  }

  /** For each atom and column (and leaving it out), the cost of the best whole reading that puts it there. */
  #rivals(): Float64Array {
    const back = new Float64Array(this.#cost.length).fill(Number.POSITIVE_INFINITY);
    const through = new Float64Array(this.#atoms.length * this.#width).fill(Number.POSITIVE_INFINITY);
    back[this.#atoms.length * this.#states] = 0;
    for (let at = this.#atoms.length; at >= 0; at--) {
      const between = at * this.#states;
      const atom = this.#atoms[at];
      if (atom !== undefined) this.#backFrom(at, atom, back, through);
      for (let k = 0; k < this.#kinds.length; k++) {
        const end = between + this.#state(k, this.#width - 1, false);
        back[end] = Math.min(back[end] ?? 0, back[between] ?? 0);
      }
      this.#backOverEmpty(between, false, back);
    }
    return through;
  }

  #backFrom(at: number, atom: Atom, back: Float64Array, through: Float64Array): void {
    const between = at * this.#states;
    this.#eachFilling(at, atom, (from, to, cost, does) => {
      const after = cost + (back[to] ?? 0);
      if (after < (back[from] ?? 0)) back[from] = after;
      const whole = after + (this.#cost[from] ?? 0);
      const end = Math.floor(to / this.#states);
      for (let slot = at * this.#width + does + 1; slot < end * this.#width; slot += this.#width) {
        if (whole < (through[slot] ?? 0)) through[slot] = whole;
      }
    });
    this.#backOverEmpty(between, true, back);
    for (let k = 0; k < this.#kinds.length; k++) {
      const begun = back[between + this.#state(k, 0, true)] ?? 0;
      back[between] = Math.min(back[between] ?? 0, ROW_COST + atom.begins + begun);
    }
  }

  #backOverEmpty(between: number, fresh: boolean, back: Float64Array): void {
    for (let k = 0; k < this.#kinds.length; k++) {
      const first = this.#state(k, 0, fresh);
      for (let state = first + this.#width - 2; state >= first; state--) {
        const node = between + state;
        back[node] = Math.min(back[node] ?? 0, (this.#empty[state] ?? 0) + (back[node + 1] ?? 0));
      }
    }
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
    for (let from = this.#from[node] ?? -1; from >= 0; from = this.#from[node] ?? -1) {
      const does = this.#does[node] ?? 0;
      const at = Math.floor(from / this.#states);
      if (does === ENDS) {
        inRow = true;
        end = at;
      } else if (does === BEGINS) {
        rows.push({ kind: this.#kindAt(node), cells: cells.reverse(), unplaced: unplaced.reverse(), from: at, end });
        cells = [];
        unplaced = [];
        inRow = false;
      } else if (does === LEFT_OUT) (inRow ? unplaced : outside).push(at);
      else if (does >= 0) {
        const edge = { at, column: does, valueEnd: this.#valueEnd[node] ?? 0, end: Math.floor(node / this.#states) };
        cells.push(this.#placed(edge, through, total));
      }
      node = from;
    }
    return { rows: rows.reverse(), outside: outside.reverse(), cost: total };
  }

  #kindAt(node: number): RowKind {
    const state = (node % this.#states) - 1;
    return this.#kinds[Math.floor(state / this.#width) % this.#kinds.length] ?? 'holding';
  }

  #placed(
    edge: Omit<CellEdge, 'cost'> & { at: number; column: number },
    through: Float64Array,
    total: number,
  ): PlacedCell {
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
export function leftOut(atom: Atom): number {
  const { number, date, isWord } = atom.readings;
  if (atom.mark !== null) return 2.5;
  if (!isWord) return atom.text === '$' ? 1.5 : 0.4;
  if (date?.cost === 0) return 5;
  if (number?.cost === 0) return 5;
  return 3;
}
