import { rowPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { amount, exercisedSharesRow, form4, on, saleRow } from '../samples.ts';

const at = (line: number) => rowPath('nonDerivativeTable', line, 'transactionShares');
const withheld = (shares: string, ...marks: string[]) =>
  saleRow({ transactionCode: 'F', transactionShares: amount(shares, ...marks) });
/** An exercise for 200 shares on a day, and shares withheld on Tuesday, 2024-05-14. */
const after = (day: string, shares: string) =>
  form4({ nonDerivativeTable: [exercisedSharesRow(on(day)), withheld(shares)] });

export const cases: readonly RuleCase[] = [
  { name: '80 withheld of 200 acquired on the same day.', document: after('2024-05-14', '80'), expect: 'pass' },
  { name: 'Boundary: all 200 withheld.', document: after('2024-05-14', '200'), expect: 'pass' },
  { name: 'Boundary: 200.5 withheld of 200.', document: after('2024-05-14', '200.5'), expect: 'review', at: at(1) },
  {
    name: 'Boundary: acquired on Monday, one business day before.',
    document: after('2024-05-13', '80'),
    expect: 'pass',
  },
  {
    name: 'Boundary: acquired on Friday, two business days before.',
    document: after('2024-05-10', '80'),
    expect: 'review',
    at: at(1),
  },
  {
    name: 'Nothing acquired, and a footnote on vesting (T89).',
    document: form4({
      nonDerivativeTable: [withheld('80', 'F1')],
      footnotes: [{ id: 'F1', text: 'Shares withheld on the vesting of restricted stock.' }],
    }),
    expect: 'pass',
  },
  {
    name: 'Nothing acquired and no word.',
    document: form4({ nonDerivativeTable: [withheld('80')] }),
    expect: 'review',
    at: at(0),
  },
  { name: 'A sale.', document: form4(), expect: 'inapplicable' },
];
