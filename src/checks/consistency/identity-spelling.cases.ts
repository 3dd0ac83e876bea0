import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, holdingRow, saleRow } from '../samples.ts';

const titled = (title: string) =>
  form4({ nonDerivativeTable: [saleRow(), holdingRow({ securityTitle: footnoted(title) })] });
const held = (first: string, second: string) =>
  form4({
    nonDerivativeTable: [first, second].map((nature) =>
      holdingRow({ directOrIndirectOwnership: footnoted('I'), natureOfOwnership: footnoted(nature) }),
    ),
  });

export const cases: readonly RuleCase[] = [
  { name: '“Common Stock” on both lines.', document: titled('Common Stock'), expect: 'pass' },
  {
    name: '“Common Stock” and “Common Sotck”: two letters swapped.',
    document: titled('Common Sotck'),
    expect: 'review',
    at: rowPath('nonDerivativeTable', 1, 'securityTitle'),
  },
  { name: '“Commom Stock”: one letter wrong.', document: titled('Commom Stock'), expect: 'review' },
  { name: '“Comon Stock”: one letter missing.', document: titled('Comon Stock'), expect: 'review' },
  {
    name: 'Case and punctuation make no difference: “COMMON STOCK.”',
    document: titled('COMMON STOCK.'),
    expect: 'pass',
  },
  { name: 'Singular and plural: “Common Stocks”.', document: titled('Common Stocks'), expect: 'pass' },
  { name: 'Two classes: “Class A Common Stock”.', document: titled('Class A Common Stock'), expect: 'pass' },
  {
    name: 'The 2010 and the 2011 trust are two.',
    document: held('By the 2010 Family Trust', 'By the 2011 Family Trust'),
    expect: 'pass',
  },
  {
    name: 'Funds XXIII and XVIII are two.',
    document: held('By Sample Holdings XXIII', 'By Sample Holdings XVIII'),
    expect: 'pass',
  },
  {
    name: '“By famly trust”.',
    document: held('By family trust', 'By famly trust'),
    expect: 'review',
    at: rowPath('nonDerivativeTable', 1, 'natureOfOwnership'),
  },
  { name: 'One line.', document: form4(), expect: 'inapplicable' },
];
