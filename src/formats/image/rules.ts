import type { PageRule } from '../page/formPage.ts';
import type { Picture } from '../page/picture.ts';

/** No stroke of a letter is as long as this part of the page's width: the form's largest print has capitals of 16 points. */
const HORIZONTAL_MIN = 0.045;
const VERTICAL_MIN = 0.03;
/** A worn or blurred line may be broken for so many pixels. */
const BREAK = 3;

/** The picture without the lines of its tables, and where the vertical ones stood: text recognition takes them for letters. */
export function removeRules(picture: Picture, ink: Uint8Array): { picture: Picture; verticals: PageRule[] } {
  const { width, height } = picture;
  const grey = picture.grey.slice();
  const verticals: PageRule[] = [];
  for (let y = 0; y < height; y++) {
    for (const [from, to] of runs((x) => ink[y * width + x] === 1, width, HORIZONTAL_MIN * width)) {
      for (let x = from; x < to; x++) if (isThin(ink, x, y, width, height, width)) blank(grey, y * width + x, width);
    }
  }
  for (let x = 0; x < width; x++) {
    for (const [from, to] of runs((y) => ink[y * width + x] === 1, height, VERTICAL_MIN * width)) {
      for (let y = from; y < to; y++) if (isThin(ink, y, x, height, width, 1, width)) blank(grey, y * width + x, 1);
      verticals.push({ x, top: from, bottom: to });
    }
  }
  return { picture: { width, height, grey }, verticals: joined(verticals) };
}

/** Stretches of ink of at least `least`, small breaks bridged. */
function runs(isInk: (at: number) => boolean, length: number, least: number): [number, number][] {
  const found: [number, number][] = [];
  let from = -1;
  let last = -1;
  for (let at = 0; at <= length; at++) {
    if (at < length && isInk(at)) {
      if (from < 0) from = at;
      last = at;
    } else if (from >= 0 && (at - last > BREAK || at === length)) {
      if (last + 1 - from >= least) found.push([from, last + 1]);
      from = -1;
    }
  }
  return found;
}

/** Where a letter stands on the line, the ink reaches farther across it; that part is left. */
function isThin(
  ink: Uint8Array,
  along: number,
  across: number,
  _alongMax: number,
  acrossMax: number,
  acrossStep: number,
  alongStep = 1,
): boolean {
  let thickness = 1;
  for (const direction of [-1, 1]) {
    for (let i = 1; i <= THICK; i++) {
      const at = across + direction * i;
      if (at < 0 || at >= acrossMax || ink[along * alongStep + at * acrossStep] !== 1) break;
      thickness++;
    }
  }
  return thickness <= THICK;
}

/** Lines of the form are at most this many pixels thick at 300 dots an inch, with their blur. */
const THICK = 12;

function blank(grey: Uint8Array, at: number, across: number): void {
  for (let i = -2; i <= 2; i++) if (at + i * across >= 0 && at + i * across < grey.length) grey[at + i * across] = 255;
}

/** The columns of pixels of one line as one. */
function joined(columns: readonly PageRule[]): PageRule[] {
  const lines: { x: number; top: number; bottom: number }[] = [];
  for (const { x, top, bottom } of columns) {
    const line = lines.findLast((l) => x - l.x <= 4 && top < l.bottom && bottom > l.top);
    if (line === undefined) lines.push({ x, top, bottom });
    else Object.assign(line, { x, top: Math.min(line.top, top), bottom: Math.max(line.bottom, bottom) });
  }
  return lines;
}
