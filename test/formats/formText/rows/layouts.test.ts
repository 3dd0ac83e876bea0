import { describe, expect, test } from 'vitest';
import { readMade } from './madeTables.ts';

const HEAD = 'Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned\n';

describe('cells between tabulators', () => {
  const head = `${HEAD}1. Title of Security (Instr. 3)\t2. Transaction Date\t\tCode (Instr.\t4. Secur\tities\t\t5. Amount\tForm\tNature\n`;

  test('a row a line; a lost boundary and cells shifted by a column do no harm', () => {
    const { cells } = readMade(
      `${head}Common Stock\t03/04/2019\t\tG\t19.5 A\t\t$0 (1)\t400\tD\t\nCommon Stock\t\t\t\t\t\t\t\t250\tI\tBy spouse <sup>(2)</sup>`,
    );
    expect(cells[0]).toMatchObject({
      transactionShares: '19.5',
      transactionAcquiredDisposedCode: 'A',
      transactionPricePerShare: '0 F1',
    });
    expect(cells[1]).toMatchObject({
      kind: 'holding',
      sharesOwnedFollowingTransaction: '250',
      natureOfOwnership: 'By spouse F2',
    });
  });

  test('a mark that comes again beside its cell is read once, and told', () => {
    const { cells, rows } = readMade(`${head}Common Stock\t03/04/2019\t\tG\t50\tD\t(1)\t(1)\t\t700\tD\t`);
    expect(cells[0]?.transactionPricePerShare).toBe('F1');
    expect(rows[0]?.doubts).toContainEqual(
      expect.objectContaining({ field: 'transactionPricePerShare/footnoteIds/1' }),
    );
  });

  test('rows whose letter stands among words of the nature begin where the first amount stands', () => {
    const row = (owned: string, letter: string) => `Common Stock\t\t\t\t\t\t\t${owned}\t${letter}`;
    const { cells } = readMade(`${head}${row('1,072.3', 'See I (1) footnote')}\n${row('2,500', 'D')}`);
    expect(cells.map((one) => one.sharesOwnedFollowingTransaction)).toEqual(['1072.3', '2500']);
  });

  test('an amount in dollars is a value', () => {
    const line = 'Note\t$0.5\t03/04/2019\t\tG\t\t$50,000\t\t(1)\t03/05/2024\tCommon Stock\t800\t$9\t$60,000\tD\t';
    const { cells } = readMade(`${head}${line}`, 'derivativeTable');
    expect(cells[0]).toMatchObject({ transactionTotalValue: '50000', valueOwnedFollowingTransaction: '60000' });
  });

  test('a letter in a number is taken for the digit it looks like, and named', () => {
    const { cells, rows } = readMade(`${head}Common Stock\t03/04/2019\t\tG\t50\tA\t$0\t32,961.8S\tD\t`);
    expect(cells[0]?.sharesOwnedFollowingTransaction).toBe('32961.85');
    expect(rows[0]?.doubts).toContainEqual(
      expect.objectContaining({ field: 'sharesOwnedFollowingTransaction', code: 'TEXT_CELL_DOUBTFUL' }),
    );
  });
});

/** Cells fourteen characters apart. */
const columns = (...cells: string[]) =>
  cells
    .map((cell) => cell.padEnd(14))
    .join('')
    .trimEnd();

describe('columns kept by spaces', () => {
  test('wrapped titles and natures go to the row in whose middle the letter stands', () => {
    const { cells, rows } = readMade(
      [
        HEAD.trim(),
        '1. Title of Security (Instr. 3)      2. Transaction            5. Amount of       6. Ownership    7. Nature of Indirect',
        '',
        columns('', '', '', '', '', '', '', '', '', 'By the family'),
        columns('Common Stock', '03/04/2019', '', 'G', '74', 'A', '$0(1)', '708', 'I', 'trust of 2015'),
        columns('', '', '', '', '', '', '', '', '', 'and others'),
        columns('Common Stock', '', '', '', '', '', '', '563', 'D'),
      ].join('\n'),
    );
    expect(cells.map((row) => row.natureOfOwnership)).toEqual(['By the family trust of 2015 and others', undefined]);
    expect(cells.map((row) => row.sharesOwnedFollowingTransaction)).toEqual(['708', '563']);
    expect(rows[1]?.doubts).toEqual([]);
  });

  test('the column in which a derivative amount stands tells its direction', () => {
    const line = (at: number) =>
      [
        '1. Title of Derivative Security      2. Conversion      3. Transaction Date     5. Number of Derivative Securities',
        `                                                                 ${' '.repeat(10)}(A)        (D)        Date Exercisable`,
        '',
        `Stock Option          $4.5      05/06/2019        G${' '.repeat(at)}900${' '.repeat(40 - at)}05/06/2020   05/06/2029   Common Stock   900   $0   5,000   D`,
      ].join('\n');
    expect(readMade(line(25), 'derivativeTable').cells[0]).toMatchObject({ transactionAcquiredDisposedCode: 'A' });
    expect(readMade(line(36), 'derivativeTable').cells[0]).toMatchObject({ transactionAcquiredDisposedCode: 'D' });
  });
});

describe('cells in blocks', () => {
  const blocks = (...texts: string[]) => `${HEAD}\n${texts.join('\n\n')}\n`;
  const heads = ['2. Transaction\nDate\n(Month/Day/Year)', '5. Amount of\nSecurities\nBeneficially Owned', 'Price'];

  test('heads among the cells are left out, and a price after the letter is put in its place', () => {
    const { cells } = readMade(
      blocks(
        'Common Stock',
        heads[0] ?? '',
        'J(1)',
        '12/28/2019',
        '155',
        'A',
        heads[2] ?? '',
        heads[1] ?? '',
        '207',
        'I',
        '$58.62(2)',
        'by 401(k)\nPlan',
      ),
    );
    expect(cells).toEqual([
      expect.objectContaining({
        transactionDate: '2019-12-28',
        transactionCode: 'J',
        transactionPricePerShare: '58.62 F2',
        sharesOwnedFollowingTransaction: '207',
        natureOfOwnership: 'by 401(k) Plan',
      }),
    ]);
  });

  test('a row in two places is put together, and what was moved is named', () => {
    const { cells, rows } = readMade(
      blocks(
        '37,424',
        'D',
        'Common Stock',
        '14,256',
        'D',
        'Common Stock',
        '6,649',
        'D',
        'Common Stock',
        '12/13/2019',
        'S',
        '3,315',
        'D',
        '$9.5',
      ),
    );
    const sale = cells.findIndex(({ kind }) => kind === 'transaction');
    expect(cells[sale]).toMatchObject({ transactionShares: '3315', sharesOwnedFollowingTransaction: '37424' });
    expect(rows[sale]?.doubts).toContainEqual(
      expect.objectContaining({ field: 'sharesOwnedFollowingTransaction', code: 'TEXT_CELL_AMBIGUOUS' }),
    );
  });

  test('a number between the lines of a title is of the next column', () => {
    const { cells } = readMade(
      blocks(
        'Stock\nOption',
        '$\n43.70',
        '01/01/2022',
        '02/06/2029',
        'Common\n14,904\nStock',
        '14,904',
        'D',
        heads[0] ?? '',
      ),
      'derivativeTable',
    );
    expect(cells[0]).toMatchObject({
      securityTitle: 'Stock Option',
      underlyingSecurityTitle: 'Common Stock',
      underlyingSecurityShares: '14904',
    });
  });
});

describe('scanned pages', () => {
  const head = `${HEAD}1, Title of Security | 2. Transaction | Date\n(A) or | Price . |\n`;

  test('a mark read by its place is named at its cell, and the notes that no mark names', () => {
    const { cells, rows } = readMade(`${head}Common Stock | 03/04/2019 | G | 50 A $0®) 700 D\n`);
    expect(cells[0]).toMatchObject({ transactionShares: '50', sharesOwnedFollowingTransaction: '700' });
    const codes = rows[0]?.doubts.map(({ code }) => code);
    expect(codes).toContain('TEXT_MARK_LOST');
    expect(rows[0]?.doubts).toContainEqual(
      expect.objectContaining({ field: 'transactionPricePerShare/footnoteIds/0', code: 'TEXT_CELL_DOUBTFUL' }),
    );
  });

  test('a title that recognition changed is named', () => {
    const { rows } = readMade(`${head}Comm0n St~ck | 03/04/2019 | G | 50 A $0 700 D\n`);
    expect(rows[0]?.doubts).toContainEqual(
      expect.objectContaining({ field: 'securityTitle', code: 'TEXT_CELL_DOUBTFUL' }),
    );
  });
});
