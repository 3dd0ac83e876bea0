import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, form5, giftReceivedRow, holdingRow } from '../samples.ts';

const EVENT = {
  id: 'F1',
  text: 'Owned when the person was elected a director on 2023-04-03 and left out of the Form 3.',
};
const bare = [giftReceivedRow(), holdingRow({ transactionFormType: '3' })];

export const cases: readonly RuleCase[] = [
  {
    name: 'A missed holding with a footnote on the election that called for the Form 3.',
    document: form5({
      nonDerivativeTable: [
        giftReceivedRow(),
        holdingRow({ transactionFormType: '3', securityTitle: footnoted('Common Stock', 'F1') }),
      ],
      footnotes: [EVENT],
    }),
    expect: 'pass',
  },
  {
    name: 'The event stands in the remarks.',
    document: form5({ nonDerivativeTable: bare, remarks: EVENT.text }),
    expect: 'pass',
  },
  {
    name: 'A missed holding and no word about it.',
    document: form5({ nonDerivativeTable: bare }),
    expect: 'review',
    at: rowPath('nonDerivativeTable', 1, 'securityTitle'),
  },
  {
    name: 'The footnote exists but no cell of the line carries its mark.',
    document: form5({ nonDerivativeTable: bare, footnotes: [EVENT] }),
    expect: 'review',
  },
  {
    name: 'An ordinary holding beside the gift.',
    document: form5({ nonDerivativeTable: [giftReceivedRow(), holdingRow()] }),
    expect: 'inapplicable',
  },
  { name: 'A Form 4 has no lines of form type 3.', document: form4(), expect: 'inapplicable' },
];
