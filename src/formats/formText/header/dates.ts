import type { CalendarDate } from '../../../base/calendarDate.ts';
import { fieldPath } from '../../../model/fieldPath.ts';
import type { Evidence } from '../evidence.ts';
import { boxesStart, type Layout } from './readingOrder.ts';
import type { HeadValue } from './values.ts';

interface HeadDates {
  readonly periodOfReport: CalendarDate | null;
  readonly dateOfOriginalSubmission: CalendarDate | null;
}

type DateValue = HeadValue & { readonly kind: 'date' };

/** The period of the report, and for an amendment the date of what it amends: each by the label before it. */
export function readDates(values: readonly HeadValue[], layout: Layout, evidence: Evidence): HeadDates {
  const owner = values.findIndex((v) => v.kind === 'label' && v.name === 'ownerBox');
  const dates = values
    .slice(layout === 'scattered' ? boxesStart(values) : Math.max(0, owner))
    .filter((v): v is DateValue => v.kind === 'date' && !isOfRow(v));
  const [first, second] = dates;
  const period = fieldPath('periodOfReport');
  const original = fieldPath('dateOfOriginalSubmission');
  if (first === undefined) {
    evidence.missing(period, 'TEXT_VALUE_MISSING', 'The date of the report’s period is missing.');
    return { periodOfReport: null, dateOfOriginalSubmission: null };
  }
  const amended = second ?? (isAmendmentDate(first, values, layout) ? first : undefined);
  const own = amended === first ? undefined : first;
  tell(own, period, evidence);
  if (own === undefined) evidence.missing(period, 'TEXT_VALUE_MISSING', 'The date of the report’s period is missing.');
  if (amended !== undefined) tell(amended, original, evidence);
  // What is amended was filed after its period, and not on the same day as a rule.
  const isOdd = (own?.date ?? '') >= (amended?.date ?? '9999');
  if (second !== undefined && ((layout === 'scattered' && first.date !== second.date) || isOdd)) {
    if (isOdd) evidence.unsure(fieldPath('documentType'), 'TEXT_VALUE_UNSURE', 'The form may not be an amendment.');
    for (const path of [period, original]) {
      evidence.unsure(path, 'TEXT_VALUE_UNSURE', `${first.text} and ${second.text} could each be this date.`);
    }
  }
  return { periodOfReport: own?.date ?? null, dateOfOriginalSubmission: amended?.date ?? null };
}

/** A date beside amounts stands in a row of a table. */
function isOfRow(value: HeadValue): boolean {
  return /\$\s?\d|\d,\d{3}(?!\d)/.test(value.line.text) && !/\d,\d{3}\s+[A-Z]/i.test(value.line.text);
}

function tell(value: DateValue | undefined, path: ReturnType<typeof fieldPath>, evidence: Evidence): void {
  if (value === undefined) return;
  evidence.stood(path, value, value.sure ? 1 : 0.6);
  if (value.date === null) evidence.missing(path, 'TEXT_VALUE_MISSING', `${value.text} is no date.`, value);
  else if (!value.sure) evidence.unsure(path, 'TEXT_VALUE_UNSURE', `${value.text} was read as ${value.date}.`);
}

/** A lone date is the amended report's only where its label stands right before it, in boxes that follow one another. */
function isAmendmentDate(value: HeadValue, values: readonly HeadValue[], layout: Layout): boolean {
  if (layout !== 'boxes' && layout !== 'columns') return false;
  const before = values[values.indexOf(value) - 1];
  const period = values.some((v) => v.kind === 'label' && v.name === 'periodBox');
  return period && before?.kind === 'label' && before.name === 'amendmentBox';
}
