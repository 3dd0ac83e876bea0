import { type Atom, UNREADABLE_MARK } from '../atoms.ts';
import type { Column } from '../columns.ts';
import { columnOfLine, type Places } from './lineColumns.ts';
import type { FoundRow } from './rowFinder.ts';
import type { ScanAtom } from './scanAtoms.ts';
import { cellCost, type KnownWords } from './wrappedWords.ts';

/** Each line of a row with the column of each of its atoms. */
interface PlacedLine {
  readonly atoms: readonly ScanAtom[];
  columns: readonly number[];
  /** Other ways to part the line's words, and what each costs by itself. */
  readonly ways: readonly { readonly columns: readonly number[]; readonly cost: number }[];
}

const UNREAD = { text: ')', mark: UNREADABLE_MARK, gap: 'glued' } as const;

/** The atoms of a row of several lines in the order of its columns, each column from top to bottom. */
export function rowAtoms(
  row: FoundRow,
  columns: readonly Column[],
  places: Places | null,
  known: KnownWords,
): { atoms: Atom[]; words: ReadonlyMap<number, string> } {
  const middle = row.lines[row.middle];
  const lines: PlacedLine[] = row.lines.map((line, i) => {
    if (i === row.middle) return { atoms: line.atoms, columns: middle?.middle?.columns ?? [], ways: [] };
    const ways = columnOfLine(line.atoms, middle ?? line, columns, places);
    return { atoms: line.atoms, columns: ways[0]?.columns ?? [], ways };
  });
  settle(lines, row.middle, columns, known);
  return { atoms: inOrder(lines, columns), words: wordsOf(lines, columns) };
}

/** Takes for each line, from the middle outwards, the way that makes the cells' whole words the likeliest. */
function settle(lines: readonly PlacedLine[], middle: number, columns: readonly Column[], known: KnownWords): void {
  const outwards = lines
    .map((line, i) => ({ line, off: Math.abs(i - middle) }))
    .sort((a, b) => a.off - b.off)
    .map(({ line }) => line);
  for (const line of outwards) if (line.ways.length > 1) line.columns = [];
  for (const line of [...outwards, ...outwards]) {
    if (line.ways.length < 2) continue;
    let best = line.columns;
    let least = Number.POSITIVE_INFINITY;
    for (const way of line.ways) {
      line.columns = way.columns;
      const words = wordsOf(lines, columns);
      let cost = way.cost;
      columns.forEach((column, c) => {
        if (column.shape === 'words') cost += cellCost(words.get(c)?.split(' ') ?? [], column, known);
      });
      if (cost < least) {
        least = cost;
        best = way.columns;
      }
    }
    line.columns = best;
  }
}

function wordsOf(lines: readonly PlacedLine[], columns: readonly Column[]): Map<number, string> {
  const words = new Map<number, string>();
  for (const line of lines) {
    line.atoms.forEach((atom, i) => {
      const c = line.columns[i] ?? -1;
      if (columns[c]?.shape !== 'words' || atom.mark !== null) return;
      const before = words.get(c);
      words.set(c, before === undefined ? atom.text : `${before} ${atom.text}`);
    });
  }
  return words;
}

function inOrder(lines: readonly PlacedLine[], columns: readonly Column[]): Atom[] {
  const cells: ScanAtom[][] = columns.map(() => []);
  const marks: ScanAtom[][] = columns.map(() => []);
  for (const line of lines) {
    let last = 0;
    line.atoms.forEach((atom, i) => {
      const c = line.columns[i] ?? -1;
      if (c >= 0) last = c;
      (atom.mark === null ? cells : marks)[last]?.push(atom);
    });
  }
  const atoms: Atom[] = [];
  columns.forEach((column, c) => {
    const own =
      column.shape === 'words' ? closed(cells[c] ?? [], marks[c] ?? []) : [...(cells[c] ?? []), ...(marks[c] ?? [])];
    own.forEach((atom, i) => {
      const first = atoms.length === 0;
      const before = own[i - 1];
      const sameLine = before !== undefined && before.line === atom.line;
      const gap = i === 0 ? 'cell' : sameLine ? atom.gap : 'line';
      const { line: _line, from: _from, to: _to, ...plain } = atom;
      atoms.push({ ...plain, gap, begins: first ? 0 : 12, continues: first ? 12 : 0 });
    });
  });
  return atoms;
}

/** A bracket after a word is a mark where the cell's words open none, and closes them where they do. */
function closed(words: readonly ScanAtom[], marks: readonly ScanAtom[]): ScanAtom[] {
  const text = words.map((atom) => atom.text).join(' ');
  const open = text.split('(').length - text.split(')').length;
  const bracket = marks.find((mark) => mark.text === ')');
  const last = words.at(-1);
  if (open > 0 && bracket !== undefined && last !== undefined) {
    const before = words.find((word) => word.line === bracket.line && word.to === bracket.from) ?? last;
    const whole = words.map((word) => (word === before ? { ...word, text: `${word.text})`, end: bracket.end } : word));
    return [...whole, ...marks.filter((mark) => mark !== bracket)];
  }
  if (open < 0 && last !== undefined && /^[^()]+\)$/.test(last.text)) {
    const to = last.to - 1;
    const bare = { ...last, text: last.text.slice(0, -1), to, end: last.end - 1 };
    return [...words.slice(0, -1), bare, { ...last, ...UNREAD, from: to, start: last.end - 1 }, ...marks];
  }
  return [...words, ...marks];
}
