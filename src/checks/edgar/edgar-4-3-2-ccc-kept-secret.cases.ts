import { fieldPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, OFFICER } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  { name: 'A document of record without codes.', document: form4(), expect: 'pass' },
  {
    name: 'A document with a schema version and a code.',
    document: form4({ reportingOwners: [{ ...OFFICER, ccc: 'xxxx$xx1' }] }),
    expect: 'fail',
    at: fieldPath('reportingOwners', 0, 'ccc'),
  },
  {
    name: 'What a filer sends holds it rightly.',
    document: form4({ schemaVersion: null, reportingOwners: [{ ...OFFICER, ccc: 'xxxx$xx1' }] }),
    expect: 'inapplicable',
  },
];
