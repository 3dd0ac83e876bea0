import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEdgarSubmission } from '../../../src/formats/edgarSubmission/read.ts';
import { isSubmissionFileName } from '../../../src/law/submissionLimits.ts';
import type { FieldPath } from '../../../src/model/fieldPath.ts';
import { sharedBytes, sharedFiles, sharedIsHere } from '../../support/shared.ts';

const bytes = readFileSync('fixtures/malformed/edgar-submission-plain/input.xml');

describe('readEdgarSubmission', () => {
  const reading = readEdgarSubmission(bytes);

  it('gives the wrapper: type, contact, addresses, documents decoded', () => {
    expect(reading.submission).toMatchObject({
      submissionType: '4',
      testOrLive: 'TEST',
      contactName: 'Filing Desk',
      contactPhoneNumber: '555-0100',
      contactEmailAddress: 'desk@example.com',
      notificationEmailAddresses: ['legal@example.com'],
    });
    const [primary, other] = reading.submission?.documents ?? [];
    expect(primary).toMatchObject({ name: 'form4.xml', type: '4', description: 'PRIMARY DOCUMENT' });
    expect(new TextDecoder().decode(other?.bytes)).toBe('POWER OF ATTORNEY\n');
  });

  it('reads the primary document, the filer’s CCC with it, and lists the other', () => {
    expect(reading.documents).toHaveLength(1);
    expect(reading.documents[0]?.name).toBe('form4.xml');
    expect(reading.documents[0]?.document.reportingOwners[0]?.ccc).toBe('abcd#ef1');
    expect(reading.attachments).toEqual([
      { type: 'EX-24', sequence: '2', name: 'poa.txt', description: null, length: 18 },
    ]);
  });

  it('gives places inside the enclosed document as that document has them', () => {
    const primary = new TextDecoder().decode(reading.submission?.documents[0]?.bytes);
    const place = reading.documents[0]?.source?.at('issuer/cik' as FieldPath);
    expect(primary.slice(place?.position.start, place?.position.end)).toBe('0009999901');
  });

  it('reads only as many documents as a submission may have, and says that there are more', () => {
    const one =
      '<edgarDocument><documentName>c.txt</documentName><documentType>COVER</documentType><documentMimeBlock>eA==</documentMimeBlock></edgarDocument>';
    const many = readEdgarSubmission(
      `<edgarSubmission><submissionType>4</submissionType><testOrLive>TEST</testOrLive>${one.repeat(612)}</edgarSubmission>`,
    );
    expect(many.submission?.documents).toHaveLength(611);
    const messages = many.problems.filter((p) => p.code === 'EDGAR_TOO_MANY').map((p) => p.message);
    expect(messages.join('\n')).toMatch(/612 documents are enclosed/);
    expect(messages.join('\n')).toMatch(/611 documents of type COVER are enclosed; a submission takes 10/);
  });
});

it('takes thirty notification addresses and names the thirty-first', () => {
  const address = (i: number): string => `<notificationEmailAddress>a${i}@example.com</notificationEmailAddress>`;
  const submission = (count: number): string =>
    `<edgarSubmission><submissionType>4</submissionType><notificationAddresses>${Array.from({ length: count }, (_, i) => address(i)).join('')}</notificationAddresses></edgarSubmission>`;
  const tooMany = (count: number): string[] =>
    readEdgarSubmission(submission(count))
      .problems.filter((p) => p.code === 'EDGAR_TOO_MANY')
      .map((p) => p.path);
  expect(tooMany(30)).toEqual([]);
  expect(tooMany(31)).toEqual(['/edgarSubmission/notificationAddresses/notificationEmailAddress[31]']);
});

it('lists no more than a thousand problems, and says how many more there are', () => {
  const type = '<submissionType>4</submissionType>';
  const { problems } = readEdgarSubmission(`<edgarSubmission>${type}${'<x/>'.repeat(1500)}</edgarSubmission>`);
  expect(problems).toHaveLength(1001);
  expect(problems.at(-1)).toMatchObject({ code: 'EDGAR_MORE_PROBLEMS', message: expect.stringMatching(/^50\d more/) });
});

describe('isSubmissionFileName', () => {
  it.each(['a.txt', 'form4.xml', 'poa_smith-2.htm', 'x1.gif'])('takes %s', (name) => {
    expect(isSubmissionFileName(name)).toBe(true);
  });
  it.each(['4form.xml', 'Form4.xml', 'a_b_c.txt', 'a-b-c.txt', 'a.b.txt', 'a b.txt', 'form4', '.txt', 'é.txt'])(
    'refuses %s',
    (name) => {
      expect(isSubmissionFileName(name)).toBe(false);
    },
  );
});

describe.skipIf(!sharedIsHere)('the sample submissions of the specification', () => {
  for (const file of sharedFiles('reference/sec/samples', '.xml').filter((name) => name.startsWith('filing'))) {
    // The enclosed samples are not well-formed (<rptOwnerCounrty> and others): the wrapper must be read all the same.
    it(`${file}: the wrapper is read, and what is wrong with the document inside is said`, () => {
      const reading = readEdgarSubmission(sharedBytes(`reference/sec/samples/${file}`));
      expect(reading.submission?.documents.map((d) => d.type)).toContain('COVER');
      expect(reading.attachments.map((a) => a.name)).toEqual(['cover01.txt']);
      const errors = reading.problems.filter((p) => p.severity === 'error');
      expect(errors.map((p) => p.code)).toEqual(['XML_TAG_MISMATCH']);
      expect(errors[0]?.message).toMatch(/^In the enclosed doc\da?\.xml: /);
    });
  }

  it('the worked example: one document, the same as the file that it encloses', () => {
    const reading = readEdgarSubmission(sharedBytes('reference/examples/form5-rogers-2005.now-submission.xml'));
    expect(reading.problems).toEqual([]);
    const filed = sharedBytes('reference/examples/form5-rogers-2005.now-filer.xml');
    expect(Buffer.from(reading.submission?.documents[0]?.bytes ?? [])).toEqual(Buffer.from(filed));
    expect(reading.documents[0]?.document.nonDerivativeTable).toHaveLength(2);
  });
});
