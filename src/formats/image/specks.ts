import type { Picture } from '../page/picture.ts';
import { binarise } from './binarise.ts';

/** Ink of at most this many pixels may be a speck: a full stop at 150 dots an inch has four or more. */
const SPECK_PIXELS = 3;
/** What has other ink this near (pixels) is taken for a part of a letter or a point between digits. */
const NEAR = 4;

/** The picture without the lone specks of a dusty scan. */
export function withoutSpecks(picture: Picture): Picture {
  const { width, height } = picture;
  const ink = binarise(picture);
  const seen = new Uint8Array(ink.length);
  const grey = picture.grey.slice();
  for (let i = 0; i < ink.length; i++) {
    if (ink[i] !== 1 || seen[i] === 1) continue;
    const part = connected(ink, seen, i, width);
    if (part.length > SPECK_PIXELS || !isAlone(part, ink, width, height)) continue;
    for (const at of part) erase(grey, at, width, height);
  }
  return { width, height, grey };
}

function connected(ink: Uint8Array, seen: Uint8Array, first: number, width: number): number[] {
  const part = [first];
  seen[first] = 1;
  for (let next = 0; next < part.length; next++) {
    const at = part[next] ?? first;
    for (const step of [-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1]) {
      if (ink[at + step] !== 1 || seen[at + step] === 1) continue;
      seen[at + step] = 1;
      part.push(at + step);
    }
  }
  return part;
}

function isAlone(part: readonly number[], ink: Uint8Array, width: number, height: number): boolean {
  const own = new Set(part);
  const at = part[0] ?? 0;
  const x = at % width;
  const y = Math.floor(at / width);
  for (let dy = -NEAR; dy <= NEAR; dy++) {
    for (let dx = -NEAR; dx <= NEAR; dx++) {
      if (x + dx < 0 || x + dx >= width || y + dy < 0 || y + dy >= height) continue;
      const other = at + dy * width + dx;
      if (ink[other] === 1 && !own.has(other)) return false;
    }
  }
  return true;
}

/** The grey rim goes with the speck. */
function erase(grey: Uint8Array, at: number, width: number, height: number): void {
  const x = at % width;
  const y = Math.floor(at / width);
  for (let dy = -1; dy <= 1; dy++) {
    for (let dx = -1; dx <= 1; dx++) {
      if (x + dx >= 0 && x + dx < width && y + dy >= 0 && y + dy < height) grey[at + dy * width + dx] = 255;
    }
  }
}
