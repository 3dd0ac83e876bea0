import { addMonths, type CalendarDate, daysBetween, formDate } from '../../../base/calendarDate.ts';
import { type FieldPath, rowPath } from '../../../model/fieldPath.ts';
import { formNumber } from '../../../model/onTheForm.ts';
import type { DerivativeRow, NonDerivativeRow } from '../../../model/tableRow.ts';
import type { ReadForm } from './form.ts';

/** A date of a table with what it may not go beyond; null where nothing bounds it. */
interface Bounds {
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
  readonly because: string;
}

/**
 * Dates of the tables against the dates of the form: what happened is signed for afterwards, not before the earliest transaction
 * nor, on a Form 5, long before its year; what can still be exercised has not expired, nor expires before it can be.
 */
export function weighDates(form: ReadForm): void {
  const { document, isScan } = form;
  const signed = document.ownerSignatures.map(({ date }) => date).filter((date) => date !== null);
  const last = signed.toSorted().at(-1) ?? null;
  for (const table of ['nonDerivativeTable', 'derivativeTable'] as const) {
    document[table].forEach((row, index) => {
      const at = (field: string) => rowPath(table, index, field);
      weigh(at('transactionDate'), row.transactionDate.value, happened(form, last), form);
      if (!isScan) return;
      weigh(at('deemedExecutionDate'), row.deemedExecutionDate.value, executed(row), form);
      if (table === 'derivativeTable') weighTerms(row as DerivativeRow, index, form);
    });
  }
}

function happened({ document, isScan }: ReadForm, signed: CalendarDate | null): Bounds {
  const period = document.periodOfReport;
  if (!isScan || period === null) return { from: null, until: signed, because: 'is after the signature' };
  // A Form 5 is of a year, and has what was due on earlier forms.
  const from = formNumber(document) === '5' ? addMonths(period, -36) : period;
  return { from, until: signed ?? addMonths(period, 12), because: `does not fit a report of ${formDate(period)}` };
}

/** A deemed execution is some days after the transaction, in a plan or at a broker's. */
function executed({ transactionDate: { value } }: NonDerivativeRow): Bounds {
  if (value === null) return { from: null, until: null, because: '' };
  return { from: value, until: addMonths(value, 1), because: 'is not near the transaction date' };
}

/** Options run ten years as a rule; beyond so many a digit of the year is misread. */
const LONGEST_MONTHS = 12 * 31;

function weighTerms(row: DerivativeRow, index: number, form: ReadForm): void {
  const from = row.exerciseDate.value;
  const until = row.expirationDate.value;
  const at = (field: string) => rowPath('derivativeTable', index, field);
  const day = row.transactionDate.value ?? form.document.periodOfReport;
  if (from !== null && until !== null && daysBetween(from, until) <= 0) {
    const message = `Exercisable ${formDate(from)}, expiring ${formDate(until)}: one of the dates is misread, or of another cell.`;
    for (const field of ['exerciseDate', 'expirationDate'])
      form.evidence.unsure(at(field), 'TEXT_DATE_ODD', message, null, []);
    return;
  }
  if (day === null) return;
  const far = { from: day, until: addMonths(day, LONGEST_MONTHS), because: 'is before the transaction, or very late' };
  weigh(at('expirationDate'), until, far, form);
  const near = { from: addMonths(day, -LONGEST_MONTHS), until: addMonths(day, 12 * 15), because: 'is very far off' };
  weigh(at('exerciseDate'), from, near, form);
}

function weigh(path: FieldPath, date: CalendarDate | null, bounds: Bounds, { evidence, isScan }: ReadForm): void {
  if (date === null || isWithin(date, bounds)) return;
  const readings = isScan ? otherYears(date).filter((year) => isWithin(year, bounds)) : [];
  const named = readings.length === 0 ? '' : ` It may be “${formDate(readings[0] ?? date)}” or “${formDate(date)}”.`;
  const message = `${formDate(date)} ${bounds.because}.${named}`;
  evidence.unsure(path, 'TEXT_DATE_ODD', message, null, readings.length === 0 ? [] : [date, ...readings].map(formDate));
}

function isWithin(date: CalendarDate, { from, until }: Bounds): boolean {
  return (from === null || date >= from) && (until === null || date <= until);
}

/** The date with one digit of its year read otherwise. */
function otherYears(date: CalendarDate): CalendarDate[] {
  const other: CalendarDate[] = [];
  for (const at of [2, 3]) {
    for (let digit = 0; digit <= 9; digit++) {
      const text = `${date.slice(0, at)}${digit}${date.slice(at + 1)}`;
      if (text !== date && !text.endsWith('02-29')) other.push(text as CalendarDate);
    }
  }
  return other;
}
