import type { FormLine } from '../formLines.ts';
import type { PieceOfText } from './atoms.ts';

/** A run of words, or one value, at its place on the page. */
export interface Run {
  readonly line: FormLine;
  readonly from: number;
  readonly to: number;
  /** No boundary of a cell before it. */
  readonly joined: boolean;
}

const VALUE = String.raw`(?:\d{1,2}\/\d{1,2}\/\d{4}|\$?\s?[\d,]*\d(?:\.\d+)?|\$?\.\d+|\(\d{1,2}\)(?:\s?\(\d{1,2}\))*)`;
/** A bare year is part of a name; an amount of that size is printed with a comma. */
const NO_YEAR = String.raw`(?!(?:19|20)\d\d(?!\S))`;
const LEADING = new RegExp(String.raw`^${NO_YEAR}(?:${VALUE}(?:\(\d{1,2}\))*|\$)(?=\s)`);
const TRAILING = new RegExp(String.raw`\s(${NO_YEAR}${VALUE}(?:\(\d{1,2}\))*|(?<=[\d)]\s+)[ADI])$`);
const MARKS_ONLY = /^(?:\(\d{1,2}\)\s*)+$/;
/** Marks of one cell may stand this many spaces apart. */
const APART = 3;

/** Rows of a text that keeps columns by spaces: for each row the pieces of its columns from left to right, each from top to bottom. */
export function layoutPieces(lines: readonly FormLine[]): PieceOfText[] {
  return rowsOf(lines).flatMap(piecesOf);
}

interface RowLines {
  readonly lines: FormLine[];
  /** What a page's end cut off, and the next page shows somewhere near its column. */
  readonly tail: FormLine[];
}

function piecesOf(row: RowLines): PieceOfText[] {
  const page = row.lines[0]?.page;
  const tail = [...row.lines.filter((line) => line.page !== page), ...row.tail];
  const stacks = stacksOf(row.lines.filter((line) => line.page === page).flatMap(runsOf));
  for (const run of tail.flatMap(runsOf)) nearest(stacks, run)?.push(run);
  const pieces: PieceOfText[] = [];
  for (const stack of stacks) {
    const own = stack.filter((run) => !tail.includes(run.line));
    const x = (Math.min(...own.map((r) => r.from)) + Math.max(...own.map((r) => r.to))) / 2;
    stack.forEach((run, i) => {
      const first = pieces.length === 0;
      const gap = i > 0 ? 'line' : run.joined ? 'space' : 'cell';
      pieces.push({ ...run, gap, x, begins: first ? 0 : 12, continues: first ? 12 : 0 });
    });
  }
  return pieces;
}

function nearest(stacks: readonly Run[][], run: Run): Run[] | undefined {
  const middle = (r: Run) => (r.from + r.to) / 2;
  const off = (stack: readonly Run[]) => Math.min(...stack.map((r) => Math.abs(middle(r) - middle(run))));
  const ofWords = stacks.filter((stack) => stack.some(isWords));
  return (isWords(run) && ofWords.length > 0 ? ofWords : stacks).toSorted((a, b) => off(a) - off(b))[0];
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
  return joinShifted(stacks.sort((a, b) => a.from + a.to - b.from - b.to).map((stack) => stack.runs));
}

/** Words of one cell that a new page shows a little to the side: they go on where the words of the neighbouring column end. */
function joinShifted(stacks: readonly Run[][]): Run[][] {
  const joined: Run[][] = [];
  for (const stack of stacks) {
    const last = joined.at(-1);
    const [upper, lower] =
      last !== undefined && lineOf(last, 0) < lineOf(stack, 0) ? [last, stack] : [stack, last ?? []];
    const goesOn =
      last !== undefined && [...last, ...stack].every(isWords) && lineOf(lower, 0) - lineOf(upper, -1) === 1;
    if (goesOn) joined[joined.length - 1] = [...upper, ...lower];
    else joined.push(stack);
  }
  return joined;
}

const lineOf = (stack: readonly Run[], index: number) => stack.at(index)?.line.number ?? Number.NaN;

function isWords({ line, from, to }: Run): boolean {
  return /\p{L}{2}/u.test(line.text.slice(from, to)) || /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(line.text.slice(from, to));
}

export function runsOf(line: FormLine): Run[] {
  const runs: Run[] = [];
  for (const cell of line.cells) {
    let from = cell.from;
    let to = from + cell.text.length;
    const after: Run[] = [];
    let joined = false;
    for (
      let lead = LEADING.exec(line.text.slice(from, to));
      lead !== null;
      lead = LEADING.exec(line.text.slice(from, to))
    ) {
      runs.push({ line, from, to: from + lead[0].length, joined });
      from += lead[0].length;
      while (line.text.charCodeAt(from) === 32) from++;
      joined = true;
    }
    for (
      let tail = TRAILING.exec(line.text.slice(from, to));
      tail !== null;
      tail = TRAILING.exec(line.text.slice(from, to))
    ) {
      const at = to - (tail[1]?.length ?? 0);
      after.unshift({ line, from: at, to, joined: true });
      to = at;
      while (to > from && line.text.charCodeAt(to - 1) === 32) to--;
    }
    if (to > from) runs.push({ line, from, to, joined });
    runs.push(...after);
  }
  return joinMarks(runs, line.text);
}

function joinMarks(runs: readonly Run[], text: string): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const both = last !== undefined && run.from - last.to <= APART && MARKS_ONLY.test(text.slice(last.from, run.to));
    if (both) joined[joined.length - 1] = { ...last, to: run.to };
    else joined.push(run);
  }
  return joined;
}

/** Lines of the text, parted into rows: at empty lines, and between the lines that hold D or I where a row has but one. */
function rowsOf(lines: readonly FormLine[]): RowLines[] {
  const columns = ownershipColumns(lines);
  const rows: RowLines[] = [];
  for (const group of groupsOf(lines)) {
    const anchors = group.flatMap((line, i) => (hasLetter(line, columns.get(line.page) ?? null) ? [i] : []));
    const last = rows.at(-1);
    if (anchors.length === 0 && last !== undefined) {
      last.tail.push(...group);
      continue;
    }
    const onNewPage = last !== undefined && last.lines.at(-1)?.page !== group[0]?.page;
    const { tail, parts } = partAt(group, anchors, onNewPage);
    last?.tail.push(...tail);
    rows.push(...parts.map((part) => ({ lines: part, tail: [] })));
  }
  return rows;
}

/** Runs of lines that neither an empty line nor the end of a page parts. */
function groupsOf(lines: readonly FormLine[]): FormLine[][] {
  const groups: FormLine[][] = [];
  let last: FormLine | null = null;
  for (const line of lines) {
    if (last !== null && line.number === last.number + 1 && line.page === last.page) groups.at(-1)?.push(line);
    else groups.push([line]);
    last = line;
  }
  return groups;
}

interface Way {
  readonly cuts: readonly number[];
  readonly cost: number;
}

/**
 * Cells stand in the middle of their row's height: the cuts between rows are those that leave each row's letter, its anchor,
 * nearest to its middle. What a page's first group has before its first row belongs to the last row of the page before.
 */
function partAt(
  group: readonly FormLine[],
  anchors: readonly number[],
  onNewPage: boolean,
): { tail: FormLine[]; parts: FormLine[][] } {
  const begins = beginningCosts(group);
  const first = onNewPage ? longestTail(group, anchors[0] ?? 0) : 0;
  let ways: Way[] = Array.from({ length: first + 1 }, (_, cut) => ({
    cuts: [cut],
    cost: cut === 0 ? 0 : (begins[cut] ?? 0),
  }));
  anchors.forEach((anchor, k) => {
    const next = anchors[k + 1];
    const ends = next === undefined ? [group.length] : Array.from({ length: next - anchor }, (_, i) => anchor + 1 + i);
    ways = ends.map((end) => {
      const all = ways.map(({ cuts, cost }) => ({
        cuts: [...cuts, end],
        cost: cost + offMiddle(cuts.at(-1) ?? 0, end, anchor),
      }));
      const best = all.reduce((least, way) => (way.cost < least.cost ? way : least));
      return { ...best, cost: best.cost + (begins[end] ?? 0) };
    });
  });
  const cuts = ways.reduce((least, way) => (way.cost < least.cost ? way : least)).cuts;
  if (cuts.length < 2) return { tail: [], parts: [[...group]] };
  return { tail: group.slice(0, cuts[0]), parts: cuts.slice(1).map((end, i) => group.slice(cuts[i] ?? 0, end)) };
}

function offMiddle(from: number, end: number, anchor: number): number {
  return Math.abs((from + end - 1) / 2 - anchor);
}

/** What speaks for (below 0) or against a row's beginning with a line: the words that its group begins with, or marks alone. */
function beginningCosts(group: readonly FormLine[]): number[] {
  const left = Math.min(...group.map((line) => line.cells[0]?.from ?? Number.POSITIVE_INFINITY)) + 2;
  const titles = group.map(({ cells: [cell] }) => (cell !== undefined && cell.from <= left ? cell.text : null));
  const head = titles[0] ?? null;
  const isWrapped = head !== null && /\p{L}{2}/u.test(head) && titles[1] !== null && titles[1] !== head;
  return group.map((line, i) => {
    if (MARKS_ONLY.test(line.text.replace(/\s+/g, ''))) return 2;
    return isWrapped && titles[i] === head ? -6 : 0;
  });
}

/** A page's first lines, up to the first that has words of a title, may be the rest of a row. */
function longestTail(group: readonly FormLine[], anchor: number): number {
  const left = Math.min(...group.map((line) => line.cells[0]?.from ?? Number.POSITIVE_INFINITY)) + 2;
  const title = group.findIndex((line) => (line.cells[0]?.from ?? Number.POSITIVE_INFINITY) <= left);
  return Math.min(title, anchor);
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where, on each page, the letters D and I of the last column but one stand: the rightmost place at which single letters come up. */
function ownershipColumns(lines: readonly FormLine[]): Map<number, Span> {
  const letters = new Map<number, number[]>();
  for (const line of lines) letters.set(line.page, [...(letters.get(line.page) ?? []), ...letterPlaces(line)]);
  const columns = new Map<number, Span>();
  for (const [page, places] of letters) {
    if (places.length === 0) continue;
    const most = Math.max(...places);
    columns.set(page, { from: Math.min(...places.filter((x) => most - x <= REACH)) - 2, to: most + 2 });
  }
  return columns;
}

const REACH = 14;

function letterPlaces(line: FormLine): number[] {
  return line.cells.flatMap((cell) => {
    const letter = /(?:^|\s)([DI])(?:\s?\(\d{1,2}\))*$/.exec(cell.text);
    return letter === null ? [] : [cell.from + letter.index + letter[0].indexOf(letter[1] ?? '')];
  });
}

function hasLetter(line: FormLine, column: Span | null): boolean {
  return column !== null && letterPlaces(line).some((x) => x >= column.from && x <= column.to);
}
