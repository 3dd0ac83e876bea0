import { describe, expect, it } from 'vitest';
import { plainWords } from '../../src/checks/plainWords.ts';
import { nearlyAlike } from '../../src/checks/spelling.ts';

describe('nearlyAlike', () => {
  it.each([
    ['Common Stock', 'Common Sotck'],
    ['Common Shares', 'Commmon Shares'],
    ['Non-Qualified Stock Option', 'Non-Qualfied Stock Option'],
    ['Ordinary Shares', 'ordinery shares'],
  ])('%s and %s', (a, b) => {
    expect(nearlyAlike(a, b)).toBe(true);
    expect(nearlyAlike(b, a)).toBe(true);
  });

  it.each([
    ['Class A Common Stock', 'Class B Common Stock'],
    ['Series 2021 Units', 'Series 2022 Units'],
    ['Fund XXIII', 'Fund XVIII'],
    ['Common Stock', 'Common Stocks'],
    ['Common Stock', 'Preferred Stock'],
    ['Common Stock', 'Common Stock Units'],
    ['Comon Sotck Unit', 'Common Stock Unit'],
    ['COMMON STOCK', 'Common  Stock.'],
  ])('%s and %s are not', (a, b) => {
    expect(nearlyAlike(a, b)).toBe(false);
  });
});

describe('plainWords', () => {
  it('keeps letters and digits of any script', () => {
    expect(plainWords(' Class A Common Stock, $.01 par value ')).toBe('class a common stock 01 par value');
    expect(plainWords('Actions “Æquitas” – série É')).toBe('actions æquitas série é');
    expect(plainWords(null)).toBe('');
  });
});
