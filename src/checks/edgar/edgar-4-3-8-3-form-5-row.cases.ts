import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form5, giftReceivedRow, saleRow } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  { name: 'A gift received, on time.', document: form5(), expect: 'pass' },
  {
    name: 'A gift received in an earlier year, late.',
    document: form5({ nonDerivativeTable: [giftReceivedRow({ transactionTimeliness: footnoted('L') })] }),
    expect: 'pass',
  },
  {
    name: 'A gift received, marked E.',
    document: form5({ nonDerivativeTable: [giftReceivedRow({ transactionTimeliness: footnoted('E') })] }),
    expect: 'fail',
    at: rowPath('nonDerivativeTable', 0, 'transactionTimeliness'),
  },
  { name: 'No line of form type 5.', document: form5({ nonDerivativeTable: [saleRow()] }), expect: 'inapplicable' },
];
