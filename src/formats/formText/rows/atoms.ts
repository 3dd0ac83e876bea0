import { type FormLine, offsetIn } from '../formLines.ts';
import { type AtomReadings, readAtom } from './atomReadings.ts';

/** What stands between an atom and the one before it: nothing, a space, the boundary of a cell, or the end of a line. */
export type Gap = 'glued' | 'space' | 'cell' | 'line';

/** A word, number, date, letter or footnote mark of a table, in the order in which the row's columns are read. */
export interface Atom {
  readonly text: string;
  readonly page: number;
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
  /** Column of the page or of the tabulators in which the atom stands; null where the text keeps none. */
  readonly x: number | null;
  /** Id of the note whose mark this is. */
  readonly mark: string | null;
  readonly readings: AtomReadings;
  /** What it costs to begin a row here, and not to. */
  readonly begins: number;
  readonly continues: number;
  /** Brought here from another place of the text. */
  readonly moved?: true;
  /** A mark whose note is told by its order alone. */
  readonly guessed?: true;
}

/** Begins of rows elsewhere than where a line begins are as good as none. */
const NOT_HERE = 12;

export interface PieceOfText {
  readonly line: FormLine;
  readonly from: number;
  readonly to: number;
  readonly gap: Gap;
  readonly x: number | null;
  readonly begins: number;
  readonly continues: number;
}

/** Parts a piece of a line at spaces, and marks from what they stand beside. */
export function atomsOf(
  piece: PieceOfText,
  noteIds: ReadonlySet<string>,
  isScan: boolean,
  keepsCells: boolean,
): Atom[] {
  const atoms: Atom[] = [];
  const text = piece.line.text.slice(piece.from, piece.to);
  for (const token of text.matchAll(/\$\s?(?=[\d,.])[\d.,]+(?!\S)|[^\s|]+/g)) {
    let at = 0;
    for (const part of partsOf(token[0], noteIds, isScan)) {
      const first = atoms.length === 0;
      const from = piece.from + token.index + at;
      const mark = markId(part, noteIds) ?? (isScan && noteIds.size > 0 && BLURRED.test(part) ? UNREADABLE_MARK : null);
      const apart: Gap = /\|\s*$/.test(text.slice(0, token.index))
        ? 'cell'
        : keepsCells && mark !== null
          ? 'line'
          : 'space';
      const gap: Gap = first ? piece.gap : at > 0 ? 'glued' : apart;
      at += part.length;
      atoms.push({
        text: part,
        page: piece.line.page,
        start: offsetIn(piece.line, from),
        end: offsetIn(piece.line, from + part.length - 1) + 1,
        gap,
        x: piece.x,
        mark,
        readings: readAtom(part, isScan),
        begins: first ? piece.begins : NOT_HERE,
        continues: first ? piece.continues : 0,
      });
    }
  }
  return atoms;
}

const MARKS = /\(\d{1,2}\)/g;

/** The id of an atom that is a mark, though which one cannot be read. */
export const UNREADABLE_MARK = '?';

/** What text recognition makes of a small raised mark: an odd sign with a bracket, or a sign that no form prints. */
const BLURRED = /^(?:[^\sA-Za-z]{0,2}[^\s()]{0,2}\)+|[®©@«»°]+|\([^\s()]{0,3})$/;
/** A value or a word with such a mark glued to its end. */
const WITH_BLURRED =
  /^(\d{1,2}\/\d{1,2}\/\d{4}|\$?\d[\d,]*(?:\.\d+)?|[ADI]|\p{L}{3,})((?:[(‘'’"“”®©@«°*!)\]}]).{0,4})$/u;

function partsOf(token: string, noteIds: ReadonlySet<string>, isScan: boolean): string[] {
  const blurred = isScan && noteIds.size > 0 ? WITH_BLURRED.exec(token) : null;
  if (
    blurred?.[1] !== undefined &&
    blurred[2] !== undefined &&
    !(blurred[2] === ')' && /^\p{L}{3}/u.test(blurred[1])) &&
    BLURRED.test(blurred[2]) &&
    markId(blurred[2], noteIds) === null
  ) {
    return [blurred[1], blurred[2]];
  }
  if (!token.includes('(')) return [token];
  const parts: string[] = [];
  let at = 0;
  for (const mark of token.matchAll(MARKS)) {
    if (markId(mark[0], noteIds) === null) continue;
    if (mark.index > at) parts.push(token.slice(at, mark.index));
    parts.push(mark[0]);
    at = mark.index + mark[0].length;
  }
  if (at < token.length) parts.push(token.slice(at));
  return parts;
}

function markId(text: string, noteIds: ReadonlySet<string>): string | null {
  const digits = /^\((\d{1,2})\)$/.exec(text)?.[1];
  if (digits === undefined) return null;
  const id = `F${Number(digits)}`;
  return noteIds.has(id) ? id : null;
}
