import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, giftReceivedRow } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'A gift received, reported early, marked E.',
    document: form4({ nonDerivativeTable: [giftReceivedRow({ transactionTimeliness: footnoted('E') })] }),
    expect: 'pass',
  },
  { name: 'The same without a mark.', document: form4({ nonDerivativeTable: [giftReceivedRow()] }), expect: 'pass' },
  {
    name: 'The same marked L.',
    document: form4({ nonDerivativeTable: [giftReceivedRow({ transactionTimeliness: footnoted('L') })] }),
    expect: 'fail',
    at: rowPath('nonDerivativeTable', 0, 'transactionTimeliness'),
  },
  { name: 'No line of form type 5.', document: form4(), expect: 'inapplicable' },
];
