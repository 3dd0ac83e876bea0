import type { FormLine } from '../formLines.ts';
import type { PieceOfText } from './atoms.ts';

/** A run of words, or one value, at its place on the page. */
interface Run {
  readonly line: FormLine;
  readonly from: number;
  readonly to: number;
  /** No boundary of a cell before it. */
  readonly joined: boolean;
}

const VALUE = String.raw`(?:\d{1,2}\/\d{1,2}\/\d{4}|\$?\s?[\d,]*\d(?:\.\d+)?|\$?\.\d+|\(\d{1,2}\)(?:\s?\(\d{1,2}\))*)`;
const LEADING = new RegExp(String.raw`^(?:${VALUE}(?:\(\d{1,2}\))*|\$)(?=\s)`);
const TRAILING = new RegExp(String.raw`\s(${VALUE}(?:\(\d{1,2}\))*|[ADI])$`);

/** Rows of a text that keeps columns by spaces: for each row the pieces of its columns from left to right, each from top to bottom. */
export function layoutPieces(lines: readonly FormLine[]): PieceOfText[] {
  const rows = rowsOf(lines);
  return rows.flatMap((row) => piecesOf(row));
}

function piecesOf(row: readonly FormLine[]): PieceOfText[] {
  const stacks = stacksOf(row.flatMap(runsOf));
  const pieces: PieceOfText[] = [];
  for (const stack of stacks) {
    const x = (Math.min(...stack.map((r) => r.from)) + Math.max(...stack.map((r) => r.to))) / 2;
    stack.forEach((run, i) => {
      const first = pieces.length === 0;
      const gap = i > 0 ? 'line' : run.joined ? 'space' : 'cell';
      pieces.push({ ...run, gap, x, begins: first ? 0 : 12, continues: first ? 12 : 0 });
    });
  }
  return pieces;
}

/** Runs above one another, by overlap of their columns, from left to right. */
function stacksOf(runs: readonly Run[]): Run[][] {
  const stacks: { runs: Run[]; from: number; to: number }[] = [];
  for (const run of runs) {
    const over = stacks
      .map((stack) => ({ stack, by: Math.min(stack.to, run.to) - Math.max(stack.from, run.from) }))
      .filter(({ stack, by }) => by > 0 && !stack.runs.some((r) => r.line === run.line))
      .sort((a, b) => b.by - a.by)[0]?.stack;
    if (over === undefined) stacks.push({ runs: [run], from: run.from, to: run.to });
    else {
      over.runs.push(run);
      over.from = Math.min(over.from, run.from);
      over.to = Math.max(over.to, run.to);
    }
  }
  return stacks.sort((a, b) => a.from + a.to - b.from - b.to).map((stack) => stack.runs);
}

function runsOf(line: FormLine): Run[] {
  const runs: Run[] = [];
  for (const cell of line.cells) {
    let from = cell.from;
    let to = from + cell.text.length;
    const after: Run[] = [];
    let joined = false;
    for (let lead = LEADING.exec(line.text.slice(from, to)); lead !== null; lead = LEADING.exec(line.text.slice(from, to))) {
      runs.push({ line, from, to: from + lead[0].length, joined });
      from += lead[0].length;
      while (line.text.charCodeAt(from) === 32) from++;
      joined = true;
    }
    for (let tail = TRAILING.exec(line.text.slice(from, to)); tail !== null; tail = TRAILING.exec(line.text.slice(from, to))) {
      const at = to - (tail[1]?.length ?? 0);
      after.unshift({ line, from: at, to, joined: true });
      to = at;
      while (to > from && line.text.charCodeAt(to - 1) === 32) to--;
    }
    if (to > from) runs.push({ line, from, to, joined });
    runs.push(...after);
  }
  return runs;
}

/** Lines of the text, parted into rows: at empty lines, and between the lines that hold D or I where a row has but one. */
function rowsOf(lines: readonly FormLine[]): FormLine[][] {
  const column = ownershipColumn(lines);
  const rows: FormLine[][] = [];
  for (const group of groupsOf(lines)) {
    const anchors = group.flatMap((line, i) => (hasLetter(line, column) ? [i] : []));
    const last = rows.at(-1);
    if (anchors.length === 0 && last !== undefined) last.push(...group);
    else rows.push(...partAt(group, anchors));
  }
  return rows;
}

function groupsOf(lines: readonly FormLine[]): FormLine[][] {
  const groups: FormLine[][] = [];
  let last = Number.NaN;
  for (const line of lines) {
    if (line.number === last + 1) groups.at(-1)?.push(line);
    else groups.push([line]);
    last = line.number;
  }
  return groups;
}

function partAt(group: readonly FormLine[], anchors: readonly number[]): FormLine[][] {
  const rows: FormLine[][] = [];
  let from = 0;
  for (let k = 1; k < anchors.length; k++) {
    const middle = ((anchors[k - 1] ?? 0) + (anchors[k] ?? 0)) / 2;
    const cut = Math.ceil(middle);
    rows.push(group.slice(from, cut));
    from = cut;
  }
  rows.push(group.slice(from));
  return rows;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where the letters D and I of the last column but one stand: the rightmost place at which single letters come up again and again. */
function ownershipColumn(lines: readonly FormLine[]): Span | null {
  const letters = lines.flatMap((line) =>
    line.cells.flatMap((cell) => (/^[DI]$/.test(cell.text) ? [{ line, x: cell.from }] : /\s[DI]$/.test(cell.text) ? [{ line, x: cell.from + cell.text.length - 1 }] : [])),
  );
  if (letters.length === 0) return null;
  const most = Math.max(...letters.map((l) => l.x));
  const near = letters.filter((l) => most - l.x <= REACH);
  return { from: Math.min(...near.map((l) => l.x)) - 2, to: most + 2 };
}

const REACH = 14;

function hasLetter(line: FormLine, column: Span | null): boolean {
  if (column === null) return false;
  return [...line.text.matchAll(/(?<!\S)[DI](?!\S)/g)].some((m) => m.index >= column.from && m.index <= column.to);
}
