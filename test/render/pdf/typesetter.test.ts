import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareWidth, squeezeWidth } from '../../../src/render/pdf/columnWidths.ts';
import { fontChain } from '../../../src/render/pdf/fontChain.ts';
import { runMaker, type Span } from '../../../src/render/pdf/runs.ts';
import { sfntOf } from '../../../src/render/pdf/sfnt.ts';
import { type Line, typesetter } from '../../../src/render/pdf/typesetter.ts';

const STYLE = { size: 10 };
const RAISED = { size: 7, rise: 3 };
const missing: string[] = [];
const setter = typesetter(runMaker(fontChain(), (character) => missing.push(character)));
const set = (text: string, width: number): Line[] => setter.lines([{ text, style: STYLE }], width);
const textOf = ({ runs }: Line): string => runs.map(({ text }) => text).join('');

describe('lines', () => {
  const text = fc.string({ unit: fc.constantFrom(...'abc /-,(é漢أم'), maxLength: 60 });

  it('are never wider than asked and hold every letter in its order', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 200 }), (given, width) => {
        const lines = set(given, width);
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.01);
        expect(lines.map(textOf).join('').replaceAll(' ', '')).toBe(given.replaceAll(' ', ''));
      }),
      { numRuns: 300 },
    );
  });

  it('keep a mark with its number', () => {
    const spans: Span[] = [
      { text: 'owned 985,544', style: STYLE },
      { text: '(2)', style: RAISED },
      { text: '(3)', style: RAISED },
    ];
    const { widest } = setter.measure(spans);
    expect(setter.lines(spans, widest).map(textOf)).toEqual(['owned', '985,544(2)(3)']);
  });

  it('break a long word after a slash', () => {
    expect(set('Month/Day/Year', setter.measure([{ text: 'Month/Day/', style: STYLE }]).widest).map(textOf)).toEqual([
      'Month/Day/',
      'Year',
    ]);
  });

  it('end at a line feed', () => {
    expect(set('one\n\ntwo three', 500).map(textOf)).toEqual(['one', '', 'two three']);
  });

  it('set right-to-left words from the right, and the words about them from the left', () => {
    const [line] = set('a יוסף כהן b', 500);
    const places = new Map(line?.runs.map(({ text, at }) => [text.trim(), at]));
    const [a = -1, first = -1, second = -1, b = -1] = ['a', 'יוסף', 'כהן', 'b'].map((word) => places.get(word));
    expect(a).toBeLessThan(second);
    expect(second).toBeLessThan(first);
    expect(first).toBeLessThan(b);
  });
});

describe('fonts', () => {
  const face = (text: string): string | undefined => fontChain().faceFor(text, false)?.key;

  it.each([
    ['A', 'arimo-latin-400-normal'],
    ['Ł', 'arimo-latin-ext-400-normal'],
    ['Ω', 'arimo-greek-400-normal'],
    ['ж', 'arimo-cyrillic-400-normal'],
    ['כ', 'arimo-hebrew-400-normal'],
    ['أ', 'dejavu-sans-latin-400-normal'],
    ['漢', 'unifontex-latin-400-normal'],
    ['𒀀', undefined],
  ])('%s is drawn in %s', (text, key) => {
    expect(face(text)).toBe(key);
  });

  it('report what no font has, once for each place', () => {
    missing.length = 0;
    set('a𒀀b', 100);
    expect(missing).toEqual(['𒀀']);
  });

  it('are refused when they are no WOFF', () => {
    expect(() => sfntOf(new Uint8Array(100))).toThrow('not a WOFF 1.0 font');
    expect(() => sfntOf(new Uint8Array(3))).toThrow('not a WOFF 1.0 font');
  });
});

describe('widths of columns', () => {
  const needs = fc.array(
    fc
      .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 400 }))
      .map(([least, more]) => ({ least, most: least + more })),
    { minLength: 1, maxLength: 15 },
  );

  it('fill the table, each at least as wide as its widest word', () => {
    fc.assert(
      fc.property(needs, (given) => {
        const widths = shareWidth(given, 736);
        const least = given.reduce((sum, need) => sum + need.least, 0);
        if (widths === null) {
          expect(least).toBeGreaterThan(736);
          expect(squeezeWidth(given, 736).reduce((sum, width) => sum + width, 0)).toBeCloseTo(736);
          return;
        }
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(736);
        widths.forEach((width, index) => {
          expect(width).toBeGreaterThanOrEqual(given[index]?.least ?? 0);
        });
      }),
    );
  });
});
