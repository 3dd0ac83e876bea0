import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readOwnershipXml } from '../../../src/formats/ownershipXml/read.ts';
import { readSubmissionText } from '../../../src/formats/submissionText/read.ts';
import type { FieldPath } from '../../../src/model/fieldPath.ts';
import { sharedFiles, sharedIsHere, sharedText } from '../../support/shared.ts';

describe.skipIf(!sharedIsHere)('complete submissions as filed', () => {
  const files = sharedFiles('corpus/txt', '.txt');
  // One is from before XML, one a header alone.
  const WITHOUT_XML = ['0001012325-98-000004.txt', '0001094891-00-000193.txt'];

  it('has submissions', () => expect(files.length).toBeGreaterThan(70));

  for (const file of files.filter((name) => !WITHOUT_XML.includes(name))) {
    it(`${file}: the document is the one inside, places are those of the file, header and document agree`, () => {
      const text = sharedText(`corpus/txt/${file}`);
      const reading = readSubmissionText(text);
      expect(reading.problems).toEqual([]);
      expect(reading.documents).toHaveLength(1);
      const [found] = reading.documents;
      const inner = /<XML>\s*(.*?)\s*<\/XML>/s.exec(text)?.[1] ?? '';
      const alone = readOwnershipXml(inner).documents[0];
      expect(found?.document).toEqual(alone?.document);
      expect(found?.problems.filter((p) => p.code.startsWith('SUBMISSION_'))).toEqual([]);

      expect(found?.filing?.accessionNumber).toBe(file.slice(0, -4));
      expect(found?.filing?.filers.every(({ cik, conformedName }) => cik !== null && conformedName !== null)).toBe(
        true,
      );
      expect(found?.filing?.acceptedAt?.slice(0, 10) ?? '').toMatch(/^20\d\d-\d\d-\d\d$/);

      const place = found?.source?.at('issuer/cik' as FieldPath)?.position;
      expect(text.slice(place?.start, place?.end)).toBe(found?.document.issuer.cik);
      const line = text.split('\n')[(place?.line ?? 0) - 1] ?? '';
      expect(line.slice((place?.column ?? 0) - 1)).toMatch(new RegExp(`^${found?.document.issuer.cik}<`));

      const count = found?.filing?.publicDocumentCount ?? 0;
      expect(reading.attachments).toHaveLength(count - 1);
    });
  }

  it('says of a header alone, in one line, that it has no document', () => {
    const reading = readSubmissionText(sharedText('corpus/txt/0001012325-98-000004.txt'));
    expect(reading.problems.map((p) => p.code)).toEqual(['SUBMISSION_NO_DOCUMENTS']);
  });

  it('reads the form in plain text of a filing of 2000 whole, with its places in the file', () => {
    const text = sharedText('corpus/txt/0001094891-00-000193.txt');
    const { documents, problems, attachments } = readSubmissionText(text);
    expect([problems, attachments, documents.flatMap((d) => d.problems)]).toEqual([[], [], []]);
    const document = documents[0]?.document;
    expect(document?.derivativeTable).toHaveLength(1);
    const at = documents[0]?.source?.at('derivativeTable/0/conversionOrExercisePrice' as FieldPath)?.position;
    expect(text.slice(at?.start, at?.end)).toBe(
      `$${document?.derivativeTable[0]?.conversionOrExercisePrice.value?.text}`,
    );
  });
});

import { formView } from '../../../src/render/formView.ts';
import { renderHtml } from '../../../src/render/html.ts';
import { lateForm5 } from '../../support/renderedSamples.ts';

describe('a form in plain text, from before the XML', () => {
  const form = readFileSync(new URL('../../../fixtures/formText/form4-ascii.txt', import.meta.url), 'utf8');
  const submission = (content: string) =>
    `<SEC-DOCUMENT>a.txt\n<SEC-HEADER>\nCONFORMED SUBMISSION TYPE:\t4\nCONFORMED PERIOD OF REPORT:\t19990831\n</SEC-HEADER>\n<DOCUMENT>\n<TYPE>4\n<TEXT>\n${content}\n</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n`;

  it('is read in place, and compared with the header', () => {
    const text = submission(form);
    const [found] = readSubmissionText(text).documents;
    expect(found?.document.issuer.tradingSymbol).toBe('HPKX');
    const place = found?.source?.at('issuer/tradingSymbol' as FieldPath)?.position;
    expect(text.slice(place?.start, place?.end)).toBe('HPKX');
    expect(text.split('\n')[(place?.line ?? 0) - 1]?.trim()).toBe('HPKX');
    expect(found?.problems.map((p) => p.code)).toEqual(['SUBMISSION_PERIOD_DIFFERS']);
    expect(found?.filing?.submissionType).toBe('4');
  });

  it('is read from HTML that has the form’s labels, and all of it is for review', () => {
    const [found] = readSubmissionText(submission(renderHtml(formView(lateForm5())))).documents;
    expect(found?.document.issuer.name).toBe(lateForm5().issuer.name);
    const legacy = found?.problems.find((problem) => problem.code === 'SUBMISSION_LEGACY_HTML');
    expect(legacy).toMatchObject({ severity: 'review', path: '/ownershipDocument' });
  });

  it('is refused as other HTML, and as a text that is no form', () => {
    const codes = (content: string) => readSubmissionText(submission(content)).problems.map((p) => p.code);
    expect(codes('<html><body><p>Form 4</p></body></html>')).toEqual(['SUBMISSION_LEGACY_TEXT']);
    expect(codes('A power of attorney.')).toEqual(['TEXT_NOT_A_FORM']);
  });
});

describe('bounds', () => {
  it('stops at more submissions than any bundle has, and says where', () => {
    const text = '<SEC-DOCUMENT>\n'.repeat(50_001);
    const last = readSubmissionText(text).problems.at(-1);
    expect([last?.code, last?.at?.line]).toEqual(['SUBMISSION_TOO_MANY', 50_001]);
  });
});
