import { date } from '../../base/calendarDate.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { received } from '../ruleCase.ts';
import { form3, form4, form4Amendment } from '../samples.ts';

const at = fieldPath('dateOfOriginalSubmission');
const omitted = [{ id: 'F1', text: 'This sale was inadvertently omitted from the report.' }];

export const cases: readonly RuleCase[] = [
  {
    name: 'A price is corrected a month later: not late.',
    document: form4Amendment(),
    context: received(date('2024-06-20')),
    expect: 'pass',
  },
  {
    name: 'A sale of 2024-05-14 that was left out, due on 05-16, is added on 06-20.',
    document: form4Amendment({ footnotes: omitted }),
    context: received(date('2024-06-20')),
    expect: 'review',
    at,
  },
  {
    name: 'Boundary: added on 2024-05-16, when it was due.',
    document: form4Amendment({ footnotes: omitted }),
    context: received(date('2024-05-16')),
    expect: 'pass',
  },
  {
    name: 'Boundary: added on 2024-05-17.',
    document: form4Amendment({ footnotes: omitted }),
    context: received(date('2024-05-17')),
    expect: 'review',
    at,
  },
  {
    name: 'A holding that a Form 3 for 2024-05-14 did not include, due on 05-24.',
    document: form3({
      documentType: '3/A',
      dateOfOriginalSubmission: date('2024-05-20'),
      remarks: 'The original Form 3 did not include these shares; they were omitted by mistake.',
    }),
    context: received(date('2024-06-20')),
    expect: 'review',
    at,
  },
  {
    name: 'Nothing is known of the receipt.',
    document: form4Amendment({ footnotes: omitted }),
    expect: 'inapplicable',
  },
  { name: 'Not an amendment.', document: form4(), context: received(date('2024-06-20')), expect: 'inapplicable' },
];
