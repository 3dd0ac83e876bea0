import type { Line, Slice } from '../page/page.ts';
import { slice } from '../page/page.ts';
import type { Part } from './parts.ts';

const CROSS = /^[_[\] ]*[xX✓✔☒☑][_[\] ]*$/;
const DRAWN = /^[_[\]xX✓✔☒☑☐]{1,12}(?= ?[A-Z0-9])/;

/** Whether the box at a label is crossed, and where that can be seen. */
export interface CheckMark {
  readonly checked: boolean;
  readonly at: Slice;
  /** The page has a check box there, as the SEC's stylesheets make it, and not letters. */
  readonly isTick: boolean;
}

/**
 * The box of a label: drawn in letters before it (`__X__ Director`), a check box, or a cell of its own with an X before it.
 * A cell without X is a box that is not crossed.
 */
export function checkMark(part: Part, lines: readonly Line[]): CheckMark {
  const { line } = part;
  const drawn = DRAWN.exec(line.text)?.[0];
  if (drawn !== undefined && !/^x[a-z]/i.test(line.text)) {
    return { checked: /[xX✓✔☒☑]/.test(drawn), at: slice(line, 0, drawn.length), isTick: false };
  }
  if (line.box !== null) return { checked: line.box, at: slice(line), isTick: true };
  const before = lines[line.index - 1];
  if (before === undefined) return { checked: false, at: slice(line), isTick: false };
  if (before.text === '' && before.box !== null) return { checked: before.box, at: slice(before), isTick: true };
  if (CROSS.test(before.text)) return { checked: true, at: slice(before), isTick: false };
  return { checked: false, at: slice(before.text === '' ? before : line), isTick: false };
}
