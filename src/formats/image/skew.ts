import type { Picture } from '../page/picture.ts';
import { binarise } from './binarise.ts';

/** Scanners and hands turn a page by at most about this much (degrees). */
const FARTHEST = 2;
const COARSE = 0.2;
const FINE = 0.05;
/** As many pixels of ink as are looked at: more do not change the answer. */
const SAMPLE = 120_000;

/**
 * By how many degrees a page is turned (clockwise is positive): the angle at which its ink falls on the fewest lines, which
 * is where lines of print and rules are level.
 */
export function skewOf(picture: Picture): number {
  const points = sampleOf(picture);
  const coarse = best(points, picture.height, -FARTHEST, FARTHEST, COARSE);
  return best(points, picture.height, coarse - COARSE, coarse + COARSE, FINE);
}

function sampleOf(picture: Picture): Float64Array {
  const ink = binarise(picture);
  let count = 0;
  for (const pixel of ink) count += pixel;
  const every = Math.max(1, Math.ceil(count / SAMPLE));
  const points: number[] = [];
  let seen = 0;
  for (let i = 0; i < ink.length; i++) {
    if (ink[i] === 1 && seen++ % every === 0) points.push(i % picture.width, Math.floor(i / picture.width));
  }
  return Float64Array.from(points);
}

function best(points: Float64Array, height: number, from: number, to: number, step: number): number {
  let angle = 0;
  let most = -1;
  for (let degrees = from; degrees <= to + step / 2; degrees += step) {
    const slope = Math.tan((degrees * Math.PI) / 180);
    const lines = new Float64Array(height * 2);
    for (let i = 0; i < points.length; i += 2) {
      const line = Math.round((points[i + 1] ?? 0) - slope * (points[i] ?? 0) + height / 2);
      if (line >= 0 && line < lines.length) lines[line] = (lines[line] ?? 0) + 1;
    }
    const sharpness = lines.reduce((all, count) => all + count * count, 0);
    // Of equal angles the one nearest to level.
    if (sharpness > most * (1 + 1e-9)) {
      most = sharpness;
      angle = degrees;
    }
  }
  return angle;
}
