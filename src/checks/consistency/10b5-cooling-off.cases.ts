import { rowPath } from '../../model/fieldPath.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, on, saleRow, TEN_PERCENT_OWNER } from '../samples.ts';

const under = (text: string, given: Partial<OwnershipDocument> = {}): OwnershipDocument =>
  form4({
    aff10b5One: true,
    nonDerivativeTable: [saleRow({ transactionCodingFootnoteIds: ['F1'] })],
    footnotes: [{ id: 'F1', text }],
    ...given,
  });

const at = rowPath('nonDerivativeTable', 0, 'transactionDate');
const soldOn = (day: string): Partial<OwnershipDocument> => ({
  nonDerivativeTable: [saleRow({ ...on(day), transactionCodingFootnoteIds: ['F1'] })],
});

export const cases: readonly RuleCase[] = [
  {
    name: 'Adopted on 2026-01-05, sold by an officer on 2026-03-02: 56 days, fewer than 90.',
    document: under('Rule 10b5-1 plan adopted on January 5, 2026.', soldOn('2026-03-02')),
    expect: 'review',
    at,
  },
  {
    name: 'Boundary: adopted on 2026-01-05, sold on 2026-04-04: 89 days.',
    document: under('Rule 10b5-1 plan adopted on January 5, 2026.', soldOn('2026-04-04')),
    expect: 'review',
    at,
  },
  {
    name: 'Boundary: adopted on 2026-01-05, sold on 2026-04-05: 90 days.',
    document: under('Rule 10b5-1 plan adopted on January 5, 2026.', soldOn('2026-04-05')),
    expect: 'pass',
  },
  {
    name: 'Boundary: a ten per cent owner waits 30 days: from 2026-01-05 to 2026-02-03 are 29.',
    document: under('Rule 10b5-1 plan adopted on January 5, 2026.', {
      ...soldOn('2026-02-03'),
      reportingOwners: [TEN_PERCENT_OWNER],
    }),
    expect: 'review',
    at,
  },
  {
    name: 'Boundary: a ten per cent owner waits 30 days: from 2026-01-05 to 2026-02-04 are 30.',
    document: under('Rule 10b5-1 plan adopted on January 5, 2026.', {
      ...soldOn('2026-02-04'),
      reportingOwners: [TEN_PERCENT_OWNER],
    }),
    expect: 'pass',
  },
  {
    name: 'A plan adopted on 2023-02-26, under the old rule, had no such period.',
    document: under('Rule 10b5-1 plan adopted on February 26, 2023.', soldOn('2023-04-05')),
    expect: 'pass',
  },
  {
    name: 'A plan adopted on 2023-02-27, under the amended rule, and sold under 37 days later.',
    document: under('Rule 10b5-1 plan adopted on February 27, 2023.', soldOn('2023-04-05')),
    expect: 'review',
    at,
  },
  {
    name: 'An older plan with a recent change: whether the change begins a new period is not known.',
    document: under('Rule 10b5-1 plan adopted on March 1, 2024, amended April 1, 2025.', soldOn('2025-05-01')),
    expect: 'pass',
  },
  { name: 'No plan.', document: form4(), expect: 'inapplicable' },
];
