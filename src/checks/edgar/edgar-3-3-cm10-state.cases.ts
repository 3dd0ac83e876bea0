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
    name: 'Springfield, Illinois.',
    document: living({ nonUSAddressFlag: false, city: 'SPRINGFIELD', state: 'IL' }),
    context: received(date('2026-05-18')),
    expect: 'pass',
  },
  {
    name: 'Springfield, without a state.',
    document: living({ nonUSAddressFlag: false, city: 'SPRINGFIELD' }),
    context: received(date('2026-03-18')),
    expect: 'fail',
    at: fieldPath('reportingOwners', 0, 'address', 'state'),
  },
  {
    name: 'A blank state, which the schema takes.',
    document: living({ nonUSAddressFlag: false, state: ' ' }),
    context: received(date('2026-05-18')),
    expect: 'fail',
  },
  {
    name: 'A foreign address.',
    document: living({ nonUSAddressFlag: true, country: 'M0' }),
    context: received(date('2026-05-18')),
    expect: 'inapplicable',
  },
];
