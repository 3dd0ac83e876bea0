import { fieldPath, rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, form4Amendment, saleRow } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  { name: 'F1.', document: form4Amendment(), expect: 'pass' },
  {
    name: 'F99, which the schema takes.',
    document: form4({ footnotes: [{ id: 'F99', text: 'A note.' }] }),
    expect: 'pass',
  },
  {
    name: 'F100.',
    document: form4({ footnotes: [{ id: 'F100', text: 'A note.' }] }),
    expect: 'fail',
    at: fieldPath('footnotes', 0, 'id'),
  },
  { name: 'F01.', document: form4({ footnotes: [{ id: 'F01', text: 'A note.' }] }), expect: 'fail' },
  { name: 'F0.', document: form4({ footnotes: [{ id: 'F0', text: 'A note.' }] }), expect: 'fail' },
  {
    name: 'A small letter in a mark.',
    document: form4({ nonDerivativeTable: [saleRow({ securityTitle: footnoted('Common Stock', 'f1') })] }),
    expect: 'fail',
    at: rowPath('nonDerivativeTable', 0, 'securityTitle/footnoteIds/0'),
  },
  { name: 'No footnotes and no marks.', document: form4(), expect: 'inapplicable' },
];
