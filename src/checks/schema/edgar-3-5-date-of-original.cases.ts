import { date } from '../../base/calendarDate.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, form4Amendment } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  { name: 'A Form 4 that amends nothing gives no date.', document: form4(), expect: 'pass' },
  { name: 'An amendment with the date of the original.', document: form4Amendment(), expect: 'pass' },
  {
    name: 'An amendment without it.',
    document: form4Amendment({ dateOfOriginalSubmission: null }),
    expect: 'fail',
    at: fieldPath('dateOfOriginalSubmission'),
  },
  {
    name: 'A Form 4 with it: the schema does not have the element there.',
    document: form4({ dateOfOriginalSubmission: date('2024-05-01') }),
    expect: 'fail',
  },
  {
    name: 'A document that names no form is judged by the rule on its type first.',
    document: form4({ documentType: null }),
    expect: 'inapplicable',
  },
];
