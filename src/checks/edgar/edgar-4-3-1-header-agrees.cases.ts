import { date } from '../../base/calendarDate.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import type { Filer, FilingFacts } from '../../model/filingFacts.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4 } from '../samples.ts';

const header = (given: Partial<FilingFacts>): { filing: FilingFacts } => ({
  filing: {
    accessionNumber: '0000999999-24-000001',
    submissionType: '4',
    periodOfReport: date('2024-05-14'),
    filedOn: date('2024-05-16'),
    acceptedAt: null,
    publicDocumentCount: 1,
    filers: [],
    ...given,
  },
});

const filer = (role: Filer['role'], cik: string): Filer => ({
  role,
  cik,
  conformedName: null,
  formType: '4',
  fileNumber: null,
  fiscalYearEnd: null,
  stateOfIncorporation: null,
  sic: null,
});

export const cases: readonly RuleCase[] = [
  {
    name: 'The header says the same; zeros in front do not matter.',
    document: form4(),
    context: header({ filers: [filer('ISSUER', '999991'), filer('REPORTING-OWNER', '0000999992')] }),
    expect: 'pass',
  },
  {
    name: 'Another period.',
    document: form4(),
    context: header({ periodOfReport: date('2024-05-13') }),
    expect: 'review',
    at: fieldPath('periodOfReport'),
  },
  {
    name: 'Another issuer.',
    document: form4(),
    context: header({ filers: [filer('ISSUER', '999990')] }),
    expect: 'review',
    at: fieldPath('issuer', 'cik'),
  },
  {
    name: 'An owner whom the header does not name.',
    document: form4(),
    context: header({ filers: [filer('REPORTING-OWNER', '999990')] }),
    expect: 'review',
    at: fieldPath('reportingOwners', 0, 'cik'),
  },
  { name: 'The document alone, without its submission.', document: form4(), expect: 'inapplicable' },
];
