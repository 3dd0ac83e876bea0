import type { Column } from '../columns.ts';
import type { Slots } from './headColumns.ts';

/** A row of which cells are known. Bits of `filled` are columns of its table. */
export interface OpenRow {
  readonly filled: number;
  readonly letter: 'D' | 'I' | null;
  /** Costs of empty cells that are counted already. */
  readonly paid: number;
}

/** Where the reading stands: the rows of the page so far, and the last cell filled. */
export interface Standing {
  readonly rows: readonly [readonly OpenRow[], readonly OpenRow[]];
  /** Rows of earlier pages. */
  readonly before: readonly [number, number];
  /** The last row of the page before, which may go on. */
  readonly old: readonly [OpenRow | null, OpenRow | null];
  /** Bits are slots whose last cell holds marks alone. */
  readonly bare: number;
  readonly slot: number;
  /** Of the last cell, counted on this page; -1 is the row of the page before. */
  readonly row: number;
}

export const NOTHING_YET: Standing = {
  rows: [[], []],
  before: [0, 0],
  old: [null, null],
  bare: 0,
  slot: -1,
  row: 0,
};

const NEW_ROW: OpenRow = { filled: 0, letter: null, paid: 0 };
const ROW_COST = 0.5;
/** A nature is stated of indirect ownership, and hardly ever of direct. */
const NATURE_OF_DIRECT = 2.5;
const NO_NATURE_OF_INDIRECT = 1.2;
/** A row that goes on on the next page. */
const LATE = 1.5;
/** Marks, or a value, that stand apart from the rest of their cell. */
const APART = 0.9;
const MOST_SKIPPED = 6;
const OWED = 0.4;
const HOLE = 0.8;
const HOLDING_FIRST = 1;
/** A cell above others of its column that came before. */
const UPWARDS = 0.5;

/** What a cell is filled with. */
export interface Filling {
  readonly slot: number;
  readonly holdsValue: boolean;
  readonly letter: 'D' | 'I' | null;
}

/** A row that a cell may be of: more of its last cell, the rest of a row of the page before, a cell that was passed over, or one further down. */
export interface Way {
  readonly row: number;
  readonly cost: number;
  readonly kind: 'again' | 'late' | 'hole' | 'next';
}

export class OpenRows {
  readonly #slots: Slots;
  readonly #ofTransactions: readonly [number, number];
  readonly #nature: readonly [number, number];
  readonly #due: readonly (readonly number[])[];
  readonly #canBeTransactions: boolean;

  constructor(slots: Slots, canBeTransactions: boolean) {
    this.#slots = slots;
    this.#canBeTransactions = canBeTransactions;
    const one = slots.columns.slice(0, slots.two);
    const two = slots.columns.slice(slots.two);
    this.#ofTransactions = [transactionBits(one), transactionBits(two)];
    this.#due = [one, two].map((columns) =>
      (['transactionDate', 'transactionCode', 'transactionShares'] as const).map((field) => bitOf(columns, field)),
    );
    this.#nature = [bitOf(one, 'natureOfOwnership'), bitOf(two, 'natureOfOwnership')];
  }

  /** Every row whose cell may be the next of its slot: cells of a column come from top to bottom. */
  ways(now: Standing, { slot, holdsValue, letter }: Filling): Way[] {
    const table = slot < this.#slots.two ? 0 : 1;
    const index = table === 0 ? slot : slot - this.#slots.two;
    const bit = 1 << index;
    const rows = now.rows[table];
    let last = rows.length - 1;
    while (last >= 0 && ((rows[last]?.filled ?? 0) & bit) === 0) last--;
    const ways: Way[] = [];
    const isBare = (now.bare & (1 << slot)) !== 0;
    if (last >= 0 && (!holdsValue || isBare)) ways.push({ row: last, cost: APART, kind: 'again' });
    const old = now.old[table];
    const isWords = this.#slots.columns[slot]?.shape === 'words';
    if (last < 0 && old !== null && ((old.filled & bit) === 0 || isWords || !holdsValue)) {
      const refund = (old.filled & bit) === 0 ? this.#emptyCost(old, table, index) : 0;
      ways.push({ row: -1, cost: LATE - refund, kind: 'late' });
    }
    const odd = (row: OpenRow) => this.#oddNature(row, table, bit, letter) + this.#owesMore(row, table, bit);
    const inRow = now.slot >= 0 && now.slot < this.#slots.two === (table === 0) ? now.row : -1;
    for (let at = 0; at < last; at++) {
      const row = rows[at];
      if (row === undefined || (row.filled & bit) !== 0 || (index !== 0 && at !== inRow)) continue;
      const cost = odd(row) - this.#holeCost(row, table, index) + (at === inRow ? 0 : UPWARDS);
      ways.push({ row: at, cost, kind: 'hole' });
    }
    let skipped = 0;
    for (let at = last + 1; at <= rows.length; at++) {
      const row = rows[at];
      ways.push({ row: at, cost: skipped + odd(row ?? NEW_ROW) + (row === undefined ? ROW_COST : 0), kind: 'next' });
      if (row === undefined) break;
      skipped += this.#holeCost(row, table, index);
      if (skipped > MOST_SKIPPED) break;
    }
    return ways;
  }

  /** The standing after a way is gone. */
  go(now: Standing, { slot, holdsValue, letter }: Filling, { row: at, kind }: Way): Standing {
    const table = slot < this.#slots.two ? 0 : 1;
    const index = table === 0 ? slot : slot - this.#slots.two;
    const bit = 1 << index;
    const bare = holdsValue ? now.bare & ~(1 << slot) : kind === 'again' ? now.bare : now.bare | (1 << slot);
    if (kind === 'late') {
      const old = now.old[table] ?? NEW_ROW;
      const filled = { ...old, filled: old.filled | bit, letter: letter ?? old.letter };
      const olds = table === 0 ? ([filled, now.old[1]] as const) : ([now.old[0], filled] as const);
      return { ...now, old: olds, bare, slot, row: -1 };
    }
    const rows = [...now.rows[table]];
    const row = rows[at] ?? NEW_ROW;
    const paid = kind === 'hole' ? row.paid - this.#holeCost(row, table, index) : row.paid;
    rows[at] = { filled: row.filled | bit, letter: letter ?? row.letter, paid };
    for (let j = at - 1; j >= 0 && kind === 'next'; j--) {
      const skipped = rows[j];
      if (skipped === undefined || (skipped.filled & bit) !== 0) break;
      rows[j] = { ...skipped, paid: skipped.paid + this.#holeCost(skipped, table, index) };
    }
    const both = table === 0 ? ([rows, now.rows[1]] as const) : ([now.rows[0], rows] as const);
    return { ...now, rows: both, bare, slot, row: at };
  }

  /** The page ends: what its rows lack is counted, and the last of each table may go on on the next. */
  endPage(now: Standing): { standing: Standing; cost: number } {
    let cost = 0;
    const before: [number, number] = [now.before[0], now.before[1]];
    const old: [OpenRow | null, OpenRow | null] = [now.old[0], now.old[1]];
    for (const table of [0, 1] as const) {
      for (const row of now.rows[table]) cost += this.#lacks(row, table) - row.paid - this.#owes(row.filled, table);
      cost += this.#upset(now.rows[table], table);
      before[table] += now.rows[table].length;
      old[table] = now.rows[table].at(-1) ?? now.old[table];
    }
    return { standing: { ...NOTHING_YET, before, old }, cost };
  }

  /** Forms list holdings below transactions more often than not. */
  #upset(rows: readonly OpenRow[], table: 0 | 1): number {
    const is = rows.map(({ filled }) => (filled & this.#ofTransactions[table]) !== 0);
    return is.some((one, i) => one && is[i - 1] === false) ? HOLDING_FIRST : 0;
  }

  #lacks(row: OpenRow, table: 0 | 1): number {
    const count = table === 0 ? this.#slots.two : this.#slots.columns.length - this.#slots.two;
    let cost = 0;
    for (let index = 0; index < count; index++)
      if ((row.filled & (1 << index)) === 0) cost += this.#emptyCost(row, table, index);
    return cost;
  }

  /** A transaction must still come to its code and amount; counted at once, so that other readings do not seem as good. */
  #owes(filled: number, table: 0 | 1): number {
    if (!this.#canBeTransactions || (filled & this.#ofTransactions[table]) === 0) return 0;
    return (this.#due[table] ?? []).reduce((sum, bit) => ((filled & bit) === 0 ? sum + OWED : sum), 0);
  }

  #owesMore(row: OpenRow, table: 0 | 1, bit: number): number {
    return this.#owes(row.filled | bit, table) - this.#owes(row.filled, table);
  }

  /** A cell that is passed over may still come. */
  #holeCost(row: OpenRow, table: 0 | 1, index: number): number {
    return Math.min(HOLE, this.#emptyCost(row, table, index));
  }

  #emptyCost(row: OpenRow, table: 0 | 1, index: number): number {
    if ((this.#nature[table] & (1 << index)) !== 0) {
      if (row.letter !== null) return row.letter === 'I' ? NO_NATURE_OF_INDIRECT : 0;
    }
    const kind =
      this.#canBeTransactions && (row.filled & this.#ofTransactions[table]) !== 0 ? 'transaction' : 'holding';
    return this.#slots.columns[table === 0 ? index : index + this.#slots.two]?.empty[kind] ?? 0;
  }

  #oddNature(row: OpenRow, table: 0 | 1, bit: number, letter: 'D' | 'I' | null): number {
    const nature = this.#nature[table];
    if (bit === nature) return row.letter === 'D' ? NATURE_OF_DIRECT : 0;
    return letter === 'D' && (row.filled & nature) !== 0 ? NATURE_OF_DIRECT : 0;
  }
}

/** Columns that only transactions fill. */
function transactionBits(columns: readonly Column[]): number {
  return columns.reduce(
    (bits, column, i) => (column.empty.holding === null || column.shape === 'code' ? bits | (1 << i) : bits),
    0,
  );
}

function bitOf(columns: readonly Column[], field: string): number {
  const index = columns.findIndex((column) => column.field === field);
  return index < 0 ? 0 : 1 << index;
}
