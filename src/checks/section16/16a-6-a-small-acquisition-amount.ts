import { addMonths, type CalendarDate, formDate } from '../../base/calendarDate.ts';
import { Decimal } from '../../base/decimal.ts';
import { rule16a6a, rule16a6b } from '../../law/authorities/section16.ts';
import { SMALL_ACQUISITION_MONTHS, SMALL_ACQUISITION_USD } from '../../law/thresholds.ts';
import { examineLines, type LineOutcome } from '../examineLines.ts';
import { plainWords } from '../plainWords.ts';
import { defineRule, FORMS_4_AND_5, fail } from '../rule.ts';
import { cellPath, type Line, type Subject } from '../subject.ts';

export const smallAcquisitionAmount = defineRule({
  id: '16a-6-a-small-acquisition-amount',
  says: 'Small acquisitions of one class must not exceed $10,000 within six months',
  authority: [rule16a6a, rule16a6b],
  inForce: { from: SMALL_ACQUISITION_USD.from },
  appliesTo: FORMS_4_AND_5,
  consequence: 'deficient',
  concerns: ['transactionShares', 'transactionPricePerShare', 'transactionDate'],
  reference: ['S16-F5-L', 'S16-DUE-SMALL'],
  notModelled:
    'Acquisitions that stand on no line of this document are not known. Value is taken as price times number. Acquisitions exactly six months apart are not added.',
  examine: (subject) => examineLines(subject, subject.withCode('L'), examineLine),
});

function examineLine(line: Line, subject: Subject): LineOutcome {
  const acquiredOn = line.row.transactionDate.value;
  const value = deferredValue(line);
  if (acquiredOn === null || value === null) return 'inapplicable';
  const since = addMonths(acquiredOn, -SMALL_ACQUISITION_MONTHS.value);
  let total = value;
  for (const other of subject.withCode('L')) {
    if (other !== line && isBefore(other, line, since) && classOf(other) === classOf(line)) {
      total = total.plus(deferredValue(other) ?? Decimal.zero);
    }
  }
  if (total.compare(SMALL_ACQUISITION_USD.value) <= 0) return 'pass';
  return fail(
    cellPath(line, 'transactionCode'),
    `With this acquisition of $${value.toFixed(2)} on ${formDate(acquiredOn)} those of six months come to $${total.toFixed(2)}, more than $10,000.`,
    'Report this and every unreported small acquisition of the six months on Form 4 within two business days; on a Form 5 they have form type 4 and are late.',
  );
}

/** Price times number; null for what is not deferred (form type 4 says that it is not) or has no price. */
function deferredValue({ row }: Line): Decimal | null {
  const shares = row.transactionShares.value;
  const price = row.transactionPricePerShare.value;
  if (shares === null || price === null || row.transactionFormType === '4') return null;
  return shares.times(price);
}

/** `other` came within the time before the line; of two on one day the earlier in the document counts as before. */
function isBefore(other: Line, line: Line, since: CalendarDate): boolean {
  const day = other.row.transactionDate.value;
  const acquiredOn = line.row.transactionDate.value;
  if (day === null || acquiredOn === null || day <= since || day > acquiredOn) return false;
  return day < acquiredOn || other.table < line.table || (other.table === line.table && other.index < line.index);
}

function classOf(line: Line): string {
  const title = line.table === 'derivativeTable' ? line.row.underlyingSecurityTitle : line.row.securityTitle;
  return plainWords(title.value);
}
