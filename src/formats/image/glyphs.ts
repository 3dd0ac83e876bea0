import type { Picture } from '../page/picture.ts';
import type { Component } from './components.ts';

/** A letter as its darkness over a grid, of length 1, and how much wider than high it is. */
export interface Glyph {
  readonly cells: Float32Array;
  readonly aspect: number;
}

const COLUMNS = 10;
const ROWS = 15;

/** One piece of ink of a page, whatever its size. */
export function glyphOf({ grey, width }: Picture, labels: Int32Array, c: Component): Glyph {
  const cells = new Float32Array(COLUMNS * ROWS);
  const [w, h] = [c.right - c.left, c.bottom - c.top];
  const counts = new Float32Array(cells.length);
  for (let y = c.top; y < c.bottom; y++) {
    const row = Math.min(ROWS - 1, Math.floor(((y - c.top + 0.5) / h) * ROWS));
    for (let x = c.left; x < c.right; x++) {
      const cell = row * COLUMNS + Math.min(COLUMNS - 1, Math.floor(((x - c.left + 0.5) / w) * COLUMNS));
      counts[cell] = (counts[cell] ?? 0) + 1;
      if (labels[y * width + x] === c.label) cells[cell] = (cells[cell] ?? 0) + 255 - (grey[y * width + x] ?? 255);
    }
  }
  let square = 0;
  for (let i = 0; i < cells.length; i++) {
    cells[i] = (cells[i] ?? 0) / Math.max(1, counts[i] ?? 1);
    square += (cells[i] ?? 0) ** 2;
  }
  const length = Math.sqrt(square) || 1;
  for (let i = 0; i < cells.length; i++) cells[i] = (cells[i] ?? 0) / length;
  return { cells, aspect: w / h };
}

/** 1 for the same letter, towards 0 for letters that have nothing in common. */
export function likeness(a: Glyph, b: Glyph): number {
  let sum = 0;
  for (let i = 0; i < a.cells.length; i++) sum += (a.cells[i] ?? 0) * (b.cells[i] ?? 0);
  return sum - 0.3 * Math.abs(Math.log(a.aspect / b.aspect));
}
