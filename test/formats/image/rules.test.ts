import { describe, expect, it } from 'vitest';
import { binarise } from '../../../src/formats/image/binarise.ts';
import { removeRules } from '../../../src/formats/image/rules.ts';

const [WIDTH, HEIGHT] = [1600, 120];

type Block = readonly [left: number, top: number, right: number, bottom: number];

function drawn(...blocks: Block[]) {
  const grey = new Uint8Array(WIDTH * HEIGHT).fill(255);
  for (const [left, top, right, bottom] of blocks) {
    for (let y = top; y < bottom; y++) grey.fill(0, y * WIDTH + left, y * WIDTH + right);
  }
  return { width: WIDTH, height: HEIGHT, grey };
}

const UNDERLINE = [100, 60, 500, 63] as const;

function withoutUnderline(...letters: Block[]) {
  const picture = drawn(UNDERLINE, ...letters);
  const { picture: clean, rowRules } = removeRules(picture, binarise(picture));
  return { rowRules, at: (x: number, y: number) => clean.grey[y * WIDTH + x] };
}

describe('a line under words', () => {
  it('is taken out and kept as knowledge', () => {
    const { at, rowRules } = withoutUnderline();
    expect(at(300, 61)).toBe(255);
    expect(rowRules.map(({ y }) => y)).toEqual([60, 61, 62]);
  });

  it('leaves the foot of a letter that stands on it', () => {
    const { at } = withoutUnderline([200, 40, 206, 60], [200, 56, 215, 60]);
    expect(at(210, 58)).toBe(0);
    expect(at(203, 45)).toBe(0);
    expect(at(300, 61)).toBe(255);
  });

  it('leaves the tail of a letter that crosses it whole', () => {
    const { at } = withoutUnderline([300, 50, 304, 72]);
    expect(at(302, 61)).toBe(0);
    expect(at(302, 70)).toBe(0);
  });
});

describe('ink', () => {
  it('is told from paper where the page is grey between white margins', () => {
    const picture = drawn([100, 20, 130, 60]);
    for (let i = 0; i < picture.grey.length; i++) {
      if (i % WIDTH > 60 && i % WIDTH < 1540 && picture.grey[i] === 255) picture.grey[i] = 220;
    }
    const ink = binarise(picture);
    expect(ink[30 * WIDTH + 110]).toBe(1);
    expect(ink[30 * WIDTH + 300]).toBe(0);
    expect(ink[30 * WIDTH + 10]).toBe(0);
  });

  it('is a thin stroke too, which is greyer than the rest', () => {
    const picture = drawn([100, 20, 140, 60]);
    for (let y = 20; y < 60; y++) picture.grey[y * WIDTH + 300] = 160;
    expect(binarise(picture)[30 * WIDTH + 300]).toBe(1);
  });
});
