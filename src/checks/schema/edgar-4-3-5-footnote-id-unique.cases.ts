import { fieldPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4 } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'F1 and F2.',
    document: form4({
      footnotes: [
        { id: 'F1', text: 'One.' },
        { id: 'F2', text: 'Two.' },
      ],
    }),
    expect: 'pass',
  },
  {
    name: 'F2 twice.',
    document: form4({
      footnotes: [
        { id: 'F2', text: 'One.' },
        { id: 'F2', text: 'Two.' },
      ],
    }),
    expect: 'fail',
    at: fieldPath('footnotes', 1, 'id'),
  },
  { name: 'No footnotes.', document: form4(), expect: 'inapplicable' },
];
