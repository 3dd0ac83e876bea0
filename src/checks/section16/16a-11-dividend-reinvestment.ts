import { rule16a11 } from '../../law/authorities/section16.ts';
import { examineLines, type LineOutcome } from '../examineLines.ts';
import { defineRule, FORMS_4_AND_5, inapplicable, pass, review } from '../rule.ts';
import { cellPath, type Line, type Subject } from '../subject.ts';
import { DIVIDEND_REINVESTMENT, mentions } from '../words.ts';

export const dividendReinvestment = defineRule({
  id: '16a-11-dividend-reinvestment',
  says: 'A regular reinvestment of dividends under a plan open to all holders is exempt from reporting and need not stand on a form; the next total must include it',
  authority: [rule16a11],
  appliesTo: FORMS_4_AND_5,
  consequence: 'advice',
  concerns: ['transactionCode', 'footnotes'],
  reference: ['S16-CODE-DRIP', 'S16-EX-11'],
  notModelled:
    'The plan is noticed by its name in a footnote of the line. Optional cash purchases under it are not exempt, and are not told apart.',
  examine(subject) {
    const acquisitions = subject.withCodes('PLA');
    if (acquisitions.length === 0) return inapplicable();
    if (!mentions(subject.prose, DIVIDEND_REINVESTMENT)) return pass();
    return examineLines(subject, acquisitions, examineLine);
  },
});

function examineLine(line: Line, subject: Subject): LineOutcome {
  if (!mentions(notesOfAmount(line, subject), DIVIDEND_REINVESTMENT)) return 'pass';
  return review(
    cellPath(line, 'transactionCode'),
    `The footnote at the transaction with code ${line.row.transactionCode} speaks of the reinvestment of dividends, which Rule 16a-11 may exempt.`,
    'If dividends were reinvested under a plan open to all holders, the line may be left out and its shares added to the next total with a footnote. A purchase with other money stays.',
  );
}

/** Notes at the code, the number or the price. Those at the total often tell of reinvestments that are rightly not reported. */
function notesOfAmount(line: Line, subject: Subject): string {
  const { transactionCodingFootnoteIds, transactionShares, transactionPricePerShare, transactionDate } = line.row;
  let notes = '';
  for (const ids of [
    transactionCodingFootnoteIds,
    transactionShares.footnoteIds,
    transactionPricePerShare.footnoteIds,
    transactionDate.footnoteIds,
  ]) {
    for (const id of ids) notes += subject.footnoteTexts.get(id) ?? '';
  }
  return notes.toLowerCase();
}
