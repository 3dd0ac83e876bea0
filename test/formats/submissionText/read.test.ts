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

  it('says of a filing of 2000 in plain text that it is legacy text, and of a header alone that it has no document', () => {
    const codes = WITHOUT_XML.map((file) =>
      readSubmissionText(sharedText(`corpus/txt/${file}`)).problems.map((p) => p.code),
    );
    expect(codes).toEqual([['SUBMISSION_DOCUMENT_COUNT', 'SUBMISSION_NO_DOCUMENTS'], ['SUBMISSION_LEGACY_TEXT']]);
  });
});

describe('bounds', () => {
  it('stops at more submissions than any bundle has, and says where', () => {
    const text = '<SEC-DOCUMENT>\n'.repeat(50_001);
    const last = readSubmissionText(text).problems.at(-1);
    expect([last?.code, last?.at?.line]).toEqual(['SUBMISSION_TOO_MANY', 50_001]);
  });
});
