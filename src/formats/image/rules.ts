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
      eraseLine(grey, ink, y * width + from, to - from, 1, width);
      rowRules.push({ y, left: from, right: to });
    }
  }
  for (let x = 0; x < width; x++) {
    for (const [from, to] of runs((y) => ink[y * width + x] === 1, height, VERTICAL_MIN * width)) {
      eraseLine(grey, ink, from * width + x, to - from, width, 1);
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
/** The grey edge of a line. */
const RIM = 2;
/** So much of a line has no letter on it, however close the words that it underlines. */
const BARE = 0.3;

/**
 * Takes out a line's ink, with its grey rim. Where letters stand on it, as on an underline, ink reaches farther than it is
 * thick: that part is left, and a stroke that crosses it is left whole. `along` leads from pixel to pixel of the line, `across`
 * over it.
 */
function eraseLine(
  grey: Uint8Array,
  ink: Uint8Array,
  first: number,
  length: number,
  along: number,
  across: number,
): void {
  const before = Array.from({ length }, (_, i) => reach(ink, first + i * along, -across));
  const after = Array.from({ length }, (_, i) => reach(ink, first + i * along, across));
  const [thickBefore, thickAfter] = [bare(before), bare(after)];
  if (thickBefore + thickAfter + 1 > THICK) return;
  for (let i = 0; i < length; i++) {
    const [over, under] = [(before[i] ?? 0) - thickBefore, (after[i] ?? 0) - thickAfter];
    if (over > 1 && under > 1) continue;
    const from = over > 1 ? -thickBefore : -Math.min(before[i] ?? 0, thickBefore + 1) - RIM;
    const to = under > 1 ? thickAfter : Math.min(after[i] ?? 0, thickAfter + 1) + RIM;
    for (let step = from; step <= to; step++) {
      const pixel = first + i * along + step * across;
      if (pixel >= 0 && pixel < grey.length) grey[pixel] = 255;
    }
  }
}

function reach(ink: Uint8Array, at: number, step: number): number {
  let far = 0;
  while (far <= THICK && ink[at + (far + 1) * step] === 1) far++;
  return far;
}

function bare(reaches: readonly number[]): number {
  return [...reaches].sort((a, b) => a - b)[Math.floor(reaches.length * BARE)] ?? 0;
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
