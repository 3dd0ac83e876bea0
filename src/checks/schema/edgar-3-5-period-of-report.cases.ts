import { fieldPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4 } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  { name: 'The period is the day of the sale.', document: form4(), expect: 'pass' },
  {
    name: 'There is none.',
    document: form4({ periodOfReport: null }),
    expect: 'fail',
    at: fieldPath('periodOfReport'),
  },
  {
    name: 'A document that names no form is judged by the rule on its type first.',
    document: form4({ documentType: null }),
    expect: 'inapplicable',
  },
];
