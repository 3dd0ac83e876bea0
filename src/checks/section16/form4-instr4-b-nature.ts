import { instruction4b } from '../../law/authorities/section16.ts';
import { examineLines, type LineOutcome } from '../examineLines.ts';
import { ALL_FORMS, defineRule, review } from '../rule.ts';
import { cellPath, type Line, type Subject } from '../subject.ts';
import { VAGUE_NATURES } from '../words.ts';

const VAGUE: ReadonlySet<string> = new Set(VAGUE_NATURES);

export const natureSpecific = defineRule({
  id: 'form4-instr4-b-nature',
  says: 'The nature of indirect ownership must name the holder as specifically as possible, or point to a footnote that the line marks',
  authority: [instruction4b],
  appliesTo: ALL_FORMS,
  consequence: 'deficient',
  concerns: ['natureOfOwnership'],
  notModelled: 'Only texts that say nothing at all are noticed. “By Trust” passes, though the person may have several.',
  examine: (subject) => examineLines(subject, subject.lines, examineLine),
});

function examineLine(line: Line, subject: Subject): LineOutcome {
  const nature = line.row.natureOfOwnership;
  if (nature.value === null || line.row.directOrIndirectOwnership.value !== 'I') return 'inapplicable';
  const words = nature.value.trim().toLowerCase();
  const pointsToNote = words.startsWith('see ') || words.startsWith('see:') || words.startsWith('footnote');
  if (!pointsToNote && !VAGUE.has(words)) return 'pass';
  if (nature.footnoteIds.length > 0 || subject.notesOf(line) !== '') return 'pass';
  // Some filers describe the holder in the remarks.
  if (pointsToNote && (subject.document.remarks ?? '').trim() !== '') return 'pass';
  return review(
    cellPath(line, 'natureOfOwnership'),
    pointsToNote
      ? `Column 7 says “${nature.value}”, but no cell of the line marks a footnote.`
      : `Column 7 says “${nature.value}”, which does not tell through whom the securities are held.`,
    'Name the holder, such as “By spouse” or the name of the trust, or mark the footnote that does.',
  );
}
