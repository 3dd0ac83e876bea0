import { fieldPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, optionGrantRow, saleRow } from '../samples.ts';

const sales = (count: number, remarks: string | null = null) =>
  form4({ nonDerivativeTable: Array.from({ length: count }, () => saleRow()), remarks });

export const cases: readonly RuleCase[] = [
  { name: '30 lines, and the remarks say “Form 1 of 2”.', document: sales(30, 'Form 1 of 2'), expect: 'pass' },
  { name: 'Boundary: 30 lines and no word.', document: sales(30), expect: 'review', at: fieldPath('remarks') },
  { name: 'Boundary: 29 lines leave room.', document: sales(29), expect: 'inapplicable' },
  {
    name: 'Table II is full.',
    document: form4({ derivativeTable: Array.from({ length: 30 }, () => optionGrantRow()) }),
    expect: 'review',
  },
  { name: 'One sale.', document: form4(), expect: 'inapplicable' },
];
