import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/base/decimal.ts';

// big.js is the oracle: another author's exact decimals.
const numeral = fc
  .tuple(
    fc.constantFrom('', '-', '+'),
    fc.bigInt({ min: 0n, max: 10n ** 18n }).map(String),
    fc.constantFrom('', '0', '00'),
    fc.option(fc.stringMatching(/^[0-9]{0,8}$/)),
  )
  .map(([sign, digits, zeros, fraction]) => `${sign}${zeros}${digits}${fraction === null ? '' : `.${fraction}`}`);
const big = (text: string): Big => new Big(text.replace('+', '').replace(/\.$/, ''));

describe('a decimal', () => {
  it('adds, subtracts, multiplies and compares as big.js does', () => {
    fc.assert(
      fc.property(numeral, numeral, (a, b) => {
        const [x, y] = [Decimal.of(a), Decimal.of(b)];
        expect(big(x.plus(y).text).eq(big(a).plus(big(b)))).toBe(true);
        expect(big(x.minus(y).text).eq(big(a).minus(big(b)))).toBe(true);
        expect(big(x.times(y).text).eq(big(a).times(big(b)))).toBe(true);
        expect(big(x.negated().text).eq(big(a).times(-1))).toBe(true);
        expect(x.compare(y)).toBe(big(a).cmp(big(b)));
        expect(x.equals(y)).toBe(big(a).eq(big(b)));
        expect(x.isZero()).toBe(big(a).eq(0));
        expect(x.isNegative()).toBe(big(a).lt(0));
      }),
    );
  });

  it('rounds half away from zero as big.js does', () => {
    fc.assert(
      fc.property(numeral, fc.integer({ min: 0, max: 6 }), (a, places) => {
        const expected = big(a).toFixed(places, Big.roundHalfUp);
        // big.js keeps the sign of a number that rounds to zero; here zero has none.
        expect(Decimal.of(a).toFixed(places)).toBe(/^-0(\.0*)?$/.test(expected) ? expected.slice(1) : expected);
      }),
    );
  });

  it('is shortest in its canonical spelling, and the same number', () => {
    fc.assert(
      fc.property(numeral, (a) => {
        const shortest = Decimal.of(a).canonical();
        expect(Decimal.of(shortest).equals(Decimal.of(a))).toBe(true);
        expect(shortest).toBe(big(a).eq(0) ? '0' : big(a).toFixed());
      }),
    );
  });

  it('keeps the spelling it came with', () => {
    for (const text of ['.275', '1200.00', '0100', '+5', '-0.50', '7.']) {
      expect(Decimal.of(text).text).toBe(text);
      expect(String(Decimal.of(text))).toBe(text);
      expect(JSON.stringify(Decimal.of(text))).toBe(JSON.stringify(text));
    }
    expect(Decimal.of('1200.00').scale).toBe(2);
    expect(Decimal.of('1200.00').units).toBe(120000n);
    expect(Decimal.of(12).text).toBe('12');
    expect(Decimal.of(12n).text).toBe('12');
    expect(Decimal.ofUnits(-5n, 2).text).toBe('-0.05');
    expect(Decimal.zero.isZero()).toBe(true);
  });

  it.each(['', '.', '+', '-', '1e3', '1,000', ' 1', '1 ', '1.2.3', '--1', 'NaN', '٣', '0x1'])('is not “%s”', (text) => {
    expect(Decimal.parse(text)).toBeNull();
    expect(() => Decimal.of(text)).toThrow(RangeError);
  });

  it('knows that 1.50 and 1.5 are equal and that .005 rounds up', () => {
    expect(Decimal.of('1.50').equals(Decimal.of('1.5'))).toBe(true);
    expect(Decimal.of('-.005').toFixed(2)).toBe('-0.01');
    expect(Decimal.of('.004').toFixed(2)).toBe('0.00');
    expect(Decimal.of('3').toFixed(2)).toBe('3.00');
    expect(Decimal.of('-0.00').canonical()).toBe('0');
  });
});
