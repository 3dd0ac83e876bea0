import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64 } from '../../../src/formats/edgarSubmission/base64.ts';

describe('decodeBase64', () => {
  it('gives back what the platform encodes, whatever white space stands between', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.integer({ min: 1, max: 76 }), (bytes, width) => {
        const text = Buffer.from(bytes)
          .toString('base64')
          .replace(new RegExp(`.{${width}}`, 'g'), '$&\r\n ');
        const decoded = decodeBase64(text);
        expect(decoded.fault).toBeNull();
        expect([...decoded.bytes]).toEqual([...bytes]);
      }),
    );
  });

  it('takes text without padding, as some encoders leave it out', () => {
    expect(new TextDecoder().decode(decodeBase64('aGVsbG8').bytes)).toBe('hello');
    expect(decodeBase64('aGVsbG8').fault).toBeNull();
  });

  it.each([
    ['a character outside the alphabet', 'aGVs*bG8=', 4],
    ['the alphabet for web addresses', 'aG-s', 2],
    ['padding inside', 'aGVs=bG8=', 4],
    ['padding three times', 'aGVsb===', 5],
    ['one character left over', 'aGVsb', 5],
  ])('names the place of %s', (_, text, fault) => {
    expect(decodeBase64(text).fault).toBe(fault);
    expect(new TextDecoder().decode(decodeBase64(text).bytes)).toMatch(/^h/);
  });
});
