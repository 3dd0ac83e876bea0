import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFormText } from '../../../src/formats/formText/read.ts';
import { fieldPath } from '../../../src/model/fieldPath.ts';

const FORM = readFileSync(join(import.meta.dirname, '../../../fixtures/formText/form5-lines.txt'), 'utf8');

function read(text: string) {
  const [reading] = readFormText(text).documents;
  if (reading === undefined) throw new Error('not read');
  return reading;
}

const codesAt = (text: string) => read(text).problems.map((p) => `${p.code} ${p.severity} ${p.path}`);

describe('readFormText', () => {
  const { document, source, problems } = read(FORM);

  it('reads the boxes', () => {
    expect(document).toMatchObject({
      documentType: '5',
      periodOfReport: '2021-12-31',
      dateOfOriginalSubmission: null,
      notSubjectToSection16: true,
      form3HoldingsReported: null,
      issuer: { name: 'Example Instruments Inc', tradingSymbol: 'EXIN' },
    });
    expect(document.reportingOwners).toHaveLength(1);
    expect(document.reportingOwners[0]).toMatchObject({
      name: 'Quill Marguerite',
      address: {
        street1: 'C/O EXAMPLE INSTRUMENTS INC.',
        street2: '12 INVENTED WAY, SUITE 3',
        city: 'NORTH READING',
        state: 'MA',
        zipCode: '01864',
      },
      relationship: { isDirector: null, isOfficer: true, isTenPercentOwner: null, officerTitle: 'Chief Legal Officer' },
    });
  });

  it('reads notes, remarks and signatures, with words that broke at their hyphen', () => {
    expect(document.footnotes).toEqual([
      {
        id: 'F1',
        text: 'Includes shares that were bought under the Example Instruments Inc. plan for employees, a plan that invests by payroll de-duction, in January and in July 2021.',
      },
    ]);
    expect(document.remarks).toBe('Exhibit 24 - Power of Attorney');
    expect(document.ownerSignatures).toEqual([
      { name: '/s/ Ada Clerk, attorney-in-fact for Marguerite Quill', date: '2022-02-10' },
    ]);
  });

  it('says where values stood', () => {
    const place = source?.at(fieldPath('issuer', 'tradingSymbol'));
    expect(FORM.slice(place?.position.start, place?.position.end)).toBe('Example Instruments Inc [ EXIN ]');
    expect(source?.at(fieldPath('remarks'))?.position.line).toBe(48);
    expect(source?.at(fieldPath('issuer', 'cik'))).toBeNull();
  });

  it('has no doubt of what is plain', () => {
    expect(problems.filter((p) => !/Table/.test(p.path))).toEqual([]);
  });

  it('names boxes whose mark is lost and assumes none', () => {
    const lost = FORM.replace('X Officer', 'Officer');
    expect(codesAt(lost)).toContain(
      'TEXT_BOX_UNCLEAR error /ownershipDocument/reportingOwner[1]/reportingOwnerRelationship',
    );
    expect(read(lost).document.reportingOwners[0]?.relationship.isOfficer).toBeNull();
  });

  it('takes two dates as the period and the date of the amended report', () => {
    const amended = FORM.replace('(Month/Day/Year) 6. Indiv', '(Month/Day/Year)\n03/01/2022\n6. Indiv');
    expect(read(amended).document).toMatchObject({
      documentType: '5/A',
      periodOfReport: '2021-12-31',
      dateOfOriginalSubmission: '2022-03-01',
    });
  });

  it('gives what half a form has and names what is missing', () => {
    const half = FORM.slice(0, FORM.indexOf('2. Issuer Name'));
    expect(read(half).document.reportingOwners[0]?.name).toBe('Quill Marguerite');
    const codes = codesAt(half);
    for (const path of ['periodOfReport', 'issuer/issuerName', 'issuer/issuerTradingSymbol', 'ownerSignature']) {
      expect(codes).toContain(`TEXT_VALUE_MISSING error /ownershipDocument/${path}`);
    }
  });

  it('refuses in one line a text that is no form', () => {
    const reading = readFormText('Form 4 is due within two business days, says Section 16.');
    expect(reading.documents).toEqual([]);
    expect(reading.problems.map((p) => p.code)).toEqual(['TEXT_NOT_A_FORM']);
    expect(reading.problems[0]?.message).not.toContain('\n');
  });

  it('never throws, whatever part of the text it gets', () => {
    for (let i = 0; i < FORM.length; i += 97) expect(() => readFormText(FORM.slice(i, i + 700))).not.toThrow();
  });
});
