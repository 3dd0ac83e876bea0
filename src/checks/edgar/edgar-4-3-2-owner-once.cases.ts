import { fieldPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, OFFICER, TEN_PERCENT_OWNER } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  { name: 'Two owners.', document: form4({ reportingOwners: [OFFICER, TEN_PERCENT_OWNER] }), expect: 'pass' },
  {
    name: 'One owner twice, once with zeros in front.',
    document: form4({ reportingOwners: [OFFICER, { ...OFFICER, cik: '999992' }] }),
    expect: 'fail',
    at: fieldPath('reportingOwners', 1, 'cik'),
  },
  { name: 'One owner.', document: form4(), expect: 'inapplicable' },
];
