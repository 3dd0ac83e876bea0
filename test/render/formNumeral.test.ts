import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/base/decimal.ts';
import { formNumeral, stylesheetNumeral } from '../../src/render/view/formNumeral.ts';

describe('numbers as the form prints them', () => {
  it.each([
    ['0', '0'],
    ['999', '999'],
    ['1000', '1,000'],
    ['1234567', '1,234,567'],
    ['1200.00', '1,200'],
    ['.275', '0.275'],
    ['0100', '100'],
    ['-1500.5', '-1,500.5'],
    ['-.0', '0'],
    ['999999999999.9999', '999,999,999,999.9999'],
    ['0.00001', '0.00001'],
  ])('prints %s as %s', (written, printed) => {
    expect(formNumeral(Decimal.of(written))).toBe(printed);
  });

  it.each([
    ['5381.2', '5,381.20', '5,381.2'],
    ['51.0', '51.00', '51'],
    ['0.0', '0', '0'],
    ['52.90', '52.9', '52.9'],
    ['.5', '0.50', '0.5'],
    ['7', '7', '7'],
  ])('prints %s as %s on a stylesheet of Forms 4 and 5, and as %s on one of Form 3', (written, form45, form3) => {
    expect(stylesheetNumeral(Decimal.of(written), '4')).toBe(form45);
    expect(stylesheetNumeral(Decimal.of(written), '5')).toBe(form45);
    expect(stylesheetNumeral(Decimal.of(written), '3')).toBe(form3);
  });
});
