import { rowPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, form4Amendment } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  { name: 'The price is marked F1, and there is a footnote F1.', document: form4Amendment(), expect: 'pass' },
  {
    name: 'The footnote is missing.',
    document: form4Amendment({ footnotes: [] }),
    expect: 'fail',
    at: rowPath('nonDerivativeTable', 0, 'transactionPricePerShare/footnoteIds/0'),
  },
  { name: 'No marks.', document: form4(), expect: 'inapplicable' },
];
