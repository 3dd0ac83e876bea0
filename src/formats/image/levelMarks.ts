import type { Component } from './components.ts';

/** A gap of this part of the letters' height has a space in it. */
const SPACE = 0.2;

/**
 * One or two characters between parentheses with space around, as (1), (12), (D): recognition takes them for a sign such as ©
 * unless they are shown to it larger and by themselves. `others` is the rest, in the parts that the marks leave.
 */
export function levelMarks(group: readonly Component[], tall: number, labels: Int32Array, width: number) {
  const sorted = [...group].sort((a, b) => a.left - b.left);
  const marks: Component[][] = [];
  const others: Component[][] = [[]];
  for (let i = 0; i < sorted.length; ) {
    const length = markAt(sorted, i, tall, labels, width);
    if (length > 0) {
      marks.push(sorted.slice(i, i + length));
      if (others.at(-1)?.length !== 0) others.push([]);
    } else others.at(-1)?.push(...sorted.slice(i, i + 1));
    i += Math.max(1, length);
  }
  return { marks, others: others.filter((part) => part.length > 0) };
}

/** How many pieces from `at` on are a mark; 0 where none is. */
function markAt(sorted: readonly Component[], at: number, tall: number, labels: Int32Array, width: number): number {
  const first = sorted[at];
  const before = sorted[at - 1];
  if (first === undefined || (before !== undefined && first.left - before.right < SPACE * tall)) return 0;
  if (bow(first, labels, width) <= 0) return 0;
  for (const length of [3, 4]) {
    const last = sorted[at + length - 1];
    const after = sorted[at + length];
    if (last === undefined || last.right - first.left > 3 * tall) return 0;
    const isBounded = after === undefined || after.left - last.right >= SPACE * tall;
    if (isBounded && bow(last, labels, width) < 0) return length;
  }
  return 0;
}

/** 1 for a piece that is bowed as `(`, -1 as `)`, 0 for any other. */
export function bow(c: Component, labels: Int32Array, width: number): number {
  const height = c.bottom - c.top;
  const across = c.right - c.left;
  if (height < 2 * across || across < 4) return 0;
  const sixth = Math.max(1, Math.floor(height / 6));
  const middle = meanX(c, c.top + 2 * sixth, c.bottom - 2 * sixth, labels, width);
  const ends = [meanX(c, c.top, c.top + sixth, labels, width), meanX(c, c.bottom - sixth, c.bottom, labels, width)];
  if (ends.every((end) => end - middle > 0.12 * across)) return 1;
  return ends.every((end) => middle - end > 0.12 * across) ? -1 : 0;
}

function meanX(c: Component, top: number, bottom: number, labels: Int32Array, width: number): number {
  let sum = 0;
  let count = 0;
  for (let y = top; y < bottom; y++) {
    for (let x = c.left; x < c.right; x++) {
      if (labels[y * width + x] !== c.label) continue;
      sum += x;
      count++;
    }
  }
  return count === 0 ? (c.left + c.right) / 2 : sum / count;
}
