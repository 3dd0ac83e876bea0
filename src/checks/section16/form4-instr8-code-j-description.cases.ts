import { rowPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form3, form4, saleRow } from '../samples.ts';

const at = rowPath('nonDerivativeTable', 0, 'transactionCode');
const other = saleRow({ transactionCode: 'J' });
const marked = saleRow({ transactionCode: 'J', transactionCodingFootnoteIds: ['F1'] });
const note = (text: string) => form4({ nonDerivativeTable: [marked], footnotes: [{ id: 'F1', text }] });

export const cases: readonly RuleCase[] = [
  {
    name: 'A distribution in kind, told in a footnote at the code.',
    document: note('Pro rata distribution in kind by the partnership to its partners.'),
    expect: 'pass',
  },
  {
    name: 'Told in the remarks.',
    document: form4({ nonDerivativeTable: [other], remarks: 'Distribution in kind to partners.' }),
    expect: 'pass',
  },
  { name: 'No word about it (T90).', document: form4({ nonDerivativeTable: [other] }), expect: 'fail', at },
  { name: 'Boundary: 15 characters are taken for a description.', document: note('Split-off, 3:1.'), expect: 'pass' },
  { name: 'Boundary: 14 characters are not.', document: note('See Exhibit 99'), expect: 'fail', at },
  {
    name: 'A footnote that the line does not mark describes nothing of it.',
    document: form4({
      nonDerivativeTable: [other],
      footnotes: [{ id: 'F1', text: 'Held by a trust of which the person is trustee.' }],
    }),
    expect: 'fail',
  },
  { name: 'A sale needs no description.', document: form4(), expect: 'inapplicable' },
  { name: 'A Form 3.', document: form3(), expect: 'inapplicable' },
];
