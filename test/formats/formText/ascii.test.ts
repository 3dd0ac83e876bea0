import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asciiBoxes, isAsciiForm } from '../../../src/formats/formText/ascii/asciiBoxes.ts';
import { parseAsciiDate } from '../../../src/formats/formText/ascii/asciiDate.ts';
import { asciiTable } from '../../../src/formats/formText/ascii/asciiTable.ts';
import { formLines } from '../../../src/formats/formText/formLines.ts';
import { readFormText } from '../../../src/formats/formText/read.ts';
import type { FieldPath } from '../../../src/model/fieldPath.ts';

const FORM = readFileSync(new URL('../../../fixtures/formText/form4-ascii.txt', import.meta.url), 'utf8');

function read(text: string) {
  const [reading] = readFormText(text).documents;
  if (reading === undefined) throw new Error('not read');
  const problems = reading.problems.map(({ code, path }) => `${code} ${path}`);
  return { document: reading.document, problems, source: reading.source };
}

describe('a form of before 2003 in plain text', () => {
  it('reads the head as it is printed, without the numbers that only the header of a submission states', () => {
    const { document } = read(FORM);
    expect([document.documentType, document.periodOfReport, document.notSubjectToSection16]).toEqual([
      '4',
      '1999-09-30',
      true,
    ]);
    expect(document.issuer).toMatchObject({ cik: null, name: 'Harrow & Pike, Inc.', tradingSymbol: 'HPKX' });
    const [owner] = document.reportingOwners;
    expect(owner?.name).toBe('Quillfeather, Maud T.');
    expect(owner?.address).toMatchObject({
      street1: 'c/o Harrow & Pike, Inc.',
      street2: '12 Tidewater Lane',
      city: 'Salem',
      state: 'MA',
      zipCode: '01970',
    });
    expect(owner?.relationship).toMatchObject({ isDirector: true, isOfficer: true, officerTitle: 'Treasurer' });
    expect(owner?.relationship.isTenPercentOwner ?? false).toBe(false);
    expect(document.ownerSignatures).toEqual([{ name: '/s/ Maud T. Quillfeather', date: '1999-10-08' }]);
  });

  it('reads Table I: cells cut at any letter are put together, marks point to their notes', () => {
    const { document } = read(FORM);
    const [sale, holding] = document.nonDerivativeTable;
    expect(document.nonDerivativeTable).toHaveLength(2);
    expect(sale?.securityTitle.value).toBe('Common Stock, par value $.01');
    expect([sale?.transactionDate.value, sale?.transactionCode, sale?.transactionFormType]).toEqual([
      '1999-09-15',
      'S',
      '4',
    ]);
    expect(sale?.transactionShares.value?.text).toBe('1200');
    expect(sale?.transactionPricePerShare.value?.text).toBe('14.25');
    expect(sale?.transactionAcquiredDisposedCode.value).toBe('D');
    expect(holding?.kind).toBe('holding');
    expect(holding?.securityTitle).toEqual({ value: 'Common Stock', footnoteIds: ['F1'] });
    expect([holding?.directOrIndirectOwnership.value, holding?.natureOfOwnership.value]).toEqual(['I', 'By Trust']);
    expect(document.footnotes).toEqual([{ id: 'F1', text: 'Shares are held by a family trust.' }]);
  });

  it('reads Table II: of the two amounts beside A,D the one that is a number; V is early', () => {
    const { document, problems } = read(FORM);
    const [row] = document.derivativeTable;
    expect(row?.securityTitle.value).toBe('Options to Purchase Common Stock');
    expect([row?.transactionDate.value, row?.exerciseDate.value, row?.expirationDate.value]).toEqual([
      '1998-12-31',
      '1999-12-31',
      '2004-12-31',
    ]);
    expect([row?.transactionShares.value?.text, row?.transactionAcquiredDisposedCode.value]).toEqual(['2000', 'D']);
    expect([row?.transactionFormType, row?.conversionOrExercisePrice.value?.text]).toEqual(['5', '9.50']);
    expect(row?.natureOfOwnership.value).toBeNull();
    expect(problems).toEqual([]);
  });

  it('knows where each value stood', () => {
    const { source } = read(FORM);
    const at = source?.at('nonDerivativeTable/0/transactionPricePerShare' as FieldPath)?.position;
    expect(FORM.slice(at?.start, at?.end)).toBe('$14.25');
  });

  it('tells the symbol from the name, or says that it cannot', () => {
    const issuer = (text: string) => {
      const { document, problems } = read(FORM.replace('   Harrow & Pike, Inc.\n   HPKX', text));
      return [document.issuer.name, document.issuer.tradingSymbol, problems.length];
    };
    expect(issuer('   Harrow & Pike, Inc. (Nasdaq: HPKX)')).toEqual(['Harrow & Pike, Inc.', 'HPKX', 0]);
    expect(issuer('   Harrow & Pike, Inc.     HPKX')).toEqual(['Harrow & Pike, Inc.', 'HPKX', 0]);
    expect(issuer('   HARROW & PIKE\n   INC.')).toEqual(['HARROW & PIKE INC.', null, 2]);
    expect(issuer('   Harrow & Pike\n   Tolls')).toEqual(['Harrow & Pike', 'Tolls', 2]);
  });

  it('names what is missing, cannot be read or stands across columns', () => {
    const month = FORM.replace('September 30, 1999', 'September 1999');
    expect(read(month).problems).toEqual(['TEXT_VALUE_MISSING /ownershipDocument/periodOfReport']);
    expect(read(month).document.periodOfReport).toBeNull();
    const both = FORM.replace('- 2,000', '5 2,000');
    expect(read(both).problems.join()).toMatch(/TEXT_CELL_MISSING.*transactionShares/);
    const empty = `${' '.repeat(26)}|        |    | |            |  |          `;
    const twice = FORM.replace(
      /\|300 {11}\|(.*)/,
      `|30000000000000|$1\n${empty}|500           |   |                    |`,
    );
    expect(read(twice).problems.join()).toMatch(/^TEXT_CELL_DOUBTFUL.*sharesOwnedFollowingTransaction/);
    const unknown = read(FORM.replace('Common Stock (1)', 'Common Stock (7)')).problems.join();
    expect(unknown).toMatch(/TEXT_CELL_DOUBTFUL.*securityTitle/);
    const unmarked = FORM.replace('(X) Director', '( ) Director').replace('(X) Officer', '( ) Officer');
    expect(read(unmarked).problems.join()).toContain('TEXT_BOX_UNCLEAR');
  });
});

describe('its parts', () => {
  it('knows the form by its boxes', () => {
    expect(isAsciiForm(formLines(FORM))).toBe(true);
    expect(isAsciiForm(formLines(FORM.replace('3. IRS', '3. IR')))).toBe(false);
    const boxes = asciiBoxes(formLines(FORM));
    expect(boxes.get('amendment')).toEqual([]);
    expect(boxes.get('period')?.map(({ text }) => text)).toEqual(['September 30, 1999']);
  });

  it('reads dates with two digits for the year and in words, and no month alone', () => {
    expect(['2/7/00', '12-31-99', 'Sept. 1,1998', '13/1/99', 'March 2000'].map(parseAsciiDate)).toEqual([
      '2000-02-07',
      '1999-12-31',
      '1998-09-01',
      null,
      null,
    ]);
  });

  it('cuts a table without bars at the marks of its ruler; a row has one D or I', () => {
    const lines = [
      '<S>             <C>      <C>  <C>',
      'Common Stock    1,200    D',
      'Class B Common  300      I    By spouse',
      'Stock                         and children',
      '</TABLE>',
    ];
    const table = asciiTable(formLines(lines.join('\n')));
    expect(table?.rows.map((row) => row.map((cell) => cell?.text ?? null))).toEqual([
      ['Common Stock', '1,200', 'D', null],
      ['Class B Common Stock', '300', 'I', 'By spouse and children'],
    ]);
    expect(table?.stray).toEqual([]);
    expect(asciiTable(formLines('Common Stock  1,200  D'))).toBeNull();
    const over = asciiTable(formLines(`${lines[0]}\nClass B Common Shares 3 D`));
    expect(over?.stray.map(({ text }) => text)).toEqual(['Shares']);
  });
});
