import { fieldPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { amount, form4, saleRow } from '../samples.ts';

const second = saleRow({ transactionShares: amount('50'), sharesOwnedFollowingTransaction: amount('850') });
const footnotes = [{ id: 'F1', text: 'Sold under a Rule 10b5-1 plan adopted on January 5, 2024.' }];

export const cases: readonly RuleCase[] = [
  {
    name: 'Two sales, one of them marked with the footnote on the plan.',
    document: form4({
      aff10b5One: true,
      nonDerivativeTable: [saleRow({ transactionCodingFootnoteIds: ['F1'] }), second],
      footnotes,
    }),
    expect: 'pass',
  },
  {
    name: 'The remarks say it of all sales on the form.',
    document: form4({
      aff10b5One: true,
      nonDerivativeTable: [saleRow(), second],
      remarks: 'All sales reported were made under a Rule 10b5-1 plan adopted on January 5, 2024.',
    }),
    expect: 'pass',
  },
  {
    name: 'The box is marked, and nothing says which of two sales it means.',
    document: form4({ aff10b5One: true, nonDerivativeTable: [saleRow(), second] }),
    expect: 'review',
    at: fieldPath('aff10b5One'),
  },
  { name: 'Boundary: one sale needs no telling apart.', document: form4({ aff10b5One: true }), expect: 'inapplicable' },
  { name: 'The box is not marked.', document: form4(), expect: 'inapplicable' },
];
