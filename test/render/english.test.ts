import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarDate, date, longDate } from '../../src/base/calendarDate.ts';
import { Decimal } from '../../src/base/decimal.ts';
import { form3, form4, form5, OFFICER, optionGrantRow, saleRow, TEN_PERCENT_OWNER } from '../../src/checks/samples.ts';
import { readOwnershipXml } from '../../src/formats/ownershipXml/read.ts';
import { ENTERABLE_CODES } from '../../src/law/codes/transactionCodes.ts';
import { fieldPath } from '../../src/model/fieldPath.ts';
import { type Footnoted, footnoted } from '../../src/model/footnoted.ts';
import { makeOwner } from '../../src/model/make.ts';
import type { OwnershipDocument } from '../../src/model/ownershipDocument.ts';
import type { DerivativeRow, NonDerivativeRow } from '../../src/model/tableRow.ts';
import { renderEnglish } from '../../src/render/english.ts';
import { printable } from '../../src/render/text/printable.ts';
import { formNumeral } from '../../src/render/view/formNumeral.ts';
import { footnoteNumber } from '../../src/render/view/piece.ts';
import { arbitraryDocument } from '../support/arbitraryDocument.ts';
import { RENDERED_SAMPLES } from '../support/renderedSamples.ts';
import { sharedBytes, sharedFiles, sharedIsHere } from '../support/shared.ts';

/** The paragraph of the first line of Table I or II. */
function told(given: { tableI?: Partial<NonDerivativeRow>; tableII?: Partial<DerivativeRow> }, form = form4): string {
  const document = form({
    nonDerivativeTable: given.tableI === undefined ? [] : [saleRow(given.tableI)],
    derivativeTable: given.tableII === undefined ? [] : [optionGrantRow(given.tableII)],
  });
  return /^1\. (.*)$/m.exec(renderEnglish(document))?.[1] ?? '';
}

describe('the form in plain English', () => {
  it.each(RENDERED_SAMPLES)('tells %s', async (slug, document) => {
    await expect(renderEnglish(document())).toMatchFileSnapshot(`../../fixtures/rendered/${slug}.english.txt`);
  });

  it('tells a sale', () => {
    expect(told({ tableI: {} })).toBe(
      'On 14 May 2024 Sample Robin sold 100 shares of Common Stock, at $25.00 a share. Code S: sale on the open market or in a private deal. They then held 900 shares directly.',
    );
  });

  it('tells a grant with its terms', () => {
    expect(told({ tableII: {} })).toBe(
      'On 14 May 2024 Sample Robin acquired 200 of Stock Option (Right to Buy) from the issuer, at $0 each. Code A: grant, award or other acquisition from the issuer. The conversion or exercise price is $20.00. It is exercisable from 14 May 2025; it expires on 14 May 2034. It is over 200 shares of Common Stock. They then held 200 directly.',
    );
  });

  it.each(ENTERABLE_CODES)('tells code %s in both directions and both tables without guessing', (code) => {
    for (const direction of ['A', 'D'] as const) {
      const given = { transactionCode: code, transactionAcquiredDisposedCode: footnoted(direction) };
      for (const line of [told({ tableI: given }), told({ tableII: given })]) {
        expect(line).toMatch(/^On 14 May 2024 Sample Robin \w+/);
        expect(line).toContain(`Code ${code}: `);
        expect(line).not.toMatch(/\b(he|she|his|her|him)\b/i);
        const acquires = /Robin (acquired|bought|received) /.test(line);
        const disposes =
          /Robin (disposed of|sold|gave away|gave up|tendered|exercised|exercised or converted|converted|no longer had) /.test(
            line,
          );
        expect([acquires, disposes]).toEqual([direction === 'A', direction === 'D']);
      }
    }
  });

  it.each([
    [
      { transactionPricePerShare: footnoted<Decimal>(null, 'F1') },
      '; no price is stated (note 1, which the form does not have).',
    ],
    [{ transactionShares: footnoted<Decimal>(null) }, 'sold an amount, not stated, of Common Stock'],
    [{ transactionDate: footnoted<CalendarDate>(null) }, 'On a day that is not stated Sample Robin sold'],
    [{ securityTitle: footnoted<string>(null) }, 'sold 100 of a security whose title is not stated'],
    [{ transactionCode: null }, 'No transaction code is stated.'],
    [
      { directOrIndirectOwnership: footnoted<'D' | 'I'>(null) },
      'held 900 shares, directly or indirectly is not stated.',
    ],
    [
      { directOrIndirectOwnership: footnoted('I' as const) },
      'held 900 shares indirectly, in a way that is not stated.',
    ],
    [
      { sharesOwnedFollowingTransaction: footnoted<Decimal>(null) },
      'They then held an amount that is not stated directly.',
    ],
    [
      { transactionAcquiredDisposedCode: footnoted<'A' | 'D'>(null) },
      'the line reports a transaction in 100 shares of Common Stock, and does not state whether it acquired or disposed of them',
    ],
    [{ equitySwapInvolved: true }, 'An equity swap or a similar instrument was involved.'],
    [{ deemedExecutionDate: footnoted(date('2024-05-15')) }, 'It is deemed to have been executed on 15 May 2024.'],
    [{ transactionTimeliness: footnoted('L' as const) }, 'It is marked as reported late.'],
    [{ transactionFormType: '5' as const }, 'It is marked as one that a Form 5 may report, told early on this Form 4.'],
  ])('says of %j: %s', (given, words) => {
    expect(told({ tableI: given })).toContain(words);
  });

  it.each([
    ['Ordinary Shares', '100 Ordinary Shares'],
    ['Class A Common Stock', '100 shares of Class A Common Stock'],
    ['Class B Units', '100 Class B Units'],
    ['Restricted Stock Units', '100 Restricted Stock Units'],
    ['Phantom Stock Unit', '100 of Phantom Stock Unit'],
    ['Limited Partnership Interest', '100 of Limited Partnership Interest'],
  ])('counts %s as %s', (title, words) => {
    expect(told({ tableI: { securityTitle: footnoted(title) } })).toContain(`sold ${words}, at`);
  });

  it('says as written what is no date, number or code', () => {
    const document = form4({
      nonDerivativeTable: [
        saleRow({
          transactionDate: footnoted<CalendarDate>(null),
          transactionShares: footnoted<Decimal>(null),
          transactionCode: null,
        }),
      ],
      spellings: [
        { path: fieldPath('nonDerivativeTable', 0, 'transactionDate'), text: '2024-02-30' },
        { path: fieldPath('nonDerivativeTable', 0, 'transactionShares'), text: '1,200\u001b[2J' },
        { path: fieldPath('nonDerivativeTable', 0, 'transactionCode'), text: 'Q' },
      ],
    });
    const text = renderEnglish(document);
    expect(text).toContain('On “2024-02-30” Sample Robin disposed of “1,200␛[2J” shares of Common Stock');
    expect(text).toContain("Its code is given as “Q”, which is none of the SEC's.");
  });

  it('does not say which of several persons did what a line reports', () => {
    const text = renderEnglish(form4({ reportingOwners: [OFFICER, TEN_PERCENT_OWNER] }));
    expect(text).toContain('On 14 May 2024 the reporting persons sold');
    expect(text).toContain('it does not say which of them a line is about unless a note does');
  });

  it('says which facts of the opening are not stated', () => {
    const text = renderEnglish(
      form3({
        periodOfReport: null,
        reportingOwners: [makeOwner()],
        ownerSignatures: [],
        issuer: { cik: null, name: null, tradingSymbol: null, foreignTradingSymbol: null },
      }),
    );
    expect(text).toContain('The event that requires it: the date is not stated.');
    expect(text).toContain('an issuer whose name is not stated (trading symbol not stated)');
    expect(text).toContain(
      'A person whose name is not stated reports; the relationship to the issuer is not stated. No address is stated.',
    );
    expect(text).toContain('No signature is stated.');
  });

  it('does not say a box is crossed that is not', () => {
    const open = form5({ notSubjectToSection16: false, aff10b5One: false, form3HoldingsReported: false });
    expect(renderEnglish(open)).not.toMatch(/box/i);
    const crossed = renderEnglish(
      form5({ notSubjectToSection16: true, aff10b5One: true, form4TransactionsReported: true }),
    );
    expect(crossed).toContain('no longer subject to Section 16');
    expect(crossed).toContain('Rule 10b5-1(c) box is checked');
    expect(crossed).toContain('“Form 4 Transactions Reported”');
  });
});

const cells = (row: object): [string, Footnoted<unknown>][] =>
  Object.entries(row).filter(
    (entry): entry is [string, Footnoted<unknown>] =>
      typeof entry[1] === 'object' && entry[1] !== null && 'footnoteIds' in entry[1],
  );

/** What a line's paragraph lacks of the values and marks that the line states. */
function unsaid(document: OwnershipDocument): string[] {
  const text = renderEnglish(document);
  const lacking: string[] = [];
  for (const table of ['nonDerivativeTable', 'derivativeTable'] as const) {
    const section = text.split(table === 'nonDerivativeTable' ? '\nTable I, ' : '\nTable II, ')[1] ?? '';
    document[table].forEach((row, index) => {
      const paragraph = section.split('\n').find((line) => line.startsWith(`${index + 1}. `)) ?? '';
      for (const [field, { value, footnoteIds }] of cells(row)) {
        const words =
          value === null
            ? ''
            : value instanceof Decimal
              ? formNumeral(value)
              : /^\d{4}-\d\d-\d\d$/.test(String(value))
                ? longDate(date(String(value)))
                : printable(String(value)).trim();
        if (words.length > 1 && !paragraph.includes(words)) lacking.push(`${table} ${index} ${field}: ${words}`);
        for (const id of footnoteIds) {
          if (!new RegExp(`\\(notes? [^)]*\\b${footnoteNumber(id)}\\b`).test(paragraph))
            lacking.push(`${table} ${index} ${field}: note ${id}`);
        }
      }
    });
  }
  return lacking;
}

describe('nothing is lost and nothing is made up', () => {
  it('tells every value and mark of generated lines', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        expect(unsaid(document)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('has no number that the document does not have', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const given = JSON.stringify(document).replaceAll(',', '');
        const numbers = renderEnglish(document).match(/\d[\d,]{3,}/g) ?? [];
        expect(numbers.filter((number) => !given.includes(number.replaceAll(',', '')))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it.skipIf(!sharedIsHere)('tells every value and mark of real filings', () => {
    const files = sharedFiles('corpus/xml', '.xml').filter((_, index) => index % 5 === 0);
    expect(files.length).toBeGreaterThan(280);
    for (const file of files) {
      for (const { document } of readOwnershipXml(sharedBytes(`corpus/xml/${file}`)).documents) {
        expect(unsaid(document), file).toEqual([]);
      }
    }
  });
});
