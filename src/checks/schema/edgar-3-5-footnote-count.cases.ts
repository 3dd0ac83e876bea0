import { fieldPath } from '../../model/fieldPath.ts';
import type { Footnote } from '../../model/ownershipDocument.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4 } from '../samples.ts';

const notes = (count: number): Footnote[] =>
  Array.from({ length: count }, (_, i) => ({ id: `F${i + 1}`, text: 'A note.' }));

export const cases: readonly RuleCase[] = [
  { name: '99 footnotes.', document: form4({ footnotes: notes(99) }), expect: 'pass' },
  {
    name: '100 footnotes are one too many.',
    document: form4({ footnotes: notes(100) }),
    expect: 'fail',
    at: fieldPath('footnotes', 99),
  },
  { name: 'No footnotes.', document: form4(), expect: 'inapplicable' },
];
