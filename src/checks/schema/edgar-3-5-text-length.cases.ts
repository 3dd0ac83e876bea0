import { date } from '../../base/calendarDate.ts';
import { fieldPath, rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import { type RuleCase, received } from '../ruleCase.ts';
import { form4, OFFICER, optionGrantRow, saleRow } from '../samples.ts';

const titled = (length: number): OwnershipDocument =>
  form4({
    reportingOwners: [{ ...OFFICER, relationship: { ...OFFICER.relationship, officerTitle: 'x'.repeat(length) } }],
  });

export const cases: readonly RuleCase[] = [
  { name: 'Every text fits.', document: form4(), expect: 'pass' },
  { name: 'An officer’s title of 30 characters.', document: titled(30), expect: 'pass' },
  {
    name: 'An officer’s title of 31 characters.',
    document: titled(31),
    expect: 'fail',
    at: fieldPath('reportingOwners', 0, 'relationship', 'officerTitle'),
  },
  {
    name: 'A security’s title of 60 characters.',
    document: form4({ nonDerivativeTable: [saleRow({ securityTitle: footnoted('x'.repeat(60)) })] }),
    expect: 'pass',
  },
  {
    name: 'A security’s title of 61 characters.',
    document: form4({ nonDerivativeTable: [saleRow({ securityTitle: footnoted('x'.repeat(61)) })] }),
    expect: 'fail',
  },
  {
    name: 'A nature of 101 characters.',
    document: form4({
      nonDerivativeTable: [
        saleRow({ directOrIndirectOwnership: footnoted('I'), natureOfOwnership: footnoted('x'.repeat(101)) }),
      ],
    }),
    expect: 'fail',
  },
  {
    name: 'In 2005 the limits may have been others: they are known since 2010.',
    document: titled(31),
    context: received(date('2005-02-07')),
    expect: 'review',
  },
  {
    name: 'A document that names no form is judged by the rule on its type first.',
    document: form4({ documentType: null }),
    expect: 'inapplicable',
  },
  {
    name: 'An underlying title of 61 characters, where 60 are allowed.',
    document: form4({
      derivativeTable: [optionGrantRow({ underlyingSecurityTitle: footnoted('x'.repeat(61)) })],
    }),
    expect: 'fail',
    at: rowPath('derivativeTable', 0, 'underlyingSecurityTitle'),
  },
];
