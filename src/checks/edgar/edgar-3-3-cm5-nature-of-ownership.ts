import { spec3_3, spec5 } from '../../law/authorities/edgar.ts';
import { overLines } from '../overLines.ts';
import { ALL_FORMS, defineRule, type Finding, fail } from '../rule.ts';
import { cellPath, type Line } from '../subject.ts';

export const edgar33Cm5NatureOfOwnership = defineRule({
  id: 'edgar-3-3-cm5-nature-of-ownership',
  says: 'Indirect ownership must state its nature; direct ownership must state none',
  authority: [spec3_3, spec5],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['natureOfOwnership', 'directOrIndirectOwnership'],
  reference: ['S16-XML-NODE', 'XML-ROW-21'],
  examine: (subject) => overLines(subject, subject.lines, look),
});

function look(line: Line): Finding | null {
  const form = line.row.directOrIndirectOwnership.value;
  const nature = line.row.natureOfOwnership.value;
  const stated = nature !== null && nature !== '';
  if (form === null || stated === (form === 'I')) return null;
  const at = cellPath(line, 'natureOfOwnership');
  return stated
    ? fail(at, `The line is marked D (direct), yet says “${nature}”.`, 'Mark it I, or move the words to a footnote.')
    : fail(
        at,
        'The line is marked I (indirect) and does not say through whom or what.',
        'State the nature, as “By Spouse” or “By Trust”; a footnote alone is not enough.',
      );
}
