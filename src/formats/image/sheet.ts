import type { PageRun } from '../page/formPage.ts';
import type { Picture } from '../page/picture.ts';
import type { Word } from './recognise.ts';
import type { Segment } from './segments.ts';
import { wordsOf } from './spaces.ts';

/** A page set anew for text recognition: one segment behind another in level rows, with nothing above or beside to mistake. */
export interface Sheet {
  readonly picture: Picture;
  readonly rows: readonly SheetRow[];
}

interface SheetRow {
  readonly top: number;
  readonly bottom: number;
  readonly places: readonly Placed[];
}

interface Placed {
  readonly segment: Segment;
  /** Pixels of the sheet from its left edge to the segment's first. */
  readonly x: number;
  readonly y: number;
}

const WIDTH = 3000;
const MARGIN = 40;
/** Between segments: more than any space between words. */
const APART = 90;
/** Between rows. */
const LEADING = 28;

export function sheetOf(page: Picture, labels: Int32Array, segments: readonly Segment[]): Sheet {
  const rows: SheetRow[] = [];
  let top = MARGIN;
  for (const line of linesOf(segments)) {
    const above = Math.max(...line.map((s) => s.baseline - s.top));
    const below = Math.max(...line.map((s) => s.bottom - s.baseline));
    let x = MARGIN;
    const places = line.map((segment) => {
      const place = { segment, x, y: Math.round(top + above - (segment.baseline - segment.top)) };
      x += Math.ceil(segment.right - segment.left) + APART;
      return place;
    });
    rows.push({ top, bottom: Math.ceil(top + above + below), places });
    top += Math.ceil(above + below) + LEADING;
  }
  const width = Math.max(WIDTH, ...rows.map(({ places }) => widthOf(places)));
  const height = top + MARGIN;
  const grey = new Uint8Array(width * height).fill(255);
  for (const { places } of rows) for (const placed of places) copy(page, labels, placed, grey, width);
  return { picture: { width, height, grey }, rows };
}

function widthOf(places: readonly Placed[]): number {
  const last = places.at(-1);
  return last === undefined ? 0 : last.x + Math.ceil(last.segment.right - last.segment.left) + MARGIN;
}

/** Segments of like size share a line of the sheet, in the order of the page. */
function linesOf(segments: readonly Segment[]): Segment[][] {
  const sorted = [...segments].sort((a, b) => a.letter - b.letter || a.baseline - b.baseline || a.left - b.left);
  const lines: Segment[][] = [];
  let width = 0;
  for (const segment of sorted) {
    const line = lines.at(-1);
    const own = segment.right - segment.left + APART;
    const first = line?.[0];
    if (
      line !== undefined &&
      first !== undefined &&
      width + own <= WIDTH - MARGIN &&
      segment.letter <= first.letter * 1.25
    ) {
      line.push(segment);
      width += own;
    } else {
      lines.push([segment]);
      width = MARGIN + own;
    }
  }
  return lines;
}

/** Only the segment's own ink, with the grey of its edges. */
function copy(page: Picture, labels: Int32Array, placed: Placed, grey: Uint8Array, width: number): void {
  const { segment, x, y } = placed;
  const own = new Set(segment.components.map((c) => c.label));
  const rim = 2;
  const w = segment.right - segment.left + 2 * rim;
  const h = segment.bottom - segment.top + 2 * rim;
  for (let dy = 0; dy < h; dy++) {
    const fromY = segment.top - rim + dy;
    if (fromY < 0 || fromY >= page.height) continue;
    for (let dx = 0; dx < w; dx++) {
      const fromX = segment.left - rim + dx;
      if (fromX < 0 || fromX >= page.width || !isOwn(labels, fromX, fromY, page, own)) continue;
      const to = (y - rim + dy) * width + x - rim + dx;
      if (to >= 0 && to < grey.length) grey[to] = page.grey[fromY * page.width + fromX] ?? 255;
    }
  }
}

function isOwn(labels: Int32Array, x: number, y: number, page: Picture, own: ReadonlySet<number>): boolean {
  for (let dy = -1; dy <= 1; dy++) {
    for (let dx = -1; dx <= 1; dx++) {
      const at = (y + dy) * page.width + x + dx;
      if (at >= 0 && at < labels.length && own.has(labels[at] ?? 0)) return true;
    }
  }
  return false;
}

/**
 * Words of the sheet at their places on the page. Where recognition joined what stands in two segments to one word, or two
 * words of a segment, it is parted again; what stands between rows is noise and dropped.
 */
export function backOnPage(sheet: Sheet, words: readonly Word[]): PlacedRun[] {
  return words.flatMap((word) => {
    const middle = (word.top + word.bottom) / 2;
    const row = sheet.rows.find((r) => middle >= r.top - LEADING / 2 && middle <= r.bottom + LEADING / 2);
    return row === undefined ? [] : partsOf(word, row).flatMap((part) => onPage(part, word));
  });
}

/** A word on the page, and the segment that it stands in. */
export interface PlacedRun {
  readonly run: PageRun;
  readonly segment: Segment;
}

interface Part {
  readonly placed: Placed;
  readonly characters: Word['characters'];
}

function partsOf(word: Word, row: SheetRow): Part[] {
  const at = (x: number) => row.places.findLast((p) => p.x - APART / 2 <= x) ?? row.places[0];
  const parts: { placed: Placed; characters: Word['characters'][number][] }[] = [];
  for (const character of word.characters) {
    const placed = at((character.left + character.right) / 2);
    const part = parts.at(-1);
    if (part !== undefined && part.placed === placed) part.characters.push(character);
    else if (placed !== undefined) parts.push({ placed, characters: [character] });
  }
  return parts;
}

function onPage({ placed: { segment, x }, characters }: Part, word: Word): PlacedRun[] {
  const moved = characters.map(({ text, left, right }) => ({
    text,
    left: segment.left + left - x,
    right: segment.left + right - x,
  }));
  return wordsOf(moved, segment).map((own) => {
    const text = own.map((character) => character.text).join('');
    const [left, right] = [own[0]?.left ?? segment.left, own.at(-1)?.right ?? segment.right];
    const { baseline } = segment;
    const run = { text, left, right, ...typeBox(segment), baseline, confidence: word.confidence, raised: false };
    return { run, segment };
  });
}

/** Capitals are as high as this part of the type's size, in the faces of the form. */
const CAPITAL = 0.69;

/** Letters reach about three quarters of the type's size above the line, and a fifth below, whichever letters they are. */
function typeBox({ baseline, capital }: Segment) {
  const size = capital / CAPITAL;
  return { top: baseline - 0.75 * size, bottom: baseline + 0.2 * size };
}
