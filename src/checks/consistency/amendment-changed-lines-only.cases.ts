import { rowPath } from '../../model/fieldPath.ts';
import type { NonDerivativeRow } from '../../model/tableRow.ts';
import type { RuleCase } from '../ruleCase.ts';
import { amount, form4, form4Amendment, saleRow } from '../samples.ts';

const corrected = saleRow({ transactionPricePerShare: amount('25.10', 'F1') });
const repeated = (lines: number): NonDerivativeRow[] =>
  Array.from({ length: lines }, (_, i) => saleRow({ sharesOwnedFollowingTransaction: amount(String(800 - 100 * i)) }));

export const cases: readonly RuleCase[] = [
  {
    name: 'Both lines carry the footnote that says what is corrected.',
    document: form4Amendment({ nonDerivativeTable: [corrected, corrected] }),
    expect: 'pass',
  },
  {
    name: 'One price is corrected, and the other eleven of twelve lines are repeated.',
    document: form4Amendment({ nonDerivativeTable: [corrected, ...repeated(11)] }),
    expect: 'review',
    at: rowPath('nonDerivativeTable', 1, 'securityTitle'),
  },
  {
    name: 'Boundary: one line beside the corrected one.',
    document: form4Amendment({ nonDerivativeTable: [corrected, ...repeated(1)] }),
    expect: 'review',
  },
  { name: 'Boundary: the corrected line alone.', document: form4Amendment(), expect: 'inapplicable' },
  {
    name: 'Only the remarks explain: which lines they mean is not known.',
    document: form4Amendment({
      nonDerivativeTable: repeated(2),
      footnotes: [],
      remarks: 'This amendment corrects the price of the first sale.',
    }),
    expect: 'inapplicable',
  },
  { name: 'Not an amendment.', document: form4({ nonDerivativeTable: repeated(2) }), expect: 'inapplicable' },
];
