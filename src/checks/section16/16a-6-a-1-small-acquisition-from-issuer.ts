import { rule16a6a } from '../../law/authorities/section16.ts';
import { SMALL_ACQUISITION_USD } from '../../law/thresholds.ts';
import { examineLines, type LineOutcome } from '../examineLines.ts';
import { defineRule, FORMS_4_AND_5, review } from '../rule.ts';
import { cellPath, type Line, type Subject } from '../subject.ts';
import { BOUGHT_FROM_ISSUER, mentions } from '../words.ts';

export const smallAcquisitionFromIssuer = defineRule({
  id: '16a-6-a-1-small-acquisition-from-issuer',
  says: 'What is acquired from the issuer, its employee plans included, must not be reported as a small acquisition',
  authority: [rule16a6a],
  inForce: { from: SMALL_ACQUISITION_USD.from },
  appliesTo: FORMS_4_AND_5,
  consequence: 'deficient',
  concerns: ['transactionCode', 'footnotes'],
  reference: ['S16-CODE-LISS', 'S16-F5-L'],
  notModelled:
    'From whom the securities came is only noticed where a footnote of the line says so in one of a few phrases.',
  examine: (subject) => examineLines(subject, subject.withCode('L'), examineLine),
});

function examineLine(line: Line, subject: Subject): LineOutcome {
  if (!mentions(subject.notesOf(line), BOUGHT_FROM_ISSUER)) return 'pass';
  return review(
    cellPath(line, 'transactionCode'),
    'Code L is for small acquisitions from others than the issuer, and the footnote of the line speaks of the issuer or its plan.',
    'If the issuer or its plan was the seller, use code A on Form 4, or leave out what Rule 16b-3(c) exempts.',
  );
}
