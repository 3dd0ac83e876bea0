import type { FormLine } from '../formLines.ts';

/** The mark of a note at the beginning of a line. */
export interface NoteMark {
  readonly number: number;
  /** Index among the lines. */
  readonly line: number;
  /** Length of the mark with the space after it, in the line's text. */
  readonly length: number;
  /** False where the number had to be guessed from its place, as text recognition garbled it. */
  readonly sure: boolean;
}

const MARK = /^\s*[-•*"'“”‘’.,_|\s]{0,4}(?:\((\d{1,2})\)|(\d{1,2})[.)])[:.,;]?(?=\s|$|[A-Z"“(])\s*/;
const GARBLED =
  /^\s*[-•*"'“”‘’.,_|\s]{0,4}(?:[([{]\s?[\w@©®]{1,3}\s?[)\]}]|[A-Z@©®\d]{1,2}\s?[)\]}]|[0-9lIOSZ]{1,2}\s?[.,])[:.,;]?(?=\s|$)\s*/;

/**
 * Where each note begins or has its mark: numbers run from 1 without a gap. A mark that text recognition garbled counts when it is the
 * only one between its neighbours.
 */
export function noteMarks(lines: readonly FormLine[]): NoteMark[] {
  const marks: NoteMark[] = [];
  let next = 1;
  let garbled: NoteMark[] = [];
  lines.forEach((line, index) => {
    const exact = MARK.exec(line.text);
    const number = exact === null ? 0 : Number(exact[1] ?? exact[2]);
    if (exact !== null && isText(line.text.slice(exact[0].length))) {
      const skipped = number - next;
      if (skipped >= 0 && skipped <= garbled.length) {
        marks.push(...garbled.slice(garbled.length - skipped).map((mark, i) => ({ ...mark, number: next + i })));
        marks.push({ number, line: index, length: exact[0].length, sure: true });
        next = number + 1;
        garbled = [];
        return;
      }
    }
    const maybe = GARBLED.exec(line.text);
    if (maybe === null || number > 0 || !isText(line.text.slice(maybe[0].length))) return;
    garbled.push({ number: 0, line: index, length: maybe[0].length, sure: false });
  });
  const last = garbled.filter((mark) => /^\s*\W{0,3}[([{]?\s?\S{1,2}\s?[)\]}]/.test(lines[mark.line]?.text ?? ''));
  return [...marks, ...last.map((mark, i) => ({ ...mark, number: next + i }))];
}

/** After its mark a note has words, or nothing: the mark may stand in a cell of its own. */
function isText(rest: string): boolean {
  return rest.trim() === '' || /[a-z]/i.test(rest);
}
