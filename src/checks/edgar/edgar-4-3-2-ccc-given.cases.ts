import { fieldPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, OFFICER } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'The code is there.',
    document: form4({ schemaVersion: null, reportingOwners: [{ ...OFFICER, ccc: 'xxxx$xx1' }] }),
    expect: 'pass',
  },
  {
    name: 'A draft without it: it must be added before sending.',
    document: form4({ schemaVersion: null }),
    expect: 'review',
    at: fieldPath('reportingOwners', 0, 'ccc'),
  },
  { name: 'EDGAR removes the codes from the document of record.', document: form4(), expect: 'inapplicable' },
];
