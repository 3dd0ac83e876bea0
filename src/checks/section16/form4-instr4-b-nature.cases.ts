import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, holdingRow, saleRow } from '../samples.ts';

const held = (nature: string, ...marks: string[]) =>
  form4({
    nonDerivativeTable: [
      saleRow(),
      holdingRow({ directOrIndirectOwnership: footnoted('I'), natureOfOwnership: footnoted(nature, ...marks) }),
    ],
    footnotes: marks.map((id) => ({ id, text: 'Held by the Sample Family Trust, of which the person is trustee.' })),
  });
const at = rowPath('nonDerivativeTable', 1, 'natureOfOwnership');

export const cases: readonly RuleCase[] = [
  { name: 'Held by the spouse.', document: held('By spouse'), expect: 'pass' },
  { name: 'Nothing but “Indirect”.', document: held('Indirect'), expect: 'review', at },
  { name: 'Nothing but “N/A”.', document: held('N/A'), expect: 'review', at },
  { name: '“See” with the mark of a footnote.', document: held('See', 'F1'), expect: 'pass' },
  { name: '“See Footnote” with its mark.', document: held('See Footnote', 'F1'), expect: 'pass' },
  { name: '“See Footnote 1” without a mark.', document: held('See Footnote 1'), expect: 'review', at },
  { name: 'Held directly.', document: form4(), expect: 'inapplicable' },
];
