import {
  type CalendarDate,
  dateOf,
  dayOf,
  daysBetween,
  daysInMonth,
  formDate,
  monthOf,
  yearOf,
} from '../../base/calendarDate.ts';
import { specPeriodOfReport } from '../../law/authorities/section16.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import type { FilingFacts } from '../../model/filingFacts.ts';
import { defineRule, FORM_5, fail, inapplicable, pass, review } from '../rule.ts';

/** Years of 52 or 53 weeks end up to so many days from the day of the month that EDGAR keeps for the issuer. */
const DAYS_OF_A_52_53_WEEK_YEAR = 7;
const AT = fieldPath('periodOfReport');

export const form5Box3FiscalYearEnd = defineRule({
  id: 'form5-box3-fiscal-year-end',
  says: 'Box 3 of a Form 5 must state the end of the issuer’s fiscal year',
  authority: [specPeriodOfReport],
  appliesTo: FORM_5,
  consequence: 'deficient',
  concerns: ['periodOfReport'],
  reference: ['S16-F5-PERIOD', 'S16-F5-5253', 'S16-DT-FYE'],
  notModelled:
    'The end of the fiscal year comes from the submission’s header, which states EDGAR’s record of the issuer on the day of filing; a year that the issuer has changed since is not known. Without a header only a day far from every month’s end is noticed.',
  examine({ document, context }) {
    const period = document.periodOfReport;
    if (period === null) return inapplicable();
    const yearEnd = fiscalYearEndOf(context.filing);
    if (yearEnd === null)
      return daysFromMonthEnd(period) <= DAYS_OF_A_52_53_WEEK_YEAR ? pass() : [farFromMonthEnd(period)];
    if (daysFromYearEnd(period, yearEnd) <= DAYS_OF_A_52_53_WEEK_YEAR) return pass();
    const said = `${yearEnd.slice(0, 2)}/${yearEnd.slice(2)}`;
    return [
      fail(
        AT,
        `Box 3 says ${formDate(period)}, but by EDGAR’s record the issuer’s fiscal year ends on ${said}.`,
        'State the last day of the fiscal year that the Form 5 covers, not a day of a transaction or of the filing.',
      ),
    ];
  },
});

const farFromMonthEnd = (period: CalendarDate) =>
  review(
    AT,
    `Box 3 says ${formDate(period)}, which is not within a week of a month’s end, as fiscal years are.`,
    'Make sure that the day is the end of the issuer’s fiscal year and not that of a transaction.',
  );

function fiscalYearEndOf(filing: FilingFacts | null): string | null {
  for (const filer of filing?.filers ?? []) {
    const isIssuer = filer.role === 'ISSUER' || filer.role === 'SUBJECT-COMPANY';
    if (isIssuer && filer.fiscalYearEnd !== null && /^(0[1-9]|1[0-2])\d\d$/.test(filer.fiscalYearEnd))
      return filer.fiscalYearEnd;
  }
  return null;
}

/** Days from the nearest occurrence of `yearEnd` (`MMDD`). */
function daysFromYearEnd(period: CalendarDate, yearEnd: string): number {
  const month = Number(yearEnd.slice(0, 2));
  let nearest = Number.POSITIVE_INFINITY;
  for (let year = yearOf(period) - 1; year <= yearOf(period) + 1; year++) {
    const day = Math.max(1, Math.min(Number(yearEnd.slice(2)), daysInMonth(year, month)));
    nearest = Math.min(nearest, Math.abs(daysBetween(period, dateOf(year, month, day))));
  }
  return nearest;
}

function daysFromMonthEnd(period: CalendarDate): number {
  return Math.min(dayOf(period), daysInMonth(yearOf(period), monthOf(period)) - dayOf(period));
}
