import { date } from '../../base/calendarDate.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { makeAddress } from '../../model/make.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import type { OwnerAddress } from '../../model/reportingOwner.ts';
import { type RuleCase, received } from '../ruleCase.ts';
import { form4, OFFICER } from '../samples.ts';

const living = (address: Partial<OwnerAddress>): OwnershipDocument =>
  form4({ schemaVersion: 'X0609', reportingOwners: [{ ...OFFICER, address: makeAddress(address) }] });

export const cases: readonly RuleCase[] = [
  {
    name: 'Tokyo, Japan (M0).',
    document: living({ nonUSAddressFlag: true, city: 'TOKYO', country: 'M0' }),
    context: received(date('2026-05-18')),
    expect: 'pass',
  },
  {
    name: 'Tokyo, without a country.',
    document: living({ nonUSAddressFlag: true, city: 'TOKYO' }),
    context: received(date('2026-03-18')),
    expect: 'fail',
    at: fieldPath('reportingOwners', 0, 'address', 'country'),
  },
  {
    name: 'An address in the United States.',
    document: living({ nonUSAddressFlag: false, state: 'IL' }),
    context: received(date('2026-05-18')),
    expect: 'inapplicable',
  },
  {
    name: 'Before 18 March 2026 there was no such flag.',
    document: form4(),
    context: received(date('2026-03-17')),
    expect: 'inapplicable',
  },
];
