import type { Picture } from '../page/picture.ts';

/** So much of a page, at least, has the grey of its paper, be that white with grey beside it or the other way round. */
const PAPER_SHARE = 0.1;
/** Paper is grey to within so many shades. */
const PAPER_SHADES = 4;
/** Darker than paper by this many shades is ink, or the rim of it. */
const CONTRAST = 20;
/** Of what is darker than paper so much is ink through and through. */
const FULL_INK = 0.25;
/** Thin strokes of small print are greyer than the rest: what is nearer to paper than this part of the way from ink is paper. */
const WAY_TO_PAPER = 2 / 3;

/** 1 where there is ink: what is clearly darker than the darkest paper of the page. */
export function binarise({ grey }: Picture): Uint8Array {
  const counts = new Float64Array(256);
  for (const value of grey) counts[value] = (counts[value] ?? 0) + 1;
  const paper = paperOf(counts, grey.length);
  const full = inkOf(counts, paper);
  const threshold = full + WAY_TO_PAPER * (paper - full);
  const ink = new Uint8Array(grey.length);
  for (let i = 0; i < grey.length; i++) if ((grey[i] ?? 255) <= threshold) ink[i] = 1;
  return ink;
}

/** The middle of the darkest shades that are paper; they are lighter than the middle grey. */
function paperOf(counts: Float64Array, pixels: number): number {
  for (let shade = 128; shade < 256; shade++) {
    const near = counts.subarray(shade - PAPER_SHADES, shade + PAPER_SHADES + 1);
    const count = near.reduce((all, n) => all + n, 0);
    if (count < PAPER_SHARE * pixels) continue;
    return near.reduce((sum, n, i) => sum + n * (shade - PAPER_SHADES + i), 0) / count;
  }
  return 255;
}

function inkOf(counts: Float64Array, paper: number): number {
  const darker = counts.subarray(0, Math.max(0, Math.ceil(paper - CONTRAST)));
  const all = darker.reduce((sum, n) => sum + n, 0);
  let below = 0;
  for (const [shade, n] of darker.entries()) {
    below += n;
    if (below >= FULL_INK * all && all > 0) return shade;
  }
  return 0;
}
