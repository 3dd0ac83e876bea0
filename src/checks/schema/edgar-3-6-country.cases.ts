import { fieldPath } from '../../model/fieldPath.ts';
import { makeAddress } from '../../model/make.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, OFFICER } from '../samples.ts';

const from = (country: string): OwnershipDocument =>
  form4({ schemaVersion: 'X0609', reportingOwners: [{ ...OFFICER, address: makeAddress({ country }) }] });

export const cases: readonly RuleCase[] = [
  { name: 'Japan (M0).', document: from('M0'), expect: 'pass' },
  {
    name: 'The Canal Zone (E5) is obsolete.',
    document: from('E5'),
    expect: 'fail',
    at: fieldPath('reportingOwners', 0, 'address', 'country'),
  },
  { name: 'JP is not EDGAR’s code.', document: from('JP'), expect: 'fail' },
  { name: 'No country.', document: form4(), expect: 'inapplicable' },
];
