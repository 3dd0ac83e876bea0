import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date } from '../../../src/base/calendarDate.ts';
import { amount, form3, form4, OFFICER, optionGrantRow, saleRow } from '../../../src/checks/samples.ts';
import { readOwnershipXml } from '../../../src/formats/ownershipXml/read.ts';
import { footnoted } from '../../../src/model/footnoted.ts';
import { makeOwner } from '../../../src/model/make.ts';
import type { OwnershipDocument } from '../../../src/model/ownershipDocument.ts';
import { type FormView, formView } from '../../../src/render/formView.ts';
import { renderPdf } from '../../../src/render/pdf/renderPdf.ts';
import { arbitraryDocument } from '../../support/arbitraryDocument.ts';
import { lettersOf, pdfInfo, pdfLetters, pdfPages, popplerIsHere } from '../../support/pdfText.ts';
import { printedTexts } from '../../support/printedTexts.ts';
import { jointForm4, RENDERED_SAMPLES, rogers } from '../../support/renderedSamples.ts';
import { sharedBytes, sharedFiles, sharedIsHere } from '../../support/shared.ts';

async function pdfOf(document: OwnershipDocument): Promise<Uint8Array> {
  return (await renderPdf(formView(document))).bytes;
}

/** What the PDF's own text lacks of what the view prints. */
async function lacking(view: FormView): Promise<string[]> {
  const { bytes, warnings } = await renderPdf(view);
  expect(warnings).toEqual([]);
  const letters = pdfLetters(bytes);
  return printedTexts(view).filter((text) => !letters.includes(lettersOf(text)));
}

describe.skipIf(!popplerIsHere)('a PDF read back by another program', () => {
  it.each(RENDERED_SAMPLES)('gives every text of %s', async (_slug, document) => {
    expect(await lacking(formView(document()))).toEqual([]);
  });

  it('gives every text of generated documents', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async (document) => {
        expect(await lacking(formView(document))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it.skipIf(!sharedIsHere)(
    'gives every text of real filings',
    async () => {
      const files = sharedFiles('corpus/xml', '.xml').filter((_, index) => index % 45 === 0);
      expect(files.length).toBeGreaterThanOrEqual(30);
      for (const file of files) {
        for (const { document } of readOwnershipXml(sharedBytes(`corpus/xml/${file}`)).documents) {
          expect(await lacking(formView(document)), file).toEqual([]);
        }
      }
    },
    120_000,
  );

  it('says what it is and when it was made', async () => {
    const info = pdfInfo(await pdfOf(rogers()));
    expect(info.get('Title')).toBe('SEC Form 5 – Sonus Networks Inc – ROGERS GARY A');
    expect(info.get('CreationDate')).toMatch(/^2005-02-04T00:00:00/);
    expect(info.get('Creator')).toBe('section16');
    expect(info.get('Page size')).toBe('792 x 612 pts (letter)');
    expect(info.get('Pages')).toBe('1');
  });

  it('crosses the boxes that are checked and no others', async () => {
    const none = pdfPages(await pdfOf(form3({ reportingOwners: [makeOwner()] }))).join('');
    expect(none.match(/\bX\b/g)).toHaveLength(1);
    const joint = pdfPages(await pdfOf(jointForm4())).join('');
    // Exit and 10b5-1; director and officer of the first person, twice; ten per cent of the second; joint filing.
    expect(joint.match(/\bX\b/g)).toHaveLength(8);
  });
});

describe.skipIf(!popplerIsHere)('names in any script', () => {
  const named = (name: string): OwnershipDocument => form4({ reportingOwners: [makeOwner({ ...OFFICER, name })] });

  it.each([
    'Łukasz “q” — naïve ½ 漢字 أحمد',
    'Đặng Thị Ngọc',
    'Ελένη Παπαδοπούλου',
    'Юлія Ґонта',
    '山田 太郎 김철수 陳大文',
    'محمد علی خان',
    'יוסף כהן',
    'Ṣọlá Ọ̀ṣun ẞ ﬁ',
    'अनिल',
    '€ £ ¥ ™ © § ☺ 😀',
  ])('%s', async (name) => {
    const { bytes, warnings } = await renderPdf(formView(named(name)));
    expect(warnings).toEqual([]);
    const letters = pdfLetters(bytes);
    for (const word of name.split(' ')) expect(letters).toContain(lettersOf(word));
  });

  it('sets words of a right-to-left name from the right', async () => {
    const [page = ''] = pdfPages(await pdfOf(named('יוסף כהן')));
    expect(page.replace(/[\u200e\u200f\u202a-\u202e]/g, '')).toMatch(/יוסף\s+כהן/);
  });

  it('names the characters that no font has and shows U+FFFD for each', async () => {
    const { bytes, warnings } = await renderPdf(formView(named('Ur 𒀀 Nammu 𒀀 𒁀')));
    expect(warnings).toEqual([
      'No installed font has the character U+12000; the PDF shows U+FFFD in its place.',
      'No installed font has the character U+12040; the PDF shows U+FFFD in its place.',
    ]);
    expect(pdfPages(bytes).join('')).toContain('Ur \ufffd Nammu \ufffd \ufffd');
  });

  it('shows control characters by name', async () => {
    expect(pdfLetters(await pdfOf(named('a\u001b[2Jb\u202ec')))).toContain('a␛[2Jb⟨U+202E⟩c');
  });
});

describe.skipIf(!popplerIsHere)('page breaks', () => {
  const notes = Array.from({ length: 99 }, (_, index) => ({
    id: `F${index + 1}`,
    text: `Note ${index + 1} says a thing. `.repeat(9).trim(),
  }));
  const sales = Array.from({ length: 30 }, (_, index) =>
    saleRow({
      transactionShares: amount(String(10_001 + index), `F${index + 1}`),
      natureOfOwnership: footnoted(`Row ${index + 1} by a trust of the family`, `F${index + 31}`),
    }),
  );
  const grants = Array.from({ length: 30 }, (_, index) =>
    optionGrantRow({
      transactionShares: amount(String(20_001 + index), `F${index + 61}`),
      natureOfOwnership: footnoted(`Line ${index + 1} by a trust of the family`),
    }),
  );
  const long = form4({ nonDerivativeTable: sales, derivativeTable: grants, footnotes: notes });

  it('prints 60 lines and 99 notes whole', async () => {
    expect(await lacking(formView(long))).toEqual([]);
  });

  it('repeats the heads on every page of a table, keeps rows whole and numbers the pages', async () => {
    const pages = pdfPages(await pdfOf(long));
    expect(pages.length).toBeGreaterThan(5);
    pages.forEach((page, index) => {
      const letters = lettersOf(page);
      expect(letters).toContain(`Page${index + 1}of${pages.length}`);
      const sold = sales.flatMap((_, row) =>
        letters.includes(`Row${row + 1}byatrustofthefamily(${row + 31})`) ? [row] : [],
      );
      const granted = grants.flatMap((_, row) => (letters.includes(`Line${row + 1}byatrustofthefamily`) ? [row] : []));
      for (const row of sold) expect(letters).toContain(`${(10_001 + row).toLocaleString('en-US')}(${row + 1})`);
      for (const row of granted) expect(letters).toContain(`${(20_001 + row).toLocaleString('en-US')}(${row + 61})`);
      if (sold.length > 0) expect(letters).toContain('2A.DeemedExecutionDate,ifany');
      if (granted.length > 0) expect(letters).toContain('8.PriceofDerivativeSecurity');
      expect(letters.includes('TableI-')).toBe(sold.length > 0);
      expect(letters.includes('TableII-')).toBe(granted.length > 0);
      expect(letters.includes('(continued)')).toBe(
        index > 0 && (sold.length > 0 || granted[0] !== 0) && sold.length + granted.length > 0,
      );
    });
    expect(pages.filter((page) => page.includes('Table I -')).length).toBeGreaterThan(1);
  });

  it('continues a row that is taller than a page', async () => {
    const words = Array.from({ length: 3000 }, (_, index) => `w${index}`);
    const pages = pdfPages(
      await pdfOf(form4({ nonDerivativeTable: [saleRow({ natureOfOwnership: footnoted(words.join(' ')) })] })),
    );
    const letters = lettersOf(pages.join(' '));
    for (const word of words) expect(letters).toContain(word);
    expect(pages.filter((page) => page.includes('Table I -')).length).toBeGreaterThan(2);
  });

  it('prints at the end what is too long for its box', async () => {
    const name = Array.from({ length: 800 }, (_, index) => `n${index}`).join(' ');
    const letters = pdfLetters(await pdfOf(form4({ reportingOwners: [makeOwner({ ...OFFICER, name })] })));
    expect(letters).toContain(lettersOf('… (continued below the notes)'));
    expect(letters).toContain(`Box1,infull:${lettersOf(name).slice(0, 400)}`);
    expect(letters).toContain('n798n799');
  });
});

describe('the bytes', () => {
  it('are the same for the same form', async () => {
    const [first, second] = [await pdfOf(jointForm4()), await pdfOf(jointForm4())];
    expect(Buffer.compare(first, second)).toBe(0);
    expect(Buffer.from(first.subarray(0, 5)).toString()).toBe('%PDF-');
  });

  it('do not depend on the documents printed before', async () => {
    const named = (name: string) => form4({ reportingOwners: [makeOwner({ ...OFFICER, name })] });
    const first = await pdfOf(named('خان ﬁ Ọ̀'));
    await pdfOf(named('أحمد Ṣọlá fi é'));
    expect(Buffer.compare(first, await pdfOf(named('خان ﬁ Ọ̀')))).toBe(0);
  });

  it('depend on the day that is given', async () => {
    const view = formView(form4());
    const { bytes } = await renderPdf(view, { createdOn: date('2024-06-01') });
    expect(Buffer.from(bytes).toString('latin1')).toContain('D:20240601000000Z');
  });

  it('are made of a form that states nothing', async () => {
    const { bytes, warnings } = await renderPdf(
      formView(form4({ reportingOwners: [], ownerSignatures: [], periodOfReport: null, nonDerivativeTable: [] })),
    );
    expect(warnings).toEqual([]);
    expect(Buffer.from(bytes).toString('latin1')).toContain('D:19700101000000Z');
  });
});
