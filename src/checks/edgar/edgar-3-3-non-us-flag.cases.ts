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
    name: 'It says false.',
    document: living({ nonUSAddressFlag: false, state: 'IL' }),
    context: received(date('2026-05-18')),
    expect: 'pass',
  },
  {
    name: 'It does not say.',
    document: living({ state: 'IL' }),
    context: received(date('2026-05-18')),
    expect: 'review',
    at: fieldPath('reportingOwners', 0, 'address', 'nonUSAddressFlag'),
  },
  {
    name: 'No address at all: EDGAR puts the one on record.',
    document: living({}),
    context: received(date('2026-05-18')),
    expect: 'pass',
  },
  { name: 'A document of 2024 has no flag.', document: form4(), expect: 'inapplicable' },
];
