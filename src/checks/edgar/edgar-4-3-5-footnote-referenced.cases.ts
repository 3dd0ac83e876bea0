import { fieldPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, form4Amendment } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  { name: 'F1 is marked at the price.', document: form4Amendment(), expect: 'pass' },
  {
    name: 'F2 is marked nowhere.',
    document: form4Amendment({
      footnotes: [
        { id: 'F1', text: 'One.' },
        { id: 'F2', text: 'Two.' },
      ],
    }),
    expect: 'fail',
    at: fieldPath('footnotes', 1),
  },
  { name: 'No footnotes.', document: form4(), expect: 'inapplicable' },
];
