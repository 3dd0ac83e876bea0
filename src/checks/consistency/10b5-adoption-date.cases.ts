import { date } from '../../base/calendarDate.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import { type RuleCase, received } from '../ruleCase.ts';
import { form3, form4, saleRow } from '../samples.ts';

const under = (text: string, given: Partial<OwnershipDocument> = {}): OwnershipDocument =>
  form4({
    aff10b5One: true,
    nonDerivativeTable: [saleRow({ transactionCodingFootnoteIds: ['F1'] })],
    footnotes: [{ id: 'F1', text }],
    ...given,
  });

const at = fieldPath('aff10b5One');

export const cases: readonly RuleCase[] = [
  {
    name: 'A footnote: "Sold under a Rule 10b5-1 trading plan adopted on January 5, 2024."',
    document: under('Sold under a Rule 10b5-1 trading plan adopted on January 5, 2024.'),
    expect: 'pass',
  },
  {
    name: 'The remarks give the date in figures.',
    document: form4({ aff10b5One: true, remarks: 'Sales under a 10b5-1 plan entered into on 1/5/2024.' }),
    expect: 'pass',
  },
  {
    name: 'The month alone.',
    document: under('Sold under a Rule 10b5-1 plan adopted in January 2024.'),
    expect: 'pass',
  },
  {
    name: 'The box is marked, and the footnote has no date.',
    document: under('Sold under a Rule 10b5-1 trading plan.'),
    expect: 'fail',
    at,
  },
  { name: 'The box is marked, and there is no footnote.', document: form4({ aff10b5One: true }), expect: 'fail', at },
  {
    name: 'The only date is that of a vesting.',
    document: under('One third of the shares vested on January 5, 2024. Sold under a 10b5-1 plan.', {
      footnotes: [
        { id: 'F1', text: 'Sold under a Rule 10b5-1 trading plan.' },
        { id: 'F2', text: 'One third of the shares vested on January 5, 2024.' },
      ],
    }),
    expect: 'review',
    at,
  },
  {
    name: 'Boundary: filed on 2023-04-01, the first day of the box.',
    document: under('Sold under a Rule 10b5-1 trading plan.'),
    context: received(date('2023-04-01')),
    expect: 'fail',
    at,
  },
  {
    name: 'Boundary: filed on 2023-03-31, a day before the box must be used.',
    document: under('Sold under a Rule 10b5-1 trading plan.'),
    context: received(date('2023-03-31')),
    expect: 'inapplicable',
  },
  { name: 'The box is not marked.', document: form4(), expect: 'inapplicable' },
  { name: 'Form 3 has no such box.', document: form3(), expect: 'inapplicable' },
];
