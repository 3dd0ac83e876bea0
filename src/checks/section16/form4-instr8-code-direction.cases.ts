import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form3, form4, form5, giftMadeRow, optionGrantRow, saleRow } from '../samples.ts';

const at = rowPath('nonDerivativeTable', 0, 'transactionAcquiredDisposedCode');
const acquired = { transactionAcquiredDisposedCode: footnoted('A' as const) };
const withCode = (transactionCode: string, given = {}) =>
  form4({ nonDerivativeTable: [saleRow({ transactionCode, ...given })] });

export const cases: readonly RuleCase[] = [
  { name: 'A sale, disposed of.', document: form4(), expect: 'pass' },
  { name: 'A purchase, acquired.', document: withCode('P', acquired), expect: 'pass' },
  {
    name: 'A sale that says acquired: 1,000 less 100 is 900, so the direction is wrong.',
    document: withCode('S', acquired),
    expect: 'fail',
    at,
  },
  { name: 'A purchase that says disposed of.', document: withCode('P'), expect: 'fail', at },
  { name: 'An award disposed of.', document: withCode('A'), expect: 'fail', at },
  { name: 'Shares withheld for tax, disposed of.', document: withCode('F'), expect: 'pass' },
  { name: 'Shares withheld for tax that say acquired.', document: withCode('F', acquired), expect: 'fail', at },
  { name: 'A tender that says acquired.', document: withCode('U', acquired), expect: 'fail', at },
  { name: 'A small acquisition that says disposed of.', document: withCode('L'), expect: 'fail', at },
  {
    name: 'Writing a call is a sale in Table II that goes either way.',
    document: form4({
      nonDerivativeTable: [],
      derivativeTable: [optionGrantRow({ transactionCode: 'S', transactionAcquiredDisposedCode: footnoted('A') })],
    }),
    expect: 'pass',
  },
  {
    name: 'A gift goes either way by its meaning.',
    document: form5({ nonDerivativeTable: [giftMadeRow()] }),
    expect: 'inapplicable',
  },
  { name: 'A Form 3 has no transactions.', document: form3(), expect: 'inapplicable' },
];
