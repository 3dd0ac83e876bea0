import { expect, it } from 'vitest';
import type { FieldPath } from '../../src/model/fieldPath.ts';
import { fieldWords } from '../../src/model/fieldWords.ts';

it.each([
  ['nonDerivativeTable/0/sharesOwnedFollowingTransaction', 'shares owned following transaction'],
  ['reportingOwners/0/relationship/isTenPercentOwner', '10% owner'],
  ['nonDerivativeTable/0/transactionShares/footnoteIds/1', 'footnote mark'],
  ['', ''],
])('%s is “%s”', (path, words) => {
  expect(fieldWords(path as FieldPath)).toBe(words);
});
