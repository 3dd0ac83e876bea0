import type { PageRule } from '../page/formPage.ts';
import type { Picture } from '../page/picture.ts';
import { type Component, componentsOf } from './components.ts';
import { type Glyph, glyphOf } from './glyphs.ts';
import { bow, levelMarks } from './levelMarks.ts';

/** Words that stand together on one line of one cell. Bounds in pixels. */
export interface Segment {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Where its letters stand. */
  readonly baseline: number;
  /** The height of its letters without tails. */
  readonly letter: number;
  readonly components: readonly Component[];
  /** What each component looks like. */
  readonly glyphs: readonly Glyph[];
  /** 1 for each component that is bowed as an opening parenthesis, -1 as a closing one, else 0. */
  readonly bows: readonly number[];
  /** The height of its capitals and digits, as far as it has any. */
  readonly capital: number;
  readonly kind: SegmentKind;
}

type Bounds = Omit<Segment, 'glyphs' | 'bows'>;

/** A raised mark, such as (1) behind an amount; one on the line between words; one alone on its line of a cell; or text. */
export type SegmentKind = 'text' | 'mark' | 'alone' | 'raised';

// Sizes in pixels at 300 dots an inch.
/** Wider gaps part two cells; a space in the largest print is narrower. */
const GAP = 22;
/** The smallest letters of the form are taller; what is smaller is a point, a comma or dust. */
const LETTER_MIN = 9;
/** Dust has no letter this near. */
const BESIDE = 9;
/** A hyphen is no wider. */
const HYPHEN_MAX = 40;
/** The box of a check mark is at least this wide and high: a twelfth of an inch. */
const FRAME_MIN = 25;
/** The tallest print is the number of the form. */
const LETTER_MAX = 120;

/** The segments of a page whose rules are gone; `rules` are where vertical ones stood: no segment crosses one. */
export function segmentsOf(picture: Picture, ink: Uint8Array, rules: readonly PageRule[]) {
  const { width, height } = picture;
  const { list, labels } = componentsOf(ink, width);
  const kept = withoutFrames(withoutDust(list), labels, width);
  const clean = new Uint8Array(ink.length);
  const alive = new Uint8Array(list.length + 1);
  for (const { label } of kept) alive[label] = 1;
  for (let i = 0; i < labels.length; i++) clean[i] = alive[labels[i] ?? 0] ?? 0;
  const smeared = smear(clean, width, height, rules);
  const bands = componentsOf(smeared, width);
  const groups = new Map<number, Component[]>();
  for (const component of kept) {
    const band = bands.labels[pixelOf(component, labels, width)] ?? 0;
    const group = groups.get(band);
    if (group === undefined) groups.set(band, [component]);
    else group.push(component);
  }
  const segments = withPoints([...groups.values()].flatMap(lines)).flatMap((line) =>
    segmentsOfLine(line, labels, width),
  );
  const looks = segments.map((segment) => ({
    ...segment,
    glyphs: segment.components.map((c) => glyphOf(picture, labels, c)),
    bows: segment.components.map((c) => bow(c, labels, width)),
  }));
  return { segments: looks, labels };
}

function withoutDust(list: readonly Component[]): Component[] {
  const letters = list.filter((c) => Math.max(c.right - c.left, c.bottom - c.top) >= LETTER_MIN);
  const rows = new Map<number, Component[]>();
  for (const c of letters) {
    for (let row = (c.top - BESIDE) >> 5; row <= (c.bottom + BESIDE) >> 5; row++) {
      const known = rows.get(row);
      if (known === undefined) rows.set(row, [c]);
      else known.push(c);
    }
  }
  const isBeside = (c: Component) =>
    (rows.get(c.top >> 5) ?? []).some(
      (l) =>
        c.left - l.right <= BESIDE &&
        l.left - c.right <= BESIDE &&
        c.top - l.bottom <= BESIDE &&
        l.top - c.bottom <= BESIDE,
    );
  const small = list.filter((c) => Math.max(c.right - c.left, c.bottom - c.top) < LETTER_MIN && c.pixels >= 4);
  const readable = letters.filter((c) => c.bottom - c.top <= LETTER_MAX && !isFlat(c));
  return [...readable, ...small.filter(isBeside)];
}

/** What is left of a horizontal rule; letters that touch each other are taller. */
function isFlat(c: Component): boolean {
  const [width, height] = [c.right - c.left, c.bottom - c.top];
  return width > 15 * height || (width > HYPHEN_MAX && width > 3 * height && height < 1.5 * LETTER_MIN);
}

/** Leaves out the frames of boxes; an X inside is a piece of its own. */
function withoutFrames(list: readonly Component[], labels: Int32Array, width: number): Component[] {
  return list.filter((c) => {
    const [w, h] = [c.right - c.left, c.bottom - c.top];
    if (w < FRAME_MIN || h < FRAME_MIN || w > h * 1.7 || h > w * 2.6 || !hasCorners(c, labels, width)) return true;
    return !['left', 'right', 'top', 'bottom'].every((side) => coverage(c, side, labels, width) > 0.85);
  });
}

/** Letters that fill their sides, such as D, are round at a corner. */
function hasCorners(c: Component, labels: Int32Array, width: number): boolean {
  return (
    [c.left, c.right - 3].every((x) =>
      [c.top, c.bottom - 3].every((y) => {
        for (let i = 0; i < 9; i++) if (labels[(y + Math.floor(i / 3)) * width + x + (i % 3)] === c.label) return true;
        return false;
      }),
    ) && isHollow(c, labels, width)
  );
}

function isHollow(c: Component, labels: Int32Array, width: number): boolean {
  const [w, h] = [c.right - c.left, c.bottom - c.top];
  for (let y = c.top + Math.ceil(h * 0.3); y < c.bottom - h * 0.3; y++) {
    for (let x = c.left + Math.ceil(w * 0.3); x < c.right - w * 0.3; x++)
      if (labels[y * width + x] === c.label) return false;
  }
  return true;
}

function coverage(c: Component, side: string, labels: Int32Array, width: number): number {
  const upright = side === 'left' || side === 'right';
  const [from, to] = upright ? [c.top, c.bottom] : [c.left, c.right];
  let covered = 0;
  for (let along = from; along < to; along++) {
    for (let depth = 0; depth < 5; depth++) {
      const x = side === 'left' ? c.left + depth : side === 'right' ? c.right - 1 - depth : along;
      const y = side === 'top' ? c.top + depth : side === 'bottom' ? c.bottom - 1 - depth : along;
      if (labels[y * width + x] !== c.label) continue;
      covered++;
      break;
    }
  }
  return covered / (to - from);
}

/** Ink with the gaps between letters and words of a line filled. */
function smear(ink: Uint8Array, width: number, height: number, rules: readonly PageRule[]): Uint8Array {
  const walls = new Uint8Array(ink.length);
  for (const { x, top, bottom } of rules) for (let y = top; y < bottom; y++) walls[y * width + Math.round(x)] = 1;
  const smeared = ink.slice();
  for (let y = 0; y < height; y++) {
    let last = -1;
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      if (walls[at] === 1) last = -1;
      if (ink[at] !== 1) continue;
      if (last >= 0 && x - last <= GAP) smeared.fill(1, y * width + last, at);
      last = x;
    }
  }
  return smeared;
}

function pixelOf(c: Component, labels: Int32Array, width: number): number {
  const row = c.top * width;
  for (let x = c.left; x < c.right; x++) if (labels[row + x] === c.label) return row + x;
  return row + c.left;
}

/** Lines that touch each other by a tail are one band; its letters' middles tell them apart. */
function lines(group: readonly Component[]): Component[][] {
  const letter = median(group.filter((c) => c.bottom - c.top >= LETTER_MIN).map((c) => c.bottom - c.top));
  const height = Math.max(...group.map((c) => c.bottom)) - Math.min(...group.map((c) => c.top));
  if (letter === 0 || height < 2.3 * letter) return [[...group]];
  const sorted = [...group].sort((a, b) => a.top + a.bottom - b.top - b.bottom);
  const parts: Component[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const c of sorted) {
    const middle = (c.top + c.bottom) / 2;
    if (middle - last > 0.55 * letter) parts.push([]);
    parts.at(-1)?.push(c);
    last = middle;
  }
  return parts;
}

function segmentsOfLine(group: readonly Component[], labels: Int32Array, width: number): Bounds[] {
  const letters = group.filter((c) => c.bottom - c.top >= LETTER_MIN);
  if (letters.length === 0) return [];
  const tall = quantile(
    letters.map((c) => c.bottom - c.top),
    0.75,
  );
  const baseline = baselineOf(letters);
  // A mark is smaller than the letters it is raised from and does not reach their line.
  const height = (c: Component) => c.bottom - c.top;
  const isRaised = (c: Component) =>
    c.bottom <= baseline - 0.2 * tall && height(c) >= 0.35 * tall && height(c) <= 0.85 * tall;
  const isParenthesis = (c: Component) =>
    c.bottom <= baseline - 0.1 * tall && height(c) <= 0.95 * tall && height(c) > 2 * (c.right - c.left);
  const marks = group.filter((c) => isRaised(c) || isParenthesis(c));
  const spans = marks.length < 2 || marks.length > group.length / 1.2 ? [] : joinedMarks(marks, tall);
  for (const span of spans) absorb(span, group, baseline, tall);
  const inMark = new Set(spans.flat());
  const rest = group.filter((c) => !inMark.has(c));
  const { marks: level, others } = levelMarks(rest, tall, labels, width);
  return [
    ...others.map((part) => segment(part, 'text')),
    ...level.map((mark) => segment(mark, level.length === 1 && others.length === 0 ? 'alone' : 'mark')),
    ...spans.map((span) => segment(span, 'raised')),
  ].filter((s) => s !== null);
}

/** Parentheses and commas hang below the line; letters as wide as these stand on it, but for a few with tails. */
function baselineOf(letters: readonly Component[]): number {
  const wide = letters.filter((c) => c.right - c.left >= 0.45 * (c.bottom - c.top));
  return quantile(
    (wide.length > 0 ? wide : letters).map((c) => c.bottom),
    0.4,
  );
}

/** Pieces of a worn parenthesis go with the mark they stand at. */
function absorb(span: Component[], group: readonly Component[], baseline: number, tall: number): void {
  const left = Math.min(...span.map((c) => c.left));
  const right = Math.max(...span.map((c) => c.right));
  for (const c of group) {
    const isNear = c.right >= left - 0.35 * tall && c.left <= right + 0.35 * tall;
    if (!span.includes(c) && isNear && c.bottom <= baseline - 0.2 * tall && c.bottom - c.top <= 0.9 * tall)
      span.push(c);
  }
}

/** Dots of i and j, accents, points and commas that no other ink of their height joins to a line. */
function withPoints(groups: readonly Component[][]): Component[][] {
  const isLetter = (c: Component) => Math.max(c.bottom - c.top, c.right - c.left) >= LETTER_MIN;
  const written = groups.filter((group) => group.some(isLetter)).map((group) => [...group]);
  const bounds = written.map((group) => ({
    group,
    left: Math.min(...group.map((c) => c.left)) - BESIDE,
    right: Math.max(...group.map((c) => c.right)) + BESIDE,
    top: Math.min(...group.map((c) => c.top)) - BESIDE,
    bottom: Math.max(...group.map((c) => c.bottom)) + BESIDE,
  }));
  for (const point of groups.filter((group) => !group.some(isLetter)).flat()) {
    const [x, y] = [(point.left + point.right) / 2, (point.top + point.bottom) / 2];
    const near = bounds.filter((b) => x >= b.left && x <= b.right && y >= b.top && y <= b.bottom);
    // A dot belongs to the line below it.
    near.sort((a, b) => Math.abs(a.top + BESIDE - y) - Math.abs(b.top + BESIDE - y))[0]?.group.push(point);
  }
  return written;
}

/** Marks that stand beside each other; a quotation mark or a raised letter alone is none. */
function joinedMarks(marks: readonly Component[], tall: number): Component[][] {
  const spans: Component[][] = [];
  for (const c of [...marks].sort((a, b) => a.left - b.left)) {
    const span = spans.at(-1);
    const right = span === undefined ? 0 : Math.max(...span.map((m) => m.right));
    if (span !== undefined && c.left - right < 0.4 * tall) span.push(c);
    else spans.push([c]);
  }
  return spans.filter((span) => {
    const width = Math.max(...span.map((m) => m.right)) - Math.min(...span.map((m) => m.left));
    return span.length >= 2 && span.length <= MARK_PIECES_MAX && width <= MARK_PIECES_MAX * 0.5 * tall;
  });
}

function segment(components: readonly Component[], kind: SegmentKind): Bounds | null {
  const letters = components.filter((c) => c.bottom - c.top >= LETTER_MIN);
  if (letters.length === 0) return null;
  const baseline = baselineOf(letters);
  return {
    left: Math.min(...components.map((c) => c.left)),
    right: Math.max(...components.map((c) => c.right)),
    top: Math.min(...components.map((c) => c.top)),
    bottom: Math.max(...components.map((c) => c.bottom)),
    baseline,
    capital: quantile(
      letters.map((c) => baseline - c.top),
      0.8,
    ),
    letter: median(letters.map((c) => c.bottom - c.top)),
    components,
    kind,
  };
}

/** Four marks of two digits with their parentheses. */
const MARK_PIECES_MAX = 16;

const median = (values: readonly number[]): number => quantile(values, 0.5);

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
