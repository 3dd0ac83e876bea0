import { fieldPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, OFFICER } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  { name: 'Ten digits.', document: form4(), expect: 'pass' },
  {
    name: 'Eleven digits.',
    document: form4({ reportingOwners: [{ ...OFFICER, cik: '00009999920' }] }),
    expect: 'fail',
    at: fieldPath('reportingOwners', 0, 'cik'),
  },
  {
    name: 'None, as on a new insider’s draft.',
    document: form4({ reportingOwners: [{ ...OFFICER, cik: null }] }),
    expect: 'fail',
  },
  {
    name: 'No owners at all are another rule’s matter.',
    document: form4({ reportingOwners: [] }),
    expect: 'inapplicable',
  },
];
