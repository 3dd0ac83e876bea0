import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '../../src/cli/nearest.ts';

describe('nearest', () => {
  it.each([
    ['chekc', 'check'],
    ['CHECK', 'check'],
    ['raed', 'read'],
    ['--formt', '--format'],
  ])('takes %s for %s', (word, meant) => {
    expect(nearest(word, ['read', 'check', 'render', '--format', '--from'])).toBe(meant);
  });

  it('has no guess for a word that is like none', () => {
    expect(nearest('frobnicate', ['read', 'check'])).toBeNull();
    expect(nearest('', ['read'])).toBeNull();
  });
});

describe('editDistance', () => {
  it('counts a swap of neighbours once', () => {
    expect(editDistance('form', 'from')).toBe(1);
    expect(editDistance('', 'abc')).toBe(3);
    expect(editDistance('kitten', 'sitting')).toBe(3);
  });

  it('is symmetric, and zero for equal words only', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});
