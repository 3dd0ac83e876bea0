import { fieldPath } from '../../model/fieldPath.ts';
import { makeIssuer } from '../../model/make.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, OFFICER } from '../samples.ts';

const at = fieldPath('reportingOwners', 0, 'cik');

export const cases: readonly RuleCase[] = [
  { name: '0000999991 is the issuer, 0000999992 the officer.', document: form4(), expect: 'pass' },
  {
    name: 'The issuer’s CIK stands for the owner’s.',
    document: form4({ reportingOwners: [{ ...OFFICER, cik: '0000999991' }] }),
    expect: 'review',
    at,
  },
  {
    name: 'The same without leading zeros.',
    document: form4({ reportingOwners: [{ ...OFFICER, cik: '999991' }] }),
    expect: 'review',
    at,
  },
  { name: 'The issuer’s CIK is not stated.', document: form4({ issuer: makeIssuer() }), expect: 'inapplicable' },
];
