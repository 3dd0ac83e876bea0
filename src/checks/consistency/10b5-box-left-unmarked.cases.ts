import { date } from '../../base/calendarDate.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import type { RuleCase } from '../ruleCase.ts';
import { received } from '../ruleCase.ts';
import { form4, saleRow } from '../samples.ts';

const noted = (text: string): OwnershipDocument =>
  form4({
    nonDerivativeTable: [saleRow({ transactionCodingFootnoteIds: ['F1'] })],
    footnotes: [{ id: 'F1', text }],
  });

const at = fieldPath('aff10b5One');

export const cases: readonly RuleCase[] = [
  {
    name: 'A plan adopted on 2022-11-01, before the amended rule, is named with the box unmarked.',
    document: noted('Sold under a Rule 10b5-1 plan adopted on November 1, 2022.'),
    expect: 'pass',
  },
  {
    name: 'Boundary: a plan adopted on 2023-02-26.',
    document: noted('Sold under a Rule 10b5-1 plan adopted on February 26, 2023.'),
    expect: 'pass',
  },
  {
    name: 'Boundary: a plan adopted on 2023-02-27.',
    document: noted('Sold under a Rule 10b5-1 plan adopted on February 27, 2023.'),
    expect: 'review',
    at,
  },
  {
    name: 'A plan adopted prior to 2023-02-27 in words.',
    document: noted(
      'Sold under a written plan adopted prior to February 27, 2023 under Rule 10b5-1(c) as then in effect.',
    ),
    expect: 'pass',
  },
  {
    name: 'A plan without its date.',
    document: noted('Sold under a Rule 10b5-1 trading plan.'),
    expect: 'review',
    at,
  },
  {
    name: 'A note that denies a plan.',
    document: noted('This sale was not made under a Rule 10b5-1 plan.'),
    expect: 'inapplicable',
  },
  {
    name: 'Filed on 2023-03-31, a day before the box must be used.',
    document: noted('Sold under a Rule 10b5-1 trading plan.'),
    context: received(date('2023-03-31')),
    expect: 'inapplicable',
  },
  { name: 'No note names a plan.', document: form4(), expect: 'inapplicable' },
];
