import { fieldPath } from '../../model/fieldPath.ts';
import { makeAddress } from '../../model/make.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import type { ReportingOwner } from '../../model/reportingOwner.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, OFFICER } from '../samples.ts';

const sent = (given: Partial<ReportingOwner>): OwnershipDocument =>
  form4({ schemaVersion: null, reportingOwners: [{ ...OFFICER, ...given }] });

export const cases: readonly RuleCase[] = [
  { name: 'A whole address.', document: sent({}), expect: 'pass' },
  { name: 'No address: EDGAR puts the one on record.', document: sent({ address: makeAddress() }), expect: 'pass' },
  {
    name: 'A city alone.',
    document: sent({ address: makeAddress({ city: 'SPRINGFIELD' }) }),
    expect: 'review',
    at: fieldPath('reportingOwners', 0, 'address'),
  },
  { name: 'A document of record.', document: form4(), expect: 'inapplicable' },
];
