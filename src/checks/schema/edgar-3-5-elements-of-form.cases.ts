import { fieldPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form3, form4, form5 } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  { name: 'A Form 4 with the exit box.', document: form4(), expect: 'pass' },
  { name: 'A Form 5 with the boxes that EDGAR adds.', document: form5(), expect: 'pass' },
  {
    name: 'A Form 3 has no exit box.',
    document: form3({ notSubjectToSection16: false }),
    expect: 'fail',
    at: fieldPath('notSubjectToSection16'),
  },
  {
    name: 'A Form 4 does not say that no securities are owned.',
    document: form4({ noSecuritiesOwned: true }),
    expect: 'fail',
    at: fieldPath('noSecuritiesOwned'),
  },
  {
    name: 'A Form 4 does not speak of Form 3 holdings.',
    document: form4({ form3HoldingsReported: false }),
    expect: 'fail',
  },
  {
    name: 'A document that names no form is judged by the rule on its type first.',
    document: form4({ documentType: null }),
    expect: 'inapplicable',
  },
];
