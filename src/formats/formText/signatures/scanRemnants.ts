import { type FormLine, lineSlice } from '../formLines.ts';
import { fullness, measure } from '../joinLines.ts';
import type { Piece } from './signatureBlocks.ts';

interface Remnants {
  readonly runs: Piece[][];
  /** Letters are among what was left out. */
  readonly cut: boolean;
}

/**
 * The pieces without what text recognition makes of the strip of page beside a date. A date that stands half-way down beside two lines
 * of a name is read as a line of its own, with the lower half of one line and the upper half of the next before it; or it is read with
 * the first line, and what is left of it stands behind the second.
 */
export function withoutRemnants(all: readonly (readonly Piece[])[], width: number): Remnants {
  let cut = false;
  const runs = all.map((run, i) => {
    const kept = run.filter((piece) => {
      if (piece.behindDate && piece.line.text.trim().length <= REMNANT_MAX) return false;
      if (!isRemnant(piece, run, all[i + 1], i === all.length - 2, width)) return true;
      cut ||= /[a-z]{3}/i.test(piece.line.text);
      return false;
    });
    return (i === 0 ? kept : kept.map(withoutTail)).filter((piece) => /[a-z]/i.test(piece.line.text));
  });
  return { runs, cut };
}

/** Behind a date nothing stands; what recognition finds there is of a rule or speck. */
const REMNANT_MAX = 6;

function isRemnant(
  piece: Piece,
  run: readonly Piece[],
  next: readonly Piece[] | undefined,
  isLast: boolean,
  width: number,
): boolean {
  const below = next?.[0];
  if (!piece.besideDate || run.length < 2 || below === undefined) return false;
  const text = piece.line.text.trim();
  if (fullness(text, below.line.text, width) > 0.8 || measure(text) > width * 0.5) return false;
  return isLast || !isWord(text);
}

/** A word of four letters or more, as recognition has it of a whole line: no speck or capital in its midst. */
function isWord(text: string): boolean {
  return /^\W*(?:[A-Z][a-z]{3,}|[a-z]{4,}|[JS]r|I{1,3}|IV|PO[AC]|L\.?P|LLC|Inc)\b[.,]?(?:\s|$)/.test(text);
}

/** What ends names and is as short as a remnant. */
const SHORT_ENDS =
  /^(?:[JS][Rr]|I{1,3}|I?V|VI{0,3}|M\.?D|Ph\.?D|CPA|CFA|Esq|PO[AC]|L\.?P|LL[CP]|I[Nn][Cc]|Co|L[Tt][Dd]|N\.?V|S\.?A|[GL]P|of)[.,]*$/;
const TAIL = /\s(?:[^\w\s]+|_+|[^\w\s]*\w{1,3}[^\w\s]*)$/;

function withoutTail(piece: Piece): Piece {
  let { line } = piece;
  for (let tail = tailOf(line); tail !== null; tail = tailOf(line)) line = lineSlice(line, 0, tail);
  return { ...piece, line };
}

/** Where a remnant at the end of a line begins: specks, digits, or a few letters that end no name. */
function tailOf(line: FormLine): number | null {
  const text = line.text.trimEnd();
  const tail = TAIL.exec(text);
  if (tail === null) return null;
  const word = tail[0].trim();
  if (SHORT_ENDS.test(word) || /^[A-Z][a-z]+[.,]?$/.test(word) || /^[A-Z]\.$/.test(word)) return null;
  if (/^(?:by|for|of|the|and|its|as|in|to|a|an|per|[JS]r|\/s\/)[.,:]?$/i.test(word)) return null;
  if (/^[A-Z]+$/.test(word) && /\b[A-Z]{3,}\s/.test(text)) return null;
  return tail.index;
}
