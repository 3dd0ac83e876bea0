import { rowPath } from '../../model/fieldPath.ts';
import { ABSENT, footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { amount, form4, form5, on, optionGrantRow, saleRow } from '../samples.ts';

const at = rowPath('nonDerivativeTable', 1, 'sharesOwnedFollowingTransaction');
const first = saleRow({ sharesOwnedFollowingTransaction: amount('985544') });
const second = (total: string, ...footnoteIds: string[]) =>
  saleRow({ transactionShares: amount('1550'), sharesOwnedFollowingTransaction: amount(total, ...footnoteIds) });

export const cases: readonly RuleCase[] = [
  {
    name: 'A running tally: 985,544 − 1,550 = 983,994.',
    document: form4({ nonDerivativeTable: [first, second('983994')] }),
    expect: 'pass',
  },
  {
    name: 'Swapped digits: 985,544 − 1,550 = 983,994, and not 983,949.',
    document: form4({ nonDerivativeTable: [first, second('983949')] }),
    expect: 'fail',
    at,
  },
  {
    name: 'Swapped digits are no less wrong on a later day: 985,544 − 1,550 = 983,994, and not 983,949.',
    document: form4({ nonDerivativeTable: [first, { ...second('983949'), ...on('2024-05-15') }] }),
    expect: 'fail',
    at,
  },
  {
    name: 'Boundary: one share off, 983,993, may be rounding.',
    document: form4({ nonDerivativeTable: [first, second('983993')] }),
    expect: 'review',
    at,
  },
  {
    name: 'Boundary: two shares off, 983,992, are not.',
    document: form4({ nonDerivativeTable: [first, second('983992')] }),
    expect: 'fail',
    at,
  },
  {
    name: 'Acquired for disposed of: 985,544 − 1,550 = 983,994, but the line says A.',
    document: form4({
      nonDerivativeTable: [first, { ...second('983994'), transactionAcquiredDisposedCode: footnoted('A') }],
    }),
    expect: 'fail',
    at,
  },
  {
    name: 'A footnote to the total, 985,544 − 1,550 + 212 = 984,206, may explain the difference.',
    document: form4({
      nonDerivativeTable: [first, second('984206', 'F1')],
      footnotes: [{ id: 'F1', text: 'Includes 212 shares acquired by reinvested dividends.' }],
    }),
    expect: 'review',
    at,
  },
  {
    name: 'Between two days dividends may have come in: 985,544 − 1,550 = 983,994, and 984,206 are stated.',
    document: form4({ nonDerivativeTable: [first, { ...second('984206'), ...on('2024-05-20') }] }),
    expect: 'review',
    at,
  },
  {
    name: 'One line alone is wrong: 985,544 − 1,550 = 983,994, not 883,994; the next goes on with 983,994 − 94 = 983,900.',
    document: form4({
      nonDerivativeTable: [
        first,
        second('883994'),
        saleRow({ transactionShares: amount('94'), sharesOwnedFollowingTransaction: amount('983900') }),
      ],
    }),
    expect: 'fail',
    at,
  },
  {
    name: 'The lines of a day in another order: 985,544 − 1,550 = 983,994 stands first, 985,644 − 100 = 985,544 second.',
    document: form4({ nonDerivativeTable: [second('983994'), first] }),
    expect: 'pass',
  },
  {
    name: 'The later day first: sorted by date, 985,544 − 1,550 = 983,994.',
    document: form4({ nonDerivativeTable: [{ ...second('983994'), ...on('2024-05-15') }, first] }),
    expect: 'pass',
  },
  {
    name: 'Both lines state the final total, 983,994: not a running tally, but not wrong in itself.',
    document: form4({
      nonDerivativeTable: [saleRow({ sharesOwnedFollowingTransaction: amount('983994') }), second('983994')],
    }),
    expect: 'review',
    at: rowPath('nonDerivativeTable', 0, 'sharesOwnedFollowingTransaction'),
  },
  {
    name: 'Two trusts told apart by footnotes have a tally each: 5,000 − 100 = 4,900 and 900 − 100 = 800.',
    document: form4({
      nonDerivativeTable: [
        saleRow({
          directOrIndirectOwnership: footnoted('I'),
          natureOfOwnership: footnoted('By trust', 'F1'),
          sharesOwnedFollowingTransaction: amount('4900'),
        }),
        saleRow({
          directOrIndirectOwnership: footnoted('I'),
          natureOfOwnership: footnoted('By trust', 'F2'),
          sharesOwnedFollowingTransaction: amount('800'),
        }),
      ],
    }),
    expect: 'pass',
  },
  {
    name: 'Two grants of stock units: the form does not tell them apart, and 80 of 160 and 77 of 463 left are two balances.',
    document: form4({
      nonDerivativeTable: [],
      derivativeTable: ['80', '386'].map((left) =>
        optionGrantRow({
          securityTitle: footnoted('Restricted Stock Units'),
          conversionOrExercisePrice: ABSENT,
          expirationDate: ABSENT,
          transactionCode: 'M',
          transactionAcquiredDisposedCode: footnoted('D'),
          transactionShares: amount('77'),
          sharesOwnedFollowingTransaction: amount(left),
        }),
      ),
    }),
    expect: 'pass',
  },
  {
    name: 'Options of one price and expiry, granted 200 at a time: 200 + 200 = 400, but then 999; a grant may be another.',
    document: form4({
      nonDerivativeTable: [],
      derivativeTable: ['200', '400', '999'].map((total) =>
        optionGrantRow({ sharesOwnedFollowingTransaction: amount(total) }),
      ),
    }),
    expect: 'review',
    at: rowPath('derivativeTable', 2, 'sharesOwnedFollowingTransaction'),
  },
  {
    name: 'Indirect lines that do not follow may be of different holders: 4,900 − 100 = 4,800, and 700 are stated.',
    document: form4({
      nonDerivativeTable: ['5000', '4900', '700'].map((total) =>
        saleRow({
          directOrIndirectOwnership: footnoted('I'),
          natureOfOwnership: footnoted('By children'),
          sharesOwnedFollowingTransaction: amount(total),
        }),
      ),
    }),
    expect: 'review',
    at: rowPath('nonDerivativeTable', 2, 'sharesOwnedFollowingTransaction'),
  },
  { name: 'One line has nothing to follow from.', document: form4(), expect: 'inapplicable' },
  {
    name: 'A Form 5 may state the total at the end of the year on every line.',
    document: form5({ nonDerivativeTable: [first, second('983949')] }),
    expect: 'inapplicable',
  },
];
