import { houseConvention } from '../../law/authorities/section16.ts';
import { examineLines, type LineOutcome } from '../examineLines.ts';
import { withinOneBusinessDay } from '../exercises.ts';
import { defineRule, inapplicable, review } from '../rule.ts';
import { cellPath, type Line, type Subject } from '../subject.ts';
import { AWARD_SOURCES, mentions, SALE_FOR_TAX } from '../words.ts';

export const saleToCoverTax = defineRule({
  id: 'sale-to-cover-tax',
  says: 'A sale to pay tax on an award should stand near the exercise or vesting that it paid for, or its footnote should tell of it',
  authority: [houseConvention],
  appliesTo: ['4', '5'],
  consequence: 'advice',
  concerns: ['transactionCode', 'footnotes'],
  reference: ['S16-PAIR-STC'],
  notModelled: 'The purpose of the sale, and the vesting, are noticed by words of the notes.',
  examine(subject) {
    const sales = subject.withCode('S');
    if (sales.length === 0 || !mentions(subject.prose, SALE_FOR_TAX)) return inapplicable();
    return examineLines(subject, sales, examineLine);
  },
});

function examineLine(line: Line, subject: Subject): LineOutcome {
  const notes = subject.notesOf(line);
  if (!mentions(notes, SALE_FOR_TAX)) return 'inapplicable';
  if (mentions(notes, AWARD_SOURCES)) return 'pass';
  const soldOn = line.row.transactionDate.value;
  const near = subject.withCodes('MAFXOC').some(({ row }) => {
    const day = row.transactionDate.value;
    return day !== null && soldOn !== null && withinOneBusinessDay(day, soldOn);
  });
  if (near) return 'pass';
  return review(
    cellPath(line, 'transactionCode'),
    'The footnote says that the shares were sold to pay tax, but no exercise or award stands near the sale and no note tells of a vesting.',
    'Say in the footnote on which award the tax was due.',
  );
}
