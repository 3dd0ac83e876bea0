import { Decimal } from '../../base/decimal.ts';
import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form3, form4, optionHoldingRow, saleRow } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  { name: '900 shares are left.', document: form4(), expect: 'pass' },
  {
    name: 'A footnote does not stand for the number.',
    document: form4({
      nonDerivativeTable: [saleRow({ sharesOwnedFollowingTransaction: footnoted<Decimal>(null, 'F1') })],
    }),
    expect: 'fail',
    at: rowPath('nonDerivativeTable', 0, 'sharesOwnedFollowingTransaction'),
  },
  {
    name: 'Both.',
    document: form4({
      nonDerivativeTable: [saleRow({ valueOwnedFollowingTransaction: footnoted(Decimal.of('5000')) })],
    }),
    expect: 'fail',
    at: rowPath('nonDerivativeTable', 0, 'valueOwnedFollowingTransaction'),
  },
  {
    name: 'An option on a Form 3 gives neither.',
    document: form3({ derivativeTable: [optionHoldingRow()] }),
    expect: 'pass',
  },
  {
    name: 'An option on a Form 3 that gives a number: the schema does not have it there.',
    document: form3({
      derivativeTable: [optionHoldingRow({ sharesOwnedFollowingTransaction: footnoted(Decimal.of('200')) })],
    }),
    expect: 'fail',
  },
  {
    name: 'An option held, on a Form 4, must give one.',
    document: form4({ derivativeTable: [optionHoldingRow()] }),
    expect: 'fail',
  },
  {
    name: 'A document without lines.',
    document: form4({ nonDerivativeTable: [], notSubjectToSection16: true }),
    expect: 'inapplicable',
  },
];
