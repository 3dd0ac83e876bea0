import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { amount, form4, holdingRow, saleRow } from '../samples.ts';

const at = rowPath('nonDerivativeTable', 1, 'sharesOwnedFollowingTransaction');

export const cases: readonly RuleCase[] = [
  {
    name: 'The holding line states the 900 that the sale left.',
    document: form4({
      nonDerivativeTable: [saleRow(), holdingRow({ sharesOwnedFollowingTransaction: amount('900') })],
    }),
    expect: 'pass',
  },
  {
    name: 'The holding line states 1,000 of the same class held in the same way, and the sale left 900.',
    document: form4({ nonDerivativeTable: [saleRow(), holdingRow()] }),
    expect: 'review',
    at,
  },
  {
    name: 'Boundary: 901 is not 900.',
    document: form4({
      nonDerivativeTable: [saleRow(), holdingRow({ sharesOwnedFollowingTransaction: amount('901') })],
    }),
    expect: 'review',
    at,
  },
  {
    name: 'Another form of ownership is another balance: 900 direct, 1,000 by trust.',
    document: form4({
      nonDerivativeTable: [
        saleRow(),
        holdingRow({ directOrIndirectOwnership: footnoted('I'), natureOfOwnership: footnoted('By trust') }),
      ],
    }),
    expect: 'inapplicable',
  },
  {
    name: 'A footnote to the holding tells it apart: 900, and 1,000 in a retirement account.',
    document: form4({
      nonDerivativeTable: [saleRow(), holdingRow({ directOrIndirectOwnership: footnoted('D', 'F1') })],
      footnotes: [{ id: 'F1', text: 'Held in an individual retirement account.' }],
    }),
    expect: 'pass',
  },
  { name: 'No holding line.', document: form4(), expect: 'inapplicable' },
];
