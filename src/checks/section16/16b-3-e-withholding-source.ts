import type { CalendarDate } from '../../base/calendarDate.ts';
import { Decimal } from '../../base/decimal.ts';
import { rule16b3e } from '../../law/authorities/section16.ts';
import { examineLines, type LineOutcome } from '../examineLines.ts';
import { withinOneBusinessDay } from '../exercises.ts';
import { defineRule, review } from '../rule.ts';
import { cellPath, type Line, type Subject } from '../subject.ts';
import { AWARD_SOURCES, mentions } from '../words.ts';

export const withholdingSource = defineRule({
  id: '16b-3-e-withholding-source',
  says: 'Shares withheld (F) must come from an exercise or a vesting: one reported within a business day, or one that the notes tell of',
  authority: [rule16b3e],
  appliesTo: ['4', '5'],
  consequence: 'deficient',
  concerns: ['transactionCode', 'transactionShares', 'footnotes'],
  reference: ['S16-PAIR-F'],
  notModelled:
    'A vesting is noticed by words of the notes. Classes are not told apart: the shares withheld on one day are set against all acquired by exercise or award within a business day of it.',
  examine: (subject) => examineLines(subject, subject.withCode('F'), examineLine),
});

function examineLine(line: Line, subject: Subject): LineOutcome {
  const on = line.row.transactionDate.value;
  const withheld = line.row.transactionShares.value;
  if (on === null || withheld === null) return 'inapplicable';
  if (mentions(subject.prose, AWARD_SOURCES)) return 'pass';
  const acquired = sharesNear(subject, 'MAXOC', 'A', on);
  const total = sharesNear(subject, 'F', 'D', on);
  if (total.compare(acquired) <= 0 && !acquired.isZero()) return 'pass';
  return review(
    cellPath(line, 'transactionShares'),
    acquired.isZero()
      ? `${withheld.text} shares were withheld, but the form reports no exercise or award within a business day and no note tells of a vesting.`
      : `${total.canonical()} shares were withheld, more than the ${acquired.canonical()} acquired within a business day.`,
    'Add a footnote that tells from which award or exercise the shares were withheld, or report the exercise.',
  );
}

function sharesNear(subject: Subject, codes: string, way: 'A' | 'D', on: CalendarDate): Decimal {
  let total = Decimal.zero;
  for (const { table, row } of subject.withCodes(codes)) {
    const day = row.transactionDate.value;
    if (table !== 'nonDerivativeTable' || day === null || row.transactionAcquiredDisposedCode.value !== way) continue;
    if (row.transactionShares.value !== null && withinOneBusinessDay(day, on))
      total = total.plus(row.transactionShares.value);
  }
  return total;
}
