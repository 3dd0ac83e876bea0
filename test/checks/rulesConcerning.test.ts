import { expect, it } from 'vitest';
import { RULES } from '../../src/checks/registry.ts';
import { rulesConcerning } from '../../src/checks/rulesConcerning.ts';
import { fieldPath, rowPath } from '../../src/model/fieldPath.ts';

const rules = [
  { id: 'shares', concerns: ['transactionShares', 'sharesOwnedFollowingTransaction'] },
  { id: 'issuer', concerns: ['issuer'] },
  { id: 'cik', concerns: ['cik'] },
];
const ids = (path: Parameters<typeof rulesConcerning>[0]) => rulesConcerning(path, rules).map(({ id }) => id);

it('finds the rules that name the field, or a field around it', () => {
  expect(ids(rowPath('nonDerivativeTable', 0, 'transactionShares'))).toEqual(['shares']);
  expect(ids(fieldPath('issuer', 'cik'))).toEqual(['issuer', 'cik']);
  expect(ids(fieldPath('reportingOwners', 0, 'cik'))).toEqual(['cik']);
  expect(ids(fieldPath('remarks'))).toEqual([]);
});

it('takes a footnote mark for the cell it stands in', () => {
  expect(ids(fieldPath('nonDerivativeTable', 0, 'sharesOwnedFollowingTransaction', 'footnoteIds', 0))).toEqual([
    'shares',
  ]);
});

it('finds several rules for the cells that matter most', () => {
  for (const field of ['transactionDate', 'transactionCode', 'transactionShares', 'transactionPricePerShare']) {
    expect(rulesConcerning(rowPath('nonDerivativeTable', 0, field), RULES).length).toBeGreaterThan(2);
  }
});
