import { type FormLine, offsetIn } from '../../formLines.ts';
import { readAtom } from '../atomReadings.ts';
import { type Atom, UNREADABLE_MARK } from '../atoms.ts';

/** An atom of a scanned line, at its place in the line. */
export interface ScanAtom extends Atom {
  readonly line: FormLine;
  readonly from: number;
  readonly to: number;
}

/** Rules, specks and frames of cells: what no cell begins or ends with. */
const LEADING = /^[|[\]{}_~“”‘’"'`«»—=*^•,:;<>\\!+-]+|^\.(?!\d)/;
const TRAILING = /(?:[|[\]{}_~“”‘’"'`«»—=*^•:;<>\\+]|(?<!\p{L})-)+$/u;
/** Signs that stand between two cells where a rule was. */
const RULE = /[|[\]{}]+/g;
/** Values that recognition ran into what follows them: a date, an amount before a letter, a letter before its mark. */
const JOINED = [
  /^(\d{1,2}\/\d{1,2}\/\d{4})(\S+)$/,
  /^(\$?\d[\d,.]*\d|\d)([^\s\d]{0,3}[ADI])$/,
  /^(\$?\d[\d,]*(?:\.\d+)?)(\([^\s()]{0,3}\)?|[^\s()\d,.]{0,2}\)|[®©@°™*!]+\)?)$/,
  /^([ADIGSPMFJXCLKZWH])(\([^\s()]{0,3}\)?|[^\s()\d\p{Ll}]{0,2}\)|[®©@°™*]+\)?)$/u,
  /^(\)|[®©@°™*!]+\)?)([ADI])$/,
  /^(\p{L}[\p{L}.’']{2,})(\([^\s()\p{L}]{0,3}\)?|[®©@°™*]+\)?|[^\p{L}\s().,]{1,3}\))$/u,
];
/** One or two digits before a bracket are a mark, no value with one. */
const SHORT_MARK = /^\(?\d{1,2}\)+$/;
/** What recognition makes of a small raised mark: few signs with a bracket, or a sign that no form prints. */
const BLURRED = /^(?:[^\s()]{0,2}\)+|[®©@«»°™*!]{1,2}\)?|\([^\s()]{0,3}|\([^\s()]{1,3}\)|\(\))$/;

/** The atoms of a line of a scanned table, specks left out. Its marks are known to be such where the form has notes. */
export function scanAtoms(line: FormLine, noteIds: ReadonlySet<string>, keepsColumns: boolean): ScanAtom[] {
  const atoms: ScanAtom[] = [];
  let last = -1;
  for (const token of line.text.matchAll(/\$\s?(?=[\d,.])[\d.,]+(?!\S)|[^\s|]+/g)) {
    const before = line.text.slice(Math.max(0, last), token.index);
    const isCode = atoms.at(-1)?.readings.date != null && CODE_WITH_MARK.test(token[0]);
    for (const part of isCode ? codeAndMark(token[0]) : partsOf(token[0])) {
      const from = token.index + part.from;
      const made = atomOf(part.text, line, from, noteIds);
      if (made === null) continue;
      const isFirst = last < token.index;
      const apart = /\||\s{3}/.test(before) && atoms.length > 0 ? 'cell' : 'space';
      atoms.push({ ...made, gap: atoms.length === 0 ? 'line' : isFirst ? apart : part.cell ? 'cell' : 'glued' });
      last = token.index + token[0].length;
    }
  }
  return keepsColumns ? atoms.map((atom) => ({ ...atom, x: (atom.from + atom.to) / 2 })) : atoms;
}

/** After a date stands a code; what comes with its letter is its mark. */
const CODE_WITH_MARK = /^[A-Za-z][^\s\d]{0,3}[)®©@&?°*™]$/;

function codeAndMark(token: string): Part[] {
  return [
    { text: token.slice(0, 1), from: 0, cell: false },
    { text: token.slice(1), from: 1, cell: false },
  ];
}

interface Part {
  readonly text: string;
  readonly from: number;
  /** A rule stood before it. */
  readonly cell: boolean;
}

function partsOf(token: string): Part[] {
  const parts: Part[] = [];
  const isPaired = /\[[^\]]*\]|\{[^}]*\}/.test(token);
  let at = 0;
  const add = (to: number) => {
    if (to > at) parts.push(...valuesOf(token.slice(at, to), at, at > 0));
  };
  if (!isPaired) {
    for (const rule of token.matchAll(RULE)) {
      add(rule.index);
      at = rule.index + rule[0].length;
    }
  }
  add(token.length);
  return parts;
}

function valuesOf(token: string, from: number, cell: boolean): Part[] {
  const lead = LEADING.exec(token)?.[0].length ?? 0;
  let text = token.slice(lead);
  text = withoutTail(text);
  if (text === '') return /^[®©@°™*!)(]+$/.test(token) ? [{ text: token, from, cell }] : [];
  const at = from + lead;
  for (const shape of JOINED) {
    const [, value, rest] = shape.exec(text) ?? [];
    if (value === undefined || rest === undefined || SHORT_MARK.test(text)) continue;
    return [{ text: value, from: at, cell }, ...valuesOf(rest, at + value.length, false)];
  }
  return marksOf(text, at, cell);
}

/** A point ends no number; words may end with one. */
function withoutTail(text: string): string {
  const bare = text.replace(TRAILING, '');
  if (/\d[.,]$/.test(bare) || /^[A-Z][.,]$/.test(bare) || /^[.,]+$/.test(bare)) return bare.slice(0, -1);
  if (/\p{L}[,.]{2,}$/u.test(bare)) return bare.replace(/[,.]+$/, '');
  return bare;
}

/** Marks in a row, as `(1)(2)`, each by itself. */
function marksOf(text: string, from: number, cell: boolean): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const mark of text.matchAll(/\(\d{1,2}\)/g)) {
    if (mark.index > at) parts.push({ text: text.slice(at, mark.index), from: from + at, cell: cell && at === 0 });
    parts.push({ text: mark[0], from: from + mark.index, cell: cell && mark.index === 0 });
    at = mark.index + mark[0].length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), from: from + at, cell: cell && at === 0 });
  return parts;
}

function atomOf(text: string, line: FormLine, from: number, noteIds: ReadonlySet<string>): ScanAtom | null {
  const mark = markOf(text, noteIds);
  if (mark === null && !/[\p{L}\p{N}$&§]/u.test(text)) return null;
  const to = from + text.length;
  return {
    text,
    page: line.page,
    start: offsetIn(line, from),
    end: offsetIn(line, to - 1) + 1,
    gap: 'space',
    x: null,
    mark,
    readings: readAtom(text, true),
    begins: 12,
    continues: 0,
    line,
    from,
    to,
  };
}

function markOf(text: string, noteIds: ReadonlySet<string>): string | null {
  if (noteIds.size === 0) return null;
  const digits = /^\((\d{1,2})\)$/.exec(text)?.[1];
  if (digits !== undefined && noteIds.has(`F${Number(digits)}`)) return `F${Number(digits)}`;
  return BLURRED.test(text) && !/\p{L}{3}|^\(\p{L}{2}\)$/u.test(text) && !/^401\(k\)/i.test(text)
    ? UNREADABLE_MARK
    : null;
}
