import { fieldPath } from '../../model/fieldPath.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, OFFICER } from '../samples.ts';

const sent = (given: Partial<OwnershipDocument> = {}): OwnershipDocument =>
  form4({ schemaVersion: null, reportingOwners: [{ ...OFFICER, ccc: 'xxxx$xx1' }], ...given });

export const cases: readonly RuleCase[] = [
  { name: 'What a filer sends, without a version.', document: sent(), expect: 'pass' },
  {
    name: 'What a filer sends, with one. The confirmation code shows that it is no document of record.',
    document: sent({ schemaVersion: 'X0508' }),
    expect: 'fail',
    at: fieldPath('schemaVersion'),
  },
  { name: 'A document of record has one from EDGAR.', document: form4(), expect: 'inapplicable' },
];
