import { date } from '../../base/calendarDate.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import type { RuleCase } from '../ruleCase.ts';
import { received } from '../ruleCase.ts';
import { form4, saleRow } from '../samples.ts';

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
    name: 'Boundary: adopted on 2023-02-27, the first day of the amended rule.',
    document: under('Sold under a Rule 10b5-1 plan adopted on February 27, 2023.'),
    expect: 'pass',
  },
  {
    name: 'Boundary: adopted on 2023-02-26, under the old rule.',
    document: under('Sold under a Rule 10b5-1 plan adopted on February 26, 2023.'),
    expect: 'review',
    at,
  },
  {
    name: 'An old plan that was changed later.',
    document: under('Sold under a Rule 10b5-1 plan adopted on May 2, 2022 and modified on June 1, 2023.'),
    expect: 'pass',
  },
  {
    name: 'Adopted before a day on which the old rule still stood.',
    document: under('Sold under a Rule 10b5-1 plan adopted before February 27, 2023.'),
    expect: 'review',
    at,
  },
  {
    name: 'Boundary: filed on 2023-08-25, the day of the staff’s interpretation.',
    document: under('Sold under a Rule 10b5-1 plan adopted on May 2, 2022.'),
    context: received(date('2023-08-25')),
    expect: 'review',
    at,
  },
  {
    name: 'Boundary: filed on 2023-08-24, before the staff had said so.',
    document: under('Sold under a Rule 10b5-1 plan adopted on May 2, 2022.'),
    context: received(date('2023-08-24')),
    expect: 'inapplicable',
  },
  { name: 'The box is not marked.', document: form4(), expect: 'inapplicable' },
];
