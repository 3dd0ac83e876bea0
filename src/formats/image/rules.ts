import type { PageRule, RowRule } from '../page/formPage.ts';
import type { Picture } from '../page/picture.ts';

/** No stroke of a letter is as long as this part of the page's width: the form's largest print has capitals of 16 points. */
const HORIZONTAL_MIN = 0.055;
const VERTICAL_MIN = 0.03;
/** A worn or blurred line may be broken for so many pixels. */
const BREAK = 3;
/** A row of pixels through letters has more gaps than a line has. */
const SOLID = 0.93;

export interface RuledPicture {
  readonly picture: Picture;
  readonly rules: readonly PageRule[];
  readonly rowRules: readonly RowRule[];
}

/** The picture without the lines of its tables, and where they stood: text recognition takes them for letters. */
export function removeRules(picture: Picture, ink: Uint8Array): RuledPicture {
  const { width, height } = picture;
  const grey = picture.grey.slice();
  const verticals: PageRule[] = [];
  const rowRules: RowRule[] = [];
  for (let y = 0; y < height; y++) {
    for (const [from, to] of runs((x) => ink[y * width + x] === 1, width, HORIZONTAL_MIN * width)) {
      for (let x = from; x < to; x++) erase(grey, ink, y * width + x, width);
      rowRules.push({ y, left: from, right: to });
    }
  }
  for (let x = 0; x < width; x++) {
    for (const [from, to] of runs((y) => ink[y * width + x] === 1, height, VERTICAL_MIN * width)) {
      for (let y = from; y < to; y++) erase(grey, ink, y * width + x, 1);
      verticals.push({ x, top: from, bottom: to });
    }
  }
  return { picture: { width, height, grey }, rules: joined(verticals), rowRules };
}

/** Stretches of ink of at least `least`, small breaks bridged. */
function runs(isInk: (at: number) => boolean, length: number, least: number): [number, number][] {
  const found: [number, number][] = [];
  let from = -1;
  let last = -1;
  let count = 0;
  for (let at = 0; at <= length; at++) {
    if (at < length && isInk(at)) {
      if (from < 0) {
        from = at;
        count = 0;
      }
      last = at;
      count++;
    } else if (from >= 0 && (at - last > BREAK || at === length)) {
      const long = last + 1 - from;
      if (long >= least && count >= SOLID * long) found.push([from, last + 1]);
      from = -1;
    }
  }
  return found;
}

/** Lines of the form are at most this many pixels thick at 300 dots an inch, with their blur. */
const THICK = 12;

/**
 * Takes out a line's ink across it, with its grey rim. Where a letter stands on the line, the ink reaches farther; that part
 * is left. `step` leads from pixel to pixel across the line.
 */
function erase(grey: Uint8Array, ink: Uint8Array, at: number, step: number): void {
  let before = 0;
  let after = 0;
  while (before <= THICK && ink[at - (before + 1) * step] === 1) before++;
  while (after <= THICK && ink[at + (after + 1) * step] === 1) after++;
  if (before + after + 1 > THICK) return;
  for (let i = -before - RIM; i <= after + RIM; i++) {
    const pixel = at + i * step;
    if (pixel >= 0 && pixel < grey.length) grey[pixel] = 255;
  }
}

const RIM = 2;

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
