import { fieldPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4 } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  { name: 'Every box was read.', document: form4(), expect: 'pass' },
  {
    name: 'Capital letters are not taken.',
    document: form4({
      notSubjectToSection16: null,
      spellings: [{ path: fieldPath('notSubjectToSection16'), text: 'TRUE' }],
    }),
    expect: 'fail',
    at: fieldPath('notSubjectToSection16'),
  },
  {
    name: 'A document that names no form is judged by the rule on its type first.',
    document: form4({ documentType: null }),
    expect: 'inapplicable',
  },
];
