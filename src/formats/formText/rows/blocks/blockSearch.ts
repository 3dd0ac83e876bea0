import type { RowKind } from '../../../../model/tableRow.ts';
import type { Experience } from '../cellEdges.ts';
import { leftOut } from '../search.ts';
import type { BlockText } from './blockText.ts';
import type { Slots } from './headColumns.ts';
import { NOTHING_YET, OpenRows, type Standing } from './openRows.ts';
import { type Cell, cellsAt, jumpCost } from './ways.ts';

/** A run of atoms that the reading puts into a cell: `row` is counted over all pages. A cell may be of several. */
export interface Filled {
  readonly slot: number;
  readonly row: number;
  readonly at: number;
  readonly valueEnd: number;
  readonly end: number;
}

/** Another place for some atoms, and by how much the best reading that puts them there is worse. */
export interface Rival {
  readonly by: number;
  /** -1 leaves them out. */
  readonly slot: number;
  readonly row: number;
}

export interface BlockReading {
  readonly filled: readonly Filled[];
  readonly outside: readonly number[];
  readonly cost: number;
  /** How many rows of both tables. */
  readonly rows: number;
  /** The best other place of an atom. */
  rivalOf(atom: number): Rival;
}

interface Node {
  readonly key: string;
  standing: Standing;
  cost: number;
  via: Edge | null;
  closing: number;
  rest: number;
}

interface Edge {
  readonly from: Node;
  readonly to: Node;
  readonly cost: number;
  readonly at: number;
  readonly valueEnd: number;
  readonly end: number;
  readonly slot: number;
  readonly row: number;
}

/** Readings of the text so far that are worse than the best by more are given up. */
const BEAM = 4;
/** Ways to the same standing that are worse than another by more are not worth a word. */
const NAMED = 1;

/**
 * The cheapest way to put the atoms of both tables, in the order of the text, into cells: each column's cells come from top to
 * bottom, but a row's cells may stand anywhere. Forward and backward costs together tell how much worse the best other place
 * of each atom is. Of the readings of the text so far no more than `width` are followed.
 */
export function searchBlocks(
  text: BlockText,
  slots: Slots,
  kinds: readonly RowKind[],
  seen: Experience,
  width: number,
): BlockReading {
  return new Lattice(text, slots, kinds, seen, width).best();
}

class Lattice {
  readonly #text: BlockText;
  readonly #slots: Slots;
  readonly #kind: RowKind;
  readonly #width: number;
  readonly #seen: Experience;
  readonly #open: OpenRows;
  readonly #nodes: Map<string, Node>[];
  readonly #edges: Edge[] = [];
  /** The least cost of a reading up to each atom. */
  readonly #least: number[];

  constructor(text: BlockText, slots: Slots, kinds: readonly RowKind[], seen: Experience, width: number) {
    this.#width = width;
    this.#text = text;
    this.#slots = slots;
    this.#kind = kinds.includes('transaction') ? 'transaction' : 'holding';
    this.#seen = seen;
    this.#open = new OpenRows(slots, this.#kind === 'transaction');
    this.#nodes = Array.from({ length: text.atoms.length + 1 }, () => new Map<string, Node>());
    this.#least = Array.from(this.#nodes, () => Number.MAX_VALUE);
    this.#nodeAt(0, NOTHING_YET).cost = 0;
  }

  best(): BlockReading {
    const { atoms } = this.#text;
    atoms.forEach((atom, at) => {
      if (at > 0 && atom.page !== atoms[at - 1]?.page) this.#endPage(at);
      const nodes = this.#kept(at);
      const cells = cellsAt(this.#text, at, this.#slots, this.#kind, this.#seen);
      const most = (nodes[0]?.cost ?? 0) + BEAM;
      nodes.forEach((node, i) => {
        const past = leftOut(atom);
        if (i === 0 || node.cost + past <= most)
          this.#add(node, node.standing, { at, end: at + 1, valueEnd: at, slot: -1, row: -1 }, past);
        for (const cell of cells) this.#fill(node, cell, most - node.cost);
      });
    });
    this.#endPage(atoms.length);
    const last = this.#kept(atoms.length);
    const end = last.reduce((least, node) => (node.cost < least.cost ? node : least));
    return this.#reading(end, this.#rivals(last));
  }

  #kept(at: number): Node[] {
    const nodes = [...(this.#nodes[at]?.values() ?? [])].sort((a, b) => a.cost - b.cost);
    const most = (nodes[0]?.cost ?? 0) + BEAM;
    return nodes.slice(0, this.#width).filter((node) => node.cost <= most);
  }

  #endPage(at: number): void {
    for (const node of this.#nodes[at]?.values() ?? []) {
      const { standing, cost } = this.#open.endPage(node.standing);
      node.standing = standing;
      node.closing = cost;
      node.cost += cost;
    }
  }

  #fill(node: Node, cell: Cell, budget: number): void {
    if (cell.cost - 2 > budget) return;
    const table = cell.slot < this.#slots.two ? 0 : 1;
    for (const way of this.#open.ways(node.standing, cell)) {
      if (cell.cost + way.cost > budget) continue;
      const jump = jumpCost(node.standing, cell.slot, way.row, cell.at, this.#text, this.#slots);
      const cost = cell.cost + way.cost + jump;
      if (cost > budget || node.cost + cost > (this.#least[cell.end] ?? 0) + BEAM) continue;
      const row = node.standing.before[table] + way.row;
      const { at, end, valueEnd, slot } = cell;
      this.#add(node, this.#open.go(node.standing, cell, way), { at, end, valueEnd, slot, row }, cost);
    }
  }

  #add(from: Node, standing: Standing, place: Omit<Edge, 'from' | 'to' | 'cost'>, cost: number): void {
    const least = this.#least[place.end] ?? 0;
    if (from.cost + cost > least + BEAM) return;
    if (from.cost + cost < least) this.#least[place.end] = from.cost + cost;
    const to = this.#nodeAt(place.end, standing);
    if (from.cost + cost > to.cost + NAMED) return;
    const edge = { ...place, from, to, cost };
    this.#edges.push(edge);
    if (from.cost + cost >= to.cost) return;
    to.cost = from.cost + cost;
    to.via = edge;
    to.standing = standing;
  }

  #nodeAt(at: number, standing: Standing): Node {
    const key = keyOf(standing);
    const nodes = this.#nodes[at];
    const known = nodes?.get(key);
    if (known !== undefined) return known;
    const node: Node = {
      key,
      standing,
      cost: Number.POSITIVE_INFINITY,
      via: null,
      closing: 0,
      rest: Number.POSITIVE_INFINITY,
    };
    nodes?.set(key, node);
    return node;
  }

  /** For each atom, the cost of the best whole reading by place. */
  #rivals(last: readonly Node[]): Map<number, number>[] {
    for (const node of last) node.rest = node.closing;
    const through = this.#text.atoms.map(() => new Map<number, number>());
    for (let e = this.#edges.length - 1; e >= 0; e--) {
      const edge = this.#edges[e];
      if (edge === undefined || edge.to.rest === Number.POSITIVE_INFINITY) continue;
      const after = edge.cost + edge.to.rest + edge.from.closing;
      if (after < edge.from.rest) edge.from.rest = after;
      const whole = edge.from.cost - edge.from.closing + after;
      const place = placeOf(edge.slot, edge.row);
      for (let a = edge.at; a < edge.end; a++) {
        const known = through[a];
        if (whole < (known?.get(place) ?? Number.POSITIVE_INFINITY)) known?.set(place, whole);
      }
    }
    return through;
  }

  #reading(end: Node, through: readonly Map<number, number>[]): BlockReading {
    const filled: Filled[] = [];
    const outside: number[] = [];
    const taken = new Map<number, number>();
    for (let edge = end.via; edge !== null; edge = edge.from.via) {
      const { slot, row, at, valueEnd } = edge;
      if (slot < 0) outside.push(at);
      else filled.push({ slot, row, at, valueEnd, end: edge.end });
      for (let a = at; a < edge.end; a++) taken.set(a, placeOf(slot, row));
    }
    const rivalOf = (atom: number): Rival => {
      let best: Rival = { by: Number.POSITIVE_INFINITY, slot: -1, row: -1 };
      for (const [place, cost] of through[atom] ?? []) {
        if (place === taken.get(atom) || cost - end.cost >= best.by) continue;
        best = { by: cost - end.cost, slot: (place % SLOTS) - 1, row: Math.floor(place / SLOTS) - 1 };
      }
      return best;
    };
    const rows = new Set(filled.map(({ slot, row }) => (slot < this.#slots.two ? row : -1 - row))).size;
    return { filled: filled.reverse(), outside: outside.reverse(), cost: end.cost, rows, rivalOf };
  }
}

const SLOTS = 64;

function placeOf(slot: number, row: number): number {
  return slot < 0 ? 0 : (row + 1) * SLOTS + slot + 1;
}

function keyOf({ rows, old, bare, slot, row }: Standing): string {
  let key = `${slot},${row},${bare}`;
  for (const table of [0, 1] as const) {
    key += `|${old[table]?.filled ?? ''}`;
    for (const { filled, letter } of rows[table]) key += `;${filled}${letter ?? ''}`;
  }
  return key;
}
