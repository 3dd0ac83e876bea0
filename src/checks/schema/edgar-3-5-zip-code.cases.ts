import { fieldPath } from '../../model/fieldPath.ts';
import { makeAddress } from '../../model/make.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, OFFICER } from '../samples.ts';

const at = (zipCode: string): OwnershipDocument =>
  form4({ reportingOwners: [{ ...OFFICER, address: makeAddress({ zipCode }) }] });

export const cases: readonly RuleCase[] = [
  { name: 'Nine digits with a hyphen.', document: at('62701-0001'), expect: 'pass' },
  { name: 'A British post code.', document: at('SW1A 1AA'), expect: 'pass' },
  {
    name: 'A full stop.',
    document: at('62701.'),
    expect: 'fail',
    at: fieldPath('reportingOwners', 0, 'address', 'zipCode'),
  },
  {
    name: 'No zip code.',
    document: form4({ reportingOwners: [{ ...OFFICER, address: makeAddress() }] }),
    expect: 'inapplicable',
  },
];
