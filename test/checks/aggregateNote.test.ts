import { describe, expect, it } from 'vitest';
import { priceRange, saysAverage, undertakes } from '../../src/checks/aggregateNote.ts';

const range = (text: string): string[] | null => {
  const read = priceRange(text.toLowerCase());
  return read === null ? null : [read.low.text, read.high.text];
};

describe('priceRange', () => {
  it.each([
    ['sold at prices ranging from $14.01 to $15.00, inclusive', '14.01', '15.00'],
    ['prices between $14.01 and $15.00 per share', '14.01', '15.00'],
    ['within a range of $1,014.01 - $1,015.00', '1014.01', '1015.00'],
    ['ranging from a low of $14.01 to a high of $15.00', '14.01', '15.00'],
    ['range: $14.01 per share through $15.00', '14.01', '15.00'],
    [
      'the lowest price at which shares were sold was $14.01 and the highest price at which shares were sold was $15.00',
      '14.01',
      '15.00',
    ],
    ['the highest price was $15.00 and the lowest price was $14.01', '14.01', '15.00'],
    ['at prices ranging from $15.00 to $14.01', '15.00', '14.01'],
  ])('reads %s', (text, low, high) => {
    expect(range(text)).toEqual([low, high]);
  });

  it('finds none where none is', () => {
    expect(range('a weighted average of multiple trades')).toBeNull();
    expect(range('the lowest price was $14.01')).toBeNull();
    expect(range('at a price of $14.50')).toBeNull();
  });
});

describe('saysAverage', () => {
  it('knows averages of trades from prices by formula', () => {
    expect(saysAverage('the weighted-average price')).toBe(true);
    expect(saysAverage('sold in multiple\ntransactions')).toBe(true);
    expect(saysAverage('the volume weighted average price (vwap) over 30 days')).toBe(false);
    expect(saysAverage('a weighted vote')).toBe(false);
    expect(saysAverage('one trade')).toBe(false);
  });
});

describe('undertakes', () => {
  it('knows the promise of details', () => {
    expect(undertakes('the reporting person undertakes to provide full information')).toBe(true);
    expect(undertakes('full information will be provided upon request')).toBe(true);
    expect(undertakes('a weighted average price')).toBe(false);
  });
});
