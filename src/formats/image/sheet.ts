import type { PageRun } from '../page/formPage.ts';
import type { Picture } from '../page/picture.ts';
import type { Segment } from './segments.ts';

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
  readonly enlarge: number;
}

const WIDTH = 3000;
const MARGIN = 40;
/** Between segments: more than any space between words. */
const APART = 90;
/** Between rows. */
const LEADING = 28;

export function sheetOf(page: Picture, labels: Int32Array, segments: readonly Segment[], enlarge: number): Sheet {
  const rows: SheetRow[] = [];
  let top = MARGIN;
  for (const line of linesOf(segments, enlarge)) {
    const above = Math.max(...line.map((s) => (s.baseline - s.top) * enlarge));
    const below = Math.max(...line.map((s) => (s.bottom - s.baseline) * enlarge));
    let x = MARGIN;
    const places = line.map((segment) => {
      const place = { segment, x, y: Math.round(top + above - (segment.baseline - segment.top) * enlarge), enlarge };
      x += Math.ceil((segment.right - segment.left) * enlarge) + APART;
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
  return last === undefined ? 0 : last.x + Math.ceil((last.segment.right - last.segment.left) * last.enlarge) + MARGIN;
}

/** Segments of like size share a line of the sheet, in the order of the page. */
function linesOf(segments: readonly Segment[], enlarge: number): Segment[][] {
  const sorted = [...segments].sort((a, b) => a.letter - b.letter || a.baseline - b.baseline || a.left - b.left);
  const lines: Segment[][] = [];
  let width = 0;
  for (const segment of sorted) {
    const line = lines.at(-1);
    const own = (segment.right - segment.left) * enlarge + APART;
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
  const { segment, x, y, enlarge } = placed;
  const own = new Set(segment.components.map((c) => c.label));
  const rim = 2;
  const w = Math.ceil((segment.right - segment.left + 2 * rim) * enlarge);
  const h = Math.ceil((segment.bottom - segment.top + 2 * rim) * enlarge);
  for (let dy = 0; dy < h; dy++) {
    const fromY = segment.top - rim + Math.floor(dy / enlarge);
    if (fromY < 0 || fromY >= page.height) continue;
    for (let dx = 0; dx < w; dx++) {
      const fromX = segment.left - rim + Math.floor(dx / enlarge);
      if (fromX < 0 || fromX >= page.width || !isOwn(labels, fromX, fromY, page, own)) continue;
      const to = (y - Math.round(rim * enlarge) + dy) * width + x - Math.round(rim * enlarge) + dx;
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

/** Words of the sheet at their places on the page. What stands between two segments is noise and dropped. */
export function backOnPage(sheet: Sheet, words: readonly PageRun[]): PageRun[] {
  const runs: PageRun[] = [];
  for (const word of words) {
    const middle = (word.top + word.bottom) / 2;
    const row = sheet.rows.find((r) => middle >= r.top - LEADING / 2 && middle <= r.bottom + LEADING / 2);
    const centre = (word.left + word.right) / 2;
    const placed = row?.places.findLast((p) => p.x - APART / 2 <= centre);
    if (placed === undefined) continue;
    const { segment, x, y, enlarge } = placed;
    const toX = (at: number) => segment.left + (at - x) / enlarge;
    const toY = (at: number) => segment.top + (at - y) / enlarge;
    const ends = { left: toX(word.left), right: toX(word.right), top: toY(word.top), bottom: toY(word.bottom) };
    runs.push({ ...word, ...ends, baseline: segment.baseline, raised: segment.kind === 'raised' });
  }
  return runs;
}
