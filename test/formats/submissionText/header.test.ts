import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHeader } from '../../../src/formats/submissionText/header.ts';
import type { FilingFacts } from '../../../src/model/filingFacts.ts';

const headerOf = (slug: string, name: string): string => {
  const text = readFileSync(`fixtures/malformed/${slug}/${name}`, 'utf8');
  return text.slice(0, text.indexOf('<DOCUMENT>'));
};

const FACTS: FilingFacts = {
  accessionNumber: '0009999902-24-000011',
  submissionType: '4',
  periodOfReport: '2024-08-14' as FilingFacts['periodOfReport'],
  filedOn: '2024-08-15' as FilingFacts['filedOn'],
  acceptedAt: '2024-08-15T16:30:00' as FilingFacts['acceptedAt'],
  publicDocumentCount: 1,
  filers: [
    {
      role: 'REPORTING-OWNER',
      conformedName: 'Quill Marguerite',
      cik: '0009999902',
      formType: '4',
      fileNumber: '001-99901',
      fiscalYearEnd: null,
      stateOfIncorporation: null,
      sic: null,
    },
    {
      role: 'ISSUER',
      conformedName: 'Tidewater Lantern Works Inc.',
      cik: '0009999901',
      formType: null,
      fileNumber: null,
      fiscalYearEnd: '0930',
      stateOfIncorporation: 'DE',
      sic: '3640',
    },
  ],
};

describe('readHeader', () => {
  it('reads the printed header; former names and addresses do not get into the facts', () => {
    const { facts, faults } = readHeader(headerOf('submission-plain', 'input.txt'));
    expect(facts).toEqual(FACTS);
    expect(faults).toEqual([]);
  });

  it('reads the tag form to the same facts, save the acceptance time, which it lacks', () => {
    const { facts } = readHeader(headerOf('submission-in-tag-form', 'input.nc'));
    expect(facts).toEqual({ ...FACTS, acceptedAt: null });
  });

  it('reads the roles of before 2003: a subject company, and the owner in tags among words', () => {
    const header =
      '<SEC-HEADER>\nCONFORMED SUBMISSION TYPE:\t4\nSUBJECT COMPANY:\n\n\tCOMPANY DATA:\n\t\tCENTRAL INDEX KEY:\t\t\t0009999901\n<REPORTING-OWNER>\n\nCOMPANY DATA:\n\tCENTRAL INDEX KEY:\t\t\t0009999902\n\tSTANDARD INDUSTRIAL CLASSIFICATION:\t []\n<RELATIONSHIP>DIRECTOR\n</REPORTING-OWNER>\n</SEC-HEADER>\n';
    const { filers } = readHeader(header).facts;
    expect(filers.map(({ role, cik, sic }) => [role, cik, sic])).toEqual([
      ['SUBJECT-COMPANY', '0009999901', null],
      ['REPORTING-OWNER', '0009999902', null],
    ]);
  });

  it('takes an unreadable value as not stated and names it with its place', () => {
    const header = 'FILED AS OF DATE:\t\t20240231\nPUBLIC DOCUMENT COUNT:\tmany\nACCESSION NUMBER:\t12\n';
    const { facts, faults } = readHeader(header);
    expect([facts.filedOn, facts.publicDocumentCount, facts.accessionNumber]).toEqual([null, null, null]);
    expect(faults.map(({ text, offset }) => [text, header.slice(offset, offset + text.length)])).toEqual([
      ['12', '12'],
      ['20240231', '20240231'],
      ['many', 'many'],
    ]);
  });
});
