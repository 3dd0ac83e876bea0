import { date } from '../../base/calendarDate.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import type { FilingFacts } from '../../model/filingFacts.ts';
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

export const cases: readonly RuleCase[] = [
  { name: 'Both say 4.', document: form4(), context: header({}), expect: 'pass' },
  {
    name: 'A Form 4 in a submission of type 4/A.',
    document: form4(),
    context: header({ submissionType: '4/A' }),
    expect: 'fail',
    at: fieldPath('documentType'),
  },
  {
    name: 'The reader of a submission file says that the types differ.',
    document: form4(),
    context: {
      problems: [
        {
          code: 'EDGAR_PRIMARY_TYPE_DIFFERS',
          severity: 'error',
          path: '/ownershipDocument/documentType',
          message: 'The submission is of type 5.',
          at: null,
        },
      ],
    },
    expect: 'fail',
  },
  { name: 'The document alone, without its submission.', document: form4(), expect: 'inapplicable' },
];
