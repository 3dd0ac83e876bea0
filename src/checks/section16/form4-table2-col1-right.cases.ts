import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, optionGrantRow } from '../samples.ts';

const titled = (title: string) => form4({ derivativeTable: [optionGrantRow({ securityTitle: footnoted(title) })] });

export const cases: readonly RuleCase[] = [
  { name: 'Stock Option (Right to Buy).', document: titled('Stock Option (Right to Buy)'), expect: 'pass' },
  { name: 'Put Option (obligation to buy).', document: titled('Put Option (obligation to buy)'), expect: 'pass' },
  {
    name: 'Director Stock Option.',
    document: titled('Director Stock Option'),
    expect: 'review',
    at: rowPath('derivativeTable', 0, 'securityTitle'),
  },
  {
    name: 'The title of three lines is pointed at once.',
    document: form4({
      derivativeTable: [1, 2, 3].map(() => optionGrantRow({ securityTitle: footnoted('Stock Option') })),
    }),
    expect: 'review',
  },
  { name: 'Restricted Stock Units are no option.', document: titled('Restricted Stock Units'), expect: 'inapplicable' },
  { name: 'Table II is empty.', document: form4(), expect: 'inapplicable' },
];
