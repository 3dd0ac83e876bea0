import { Decimal } from '../../base/decimal.ts';
import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, saleRow } from '../samples.ts';

const marked = (title: string[], price: string[]): OwnershipDocument =>
  form4({
    nonDerivativeTable: [
      saleRow({
        securityTitle: footnoted('Common Stock', ...title),
        transactionPricePerShare: footnoted(Decimal.of('25.00'), ...price),
      }),
    ],
    footnotes: [
      { id: 'F1', text: 'One.' },
      { id: 'F2', text: 'Two.' },
    ],
  });

export const cases: readonly RuleCase[] = [
  { name: 'F1 and F2 at one cell, F1 at another too.', document: marked(['F1', 'F2'], ['F1']), expect: 'pass' },
  {
    name: 'F1, F2 and F1 again at one cell.',
    document: marked(['F1', 'F2', 'F1'], []),
    expect: 'fail',
    at: rowPath('nonDerivativeTable', 0, 'securityTitle/footnoteIds/2'),
  },
  { name: 'No marks.', document: form4(), expect: 'inapplicable' },
];
