import { rowPath } from '../../model/fieldPath.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, saleRow } from '../samples.ts';

const under = (text: string, given: Partial<OwnershipDocument> = {}): OwnershipDocument =>
  form4({
    aff10b5One: true,
    nonDerivativeTable: [saleRow({ transactionCodingFootnoteIds: ['F1'] })],
    footnotes: [{ id: 'F1', text }],
    ...given,
  });

const at = rowPath('nonDerivativeTable', 0, 'transactionDate');

export const cases: readonly RuleCase[] = [
  {
    name: 'Adopted on 2024-01-05, sold on 2024-05-14.',
    document: under('Rule 10b5-1 plan adopted on January 5, 2024.'),
    expect: 'pass',
  },
  {
    name: 'Boundary: adopted on the day of the sale, 2024-05-14.',
    document: under('Rule 10b5-1 plan adopted on May 14, 2024.'),
    expect: 'pass',
  },
  {
    name: 'Boundary: adopted on 2024-05-15, a day after the sale.',
    document: under('Rule 10b5-1 plan adopted on May 15, 2024.'),
    expect: 'review',
    at,
  },
  {
    name: 'A year typed wrong: adopted on 2025-01-05, sold on 2024-05-14.',
    document: under('Rule 10b5-1 plan adopted on January 5, 2025.'),
    expect: 'review',
    at,
  },
  { name: 'No plan.', document: form4(), expect: 'inapplicable' },
];
