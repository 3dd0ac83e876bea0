import { date } from '../../base/calendarDate.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { makeAddress } from '../../model/make.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import { type RuleCase, received } from '../ruleCase.ts';
import { form4, OFFICER } from '../samples.ts';

const from = (state: string): OwnershipDocument =>
  form4({ schemaVersion: null, reportingOwners: [{ ...OFFICER, address: makeAddress({ state }) }] });

export const cases: readonly RuleCase[] = [
  { name: 'Illinois.', document: form4(), expect: 'pass' },
  {
    name: 'The Bahamas (C5), until 2026-03-17: countries stood in the same list.',
    document: from('C5'),
    context: received(date('2026-03-17')),
    expect: 'pass',
  },
  {
    name: 'The Bahamas (C5), from 2026-03-18.',
    document: from('C5'),
    context: received(date('2026-03-18')),
    expect: 'fail',
    at: fieldPath('reportingOwners', 0, 'address', 'state'),
  },
  {
    name: 'Alberta (A0), from 2026-03-18, is a country code.',
    document: from('A0'),
    context: received(date('2026-03-18')),
    expect: 'fail',
  },
  { name: 'A code that no list has.', document: from('QQ'), context: received(date('2024-05-16')), expect: 'fail' },
  {
    name: 'No state.',
    document: form4({ reportingOwners: [{ ...OFFICER, address: makeAddress() }] }),
    expect: 'inapplicable',
  },
];
