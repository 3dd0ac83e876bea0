import { fieldPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, OFFICER } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Eight characters.',
    document: form4({ reportingOwners: [{ ...OFFICER, ccc: 'xxxx$xx1' }] }),
    expect: 'pass',
  },
  {
    name: 'Seven characters.',
    document: form4({ reportingOwners: [{ ...OFFICER, ccc: 'xxxx$xx' }] }),
    expect: 'fail',
    at: fieldPath('reportingOwners', 0, 'ccc'),
  },
  {
    name: 'Nine characters.',
    document: form4({ reportingOwners: [{ ...OFFICER, ccc: 'xxxx$xx12' }] }),
    expect: 'fail',
  },
  { name: 'A document of record has none.', document: form4(), expect: 'inapplicable' },
];
