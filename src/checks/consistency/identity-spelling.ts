import { houseConvention } from '../../law/authorities/section16.ts';
import { ALL_FORMS, defineRule, type Finding, found, inapplicable, review } from '../rule.ts';
import { nearlyAlike } from '../spelling.ts';
import { cellPath, type Line } from '../subject.ts';

export const identitySpelling = defineRule({
  id: 'identity-spelling',
  says: 'One class of securities, and one nature of ownership, should be spelled alike on all lines',
  authority: [houseConvention],
  appliesTo: ALL_FORMS,
  consequence: 'advice',
  concerns: ['securityTitle', 'natureOfOwnership', 'underlyingSecurityTitle'],
  reference: ['S16-ID-TITLE', 'S16-ID-NATURE'],
  notModelled: 'Other names for one class, and spellings on earlier reports.',
  examine(subject) {
    if (subject.lines.length < 2) return inapplicable();
    return found([
      ...differences(subject.lines, 'securityTitle', (line) => line.row.securityTitle.value),
      ...differences(subject.lines, 'natureOfOwnership', (line) => line.row.natureOfOwnership.value),
    ]);
  },
});

/** Texts further apart in length than a letter and some punctuation are not slips of one another. */
const CLOSE = 3;

/** One finding for each text that differs from an earlier one by a slip of the hand. */
function differences(lines: readonly Line[], field: string, textOf: (line: Line) => string | null): Finding[] {
  const seen: string[] = [];
  const findings: Finding[] = [];
  for (const line of lines) {
    const text = textOf(line);
    if (text === null || seen.includes(text)) continue;
    const other = seen.find((earlier) => Math.abs(earlier.length - text.length) <= CLOSE && nearlyAlike(earlier, text));
    seen.push(text);
    if (other === undefined) continue;
    const message = `“${text}” here and “${other}” on another line may be meant to be the same.`;
    findings.push(review(cellPath(line, field), message, 'Spell them alike, or make the difference plain.'));
  }
  return findings;
}
