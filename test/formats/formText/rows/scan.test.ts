import { describe, expect, test } from 'vitest';
import { formLines } from '../../../../src/formats/formText/formLines.ts';
import { readMarks } from '../../../../src/formats/formText/rows/scan/markOrder.ts';
import { mendedTitle, saidTitles } from '../../../../src/formats/formText/rows/scan/mendTitles.ts';
import { scanAtoms } from '../../../../src/formats/formText/rows/scan/scanAtoms.ts';
import { readMade } from './madeTables.ts';

const NOTES = new Set(['F1', 'F2', 'F3']);

function atomsOf(text: string): string[] {
  const [line] = formLines(text);
  return line === undefined ? [] : scanAtoms(line, NOTES, false).map((atom) => atom.text);
}

const scan = { isScan: true } as const;

describe('words of scanned lines', () => {
  test('after a date a code is parted from its mark', () => {
    expect(atomsOf('03/04/2019 s®) 1,250')).toEqual(['03/04/2019', 's', '®)', '1,250']);
  });

  test('values that recognition ran together are parted, rules and specks left out', () => {
    expect(atomsOf('Common Stock | 03/04/2019G ]1,250D . — $7.5')).toEqual([
      'Common',
      'Stock',
      '03/04/2019',
      'G',
      '1,250',
      'D',
      '$7.5',
    ]);
  });

  test('a raised mark is parted from its value, not a bracket from the word that it closes', () => {
    expect(atomsOf('(Right to Buy) 1,250®) 08/09/2021@ Trust“2)')).toEqual([
      '(Right',
      'to',
      'Buy)',
      '1,250',
      '®)',
      '08/09/2021',
      '@',
      'Trust',
      '2)',
    ]);
  });

  test('blurred marks are read by their shape and by the order of the notes', () => {
    const [line] = formLines('Q) 50 2) 60 @ 70 (3)');
    const atoms = line === undefined ? [] : scanAtoms(line, NOTES, false);
    const read = readMarks(atoms, [...NOTES], 0).filter(({ mark }) => mark !== null);
    expect(read.map(({ mark }) => mark)).toEqual(['F1', 'F2', 'F2', 'F3']);
    expect(read.map(({ guessed }) => guessed ?? false)).toEqual([true, false, true, false]);
  });
});

describe('titles that the form says elsewhere', () => {
  const said = saidTitles(['Common Units'], [null]);

  test('stand for themselves, and for what specks and parts of them left', () => {
    expect(mendedTitle('Common Units', said, ['Common Units'])).toBeNull();
    expect(mendedTitle('Common Units See', said, ['Common Units'])).toBe('Common Units');
    expect(mendedTitle('Comm Unils', said, ['Common Units'])).toBe('Common Units');
  });

  test('are not put for another title', () => {
    expect(mendedTitle('Series B Common Units', said, ['Common Units'])).toBeNull();
    expect(mendedTitle('Warrants', said, ['Common Units'])).toBeNull();
  });
});

describe('rows of scanned tables', () => {
  test('the lines above and below a middle go to its title, and to the underlying title known from Table I', () => {
    const lines = 'Stock\nOption (Right | $8.25 05/06/2020 | 05/06/2030 |Common 2,000 2,000 D\nto Buy) Stock\n';
    const { cells } = readMade(`${lines}${lines}`, 'derivativeTable', { ...scan, titles: ['Common Stock'] });
    const row = {
      securityTitle: 'Stock Option (Right to Buy)',
      conversionOrExercisePrice: '8.25',
      exerciseDate: '2020-05-06',
      expirationDate: '2030-05-06',
      underlyingSecurityTitle: 'Common Stock',
      underlyingSecurityShares: '2000',
      sharesOwnedFollowingTransaction: '2000',
      directOrIndirectOwnership: 'D',
    };
    expect(cells).toEqual([expect.objectContaining(row), expect.objectContaining(row)]);
  });

  test('a nature of several lines is of its own row', () => {
    const text =
      'By the\nCommon Stock 1,000 I Elm\nTrust\nBy the\nCommon Stock 3,500 I Oak\nTrust\nCommon Stock 70 D\n';
    const { cells } = readMade(text, 'nonDerivativeTable', scan);
    expect(cells.map(({ natureOfOwnership }) => natureOfOwnership)).toEqual(['By the Elm Trust', 'By the Oak Trust', undefined]); // biome-ignore format: one line
  });

  test('an amount in a line of its own that fits no cell is told at the row', () => {
    const { rows } = readMade('Common Stock 1,000 D\nand quite another 7,777 there\n', 'nonDerivativeTable', scan);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.doubts.some(({ message }) => message.includes('7,777'))).toBe(true);
  });
});
