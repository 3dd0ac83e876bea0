import type { RuleCase } from '../ruleCase.ts';
import { form4, form5, giftReceivedRow, holdingRow, optionHoldingRow } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'A holding beside a gift: one transaction, one holding.',
    document: form5({ nonDerivativeTable: [giftReceivedRow(), holdingRow()] }),
    expect: 'pass',
  },
  {
    name: 'One holding missed on the Form 3 and no transaction (T127).',
    document: form5({ nonDerivativeTable: [holdingRow({ transactionFormType: '3' })] }),
    expect: 'review',
  },
  {
    name: 'Only an option, held.',
    document: form5({ nonDerivativeTable: [], derivativeTable: [optionHoldingRow()] }),
    expect: 'review',
  },
  { name: 'A gift and no holding.', document: form5(), expect: 'inapplicable' },
  {
    name: 'A Form 4 with a holding only.',
    document: form4({ nonDerivativeTable: [holdingRow()] }),
    expect: 'inapplicable',
  },
];
