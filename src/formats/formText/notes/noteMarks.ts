import type { FormLine } from '../formLines.ts';

/** The mark of a note at the beginning of a line. */
export interface NoteMark {
  readonly number: number;
  /** Index among the lines. */
  readonly line: number;
  /** Length of the mark with the space after it, in the line's text. */
  readonly length: number;
  /** False where text recognition garbled the number and its place leaves room for another. */
  readonly sure: boolean;
}

const MARK = /^\s*[-•*"'“”‘’.,_|\s]{0,4}(?:\((\d{1,2})\)|(\d{1,2})[.)])[:.,;]?(?=\s|$|[A-Z"“(])\s*/;
/** A full stop read as a comma; the number must be the next one. */
const COMMA = /^\s*\W{0,2}(\d{1,2})\s?[,:;]\s+(?=[A-Z])/;
const GARBLED =
  /^\s*[-•*"'“”‘’.,_|\s]{0,4}(?:[([{]\s?[\w@©®]{1,3}\s?[)\]}]|[A-Za-z@©®\d]{1,3}\s?[)\]}]|["“”'’*°]{1,2}\s?\)|[0-9lIOSZ]{1,2}\s?[.,])[:.,;]?(?=\s|$)\s*/;

/**
 * Where each note begins or has its mark: numbers run from 1 without a gap. A mark that text recognition garbled counts when it is the
 * one that is missing between its neighbours.
 */
export function noteMarks(lines: readonly FormLine[]): NoteMark[] {
  const marks: NoteMark[] = [];
  let next = 1;
  let garbled: NoteMark[] = [];
  lines.forEach((line, index) => {
    const exact = MARK.exec(line.text);
    const comma = exact === null && index > 0 ? COMMA.exec(line.text) : null;
    const number = exact === null ? (Number(comma?.[1] ?? 0) === next ? next : 0) : Number(exact[1] ?? exact[2]);
    const mark = exact ?? (number > 0 ? comma : null);
    if (mark !== null && isText(line.text.slice(mark[0].length))) {
      const skipped = number - next;
      if (skipped >= 0 && skipped <= garbled.length) {
        const sure = skipped === garbled.length;
        marks.push(...garbled.slice(garbled.length - skipped).map((one, i) => ({ ...one, number: next + i, sure })));
        marks.push({ number, line: index, length: mark[0].length, sure: true });
        next = number + 1;
        garbled = [];
        return;
      }
    }
    // A number out of order may be a misread one.
    const maybe = GARBLED.exec(line.text) ?? (index > 0 ? exact : null);
    if (maybe === null || !isText(line.text.slice(maybe[0].length)) || line.text.trim().length < 12) return;
    garbled.push({ number: 0, line: index, length: maybe[0].length, sure: false });
  });
  const last = garbled.filter((mark) => /^\s*\W{0,3}[([{]?\s?\S{1,2}\s?[)\]}]/.test(lines[mark.line]?.text ?? ''));
  return [...marks, ...last.map((one, i) => ({ ...one, number: next + i }))];
}

/** After its mark a note has words, or nothing: the mark may stand in a cell of its own. */
function isText(rest: string): boolean {
  return rest.trim() === '' || /[a-z]/i.test(rest);
}
