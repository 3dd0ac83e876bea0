import { describe, expect, it } from 'vitest';
import type { Segment } from '../../../src/formats/image/segments.ts';
import { wordsOf } from '../../../src/formats/image/spaces.ts';

/** Letters of 10 pixels with the gaps given between them, on a line with capitals of 20. */
function written(text: string, gaps: readonly number[]) {
  let left = 0;
  const characters = [...text].map((character, i) => {
    const placed = { text: character, left, right: left + 10 };
    left += 10 + (gaps[i] ?? 0);
    return placed;
  });
  const components = characters.map((c, label) => ({
    label,
    left: c.left,
    right: c.right,
    top: 0,
    bottom: 20,
    pixels: 99,
  }));
  return { characters, segment: { components, capital: 20 } as unknown as Segment };
}

function parted(text: string, gaps: readonly number[]): string[] {
  const { characters, segment } = written(text, gaps);
  return wordsOf(characters, segment).map((word) => word.map((c) => c.text).join(''));
}

describe('words that recognition ran together', () => {
  it('are parted where the page has the gap of a space', () => {
    expect(parted('LeeAB', [2, 2, 9, 8])).toEqual(['Lee', 'A', 'B']);
  });

  it('are not parted within a number, where a 1 has room beside it', () => {
    expect(parted('1,114', [2, 7, 8, 7])).toEqual(['1,114']);
  });

  it('are not parted within parentheses', () => {
    expect(parted('(1)', [7, 7])).toEqual(['(1)']);
  });
});
