import { tableTwoColumns } from '../../law/authorities/section16.ts';
import { examineLines, type LineOutcome } from '../examineLines.ts';
import { plainWords } from '../plainWords.ts';
import { defineRule, FORMS_4_AND_5, review } from '../rule.ts';
import { cellPath, type Line, type Subject } from '../subject.ts';
import { mentions, OPTION_TITLES, STOCK_UNIT_TITLES } from '../words.ts';

export const oneRatio = defineRule({
  id: '16a-4-b-one-ratio',
  says: 'The number of derivatives and the shares underlying them must stand in the ratio that the derivative has: one for one for options and stock units, unless a footnote says otherwise',
  authority: [tableTwoColumns],
  appliesTo: FORMS_4_AND_5,
  consequence: 'deficient',
  concerns: ['transactionShares', 'underlyingSecurityShares'],
  reference: ['S16-PAIR-RATIO'],
  notModelled:
    'Terms of the derivative are not known: an option or stock unit is noticed by its title, and any footnote of the line is taken to explain another ratio. Warrants and convertible securities are not examined.',
  examine: (subject) => examineLines(subject, subject.transactions, examineLine),
});

function examineLine(line: Line, subject: Subject): LineOutcome {
  if (line.table !== 'derivativeTable') return 'inapplicable';
  const used = line.row.transactionShares.value;
  const underlying = line.row.underlyingSecurityShares.value;
  if (used === null || underlying === null || !isOneForOne(line.row.securityTitle.value)) return 'inapplicable';
  if (used.equals(underlying) || subject.notesOf(line) !== '') return 'pass';
  return review(
    cellPath(line, 'underlyingSecurityShares'),
    `${used.text} derivatives are reported over ${underlying.text} underlying shares, and no footnote tells why the numbers differ.`,
    'Column 7 states the shares underlying the derivatives of this line, not of all that are held. If the ratio is another than one for one, say so in a footnote.',
  );
}

function isOneForOne(title: string | null): boolean {
  const words = plainWords(title);
  return !words.includes('warrant') && (mentions(words, OPTION_TITLES) || mentions(words, STOCK_UNIT_TITLES));
}
