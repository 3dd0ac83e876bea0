import { fieldPath } from '../../model/fieldPath.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, form4Amendment } from '../samples.ts';

const noted = (length: number): OwnershipDocument =>
  form4Amendment({ footnotes: [{ id: 'F1', text: 'x'.repeat(length) }] });

export const cases: readonly RuleCase[] = [
  { name: '1,000 characters.', document: noted(1000), expect: 'pass' },
  {
    name: '1,001 characters: a person must look, since the schema does not have the limit.',
    document: noted(1001),
    expect: 'review',
    at: fieldPath('footnotes', 0, 'text'),
  },
  { name: 'No footnotes.', document: form4(), expect: 'inapplicable' },
];
