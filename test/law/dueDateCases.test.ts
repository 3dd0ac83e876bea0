import { describe, expect, it } from 'vitest';
import { type CalendarDate, date } from '../../src/base/calendarDate.ts';
import { BusinessCalendar } from '../../src/law/businessDays.ts';
import { type DueDate, form3Due, form4Due, form5Due, postingDue } from '../../src/law/dueDates.ts';
import { CALENDARS, type Calendars } from '../../src/law/dueSteps.ts';
import { sharedIsHere, sharedText } from '../support/shared.ts';

// Due dates worked out by others: by hand and by a second calendar.
type Case = Record<string, string>;

function cases(): Case[] {
  if (!sharedIsHere) return [];
  const [head = '', ...lines] = sharedText('reference/cases/due-dates.tsv').trimEnd().split(/\r?\n/);
  const columns = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, n) => [columns[n] ?? '', cell])));
}

const optional = (text: string | undefined): CalendarDate | null => (text ? date(text) : null);
const ANY_DAY = date('2026-06-01');

// What the note of a case says in words.
const POST_EXIT: Readonly<Record<string, CalendarDate | null>> = {
  T80: date('2026-02-02'),
  T81: null,
  T82: date('2025-10-30'),
};

function reckon(given: Case, calendars: Calendars): DueDate {
  const on = optional(given.event_date) ?? ANY_DAY;
  switch (given.event) {
    case 'fiscal_year_end':
    case 'gift_received':
      return form5Due(date(given.fiscal_year_end ?? ''), calendars);
    case 'trade_10b5_1':
    case 'trade_16b3f':
      return form4Due(on, { dateNotChosen: true, notified: optional(given.notice_date) }, calendars);
    case 'post_exit_trade':
      return form4Due(on, { afterLeaving: { lastOppositeInOffice: POST_EXIT[given.id ?? ''] ?? null } }, calendars);
    case 'trade':
    case 'grant':
    case 'gift_made':
    case 'small_acquisition_fails':
      return form4Due(on, {}, calendars);
    case 'becomes_director':
    case 'becomes_officer':
    case 'becomes_10pct_holder':
      return form3Due({ on }, calendars);
    case 'ipo_registration_effective':
      return form3Due({ on, kind: 'registration' }, calendars);
    case 'role_change':
      return form3Due({ on, kind: 'changedRole' }, calendars);
    case 'fpi_in_office_at_start':
    case 'fpi_joined_before_start':
      return form3Due({ on, foreignPrivateIssuer: { directorOrOfficer: true } }, calendars);
    case 'fpi_10pct_holder':
      return form3Due({ on, foreignPrivateIssuer: { directorOrOfficer: false } }, calendars);
    case 'fpi_exempt_home_reporter':
      return form3Due({ on, foreignPrivateIssuer: { directorOrOfficer: true, exemptAtHome: true } }, calendars);
    case 'filed':
      return postingDue(on, calendars);
    default:
      throw new Error(`no such event: ${given.event}`);
  }
}

const HOLIDAYS_ONLY = new BusinessCalendar(() => []);

describe.skipIf(!sharedIsHere)('due dates that others worked out', () => {
  it.each(cases().map((given) => [given.id, given.event, given] as const))('%s %s', (_, __, given) => {
    const result = reckon(given, CALENDARS);
    expect(result.due ?? 'none').toBe(given.expected);
    if (given.expected_deemed) expect(result.deemed).toBe(given.expected_deemed);
    expect(result.steps.at(-1)?.date ?? 'none').toBe(result.due ?? result.steps.at(-1)?.date);
    const without = reckon(given, { known: HOLIDAYS_ONLY, cautious: HOLIDAYS_ONLY });
    expect(without.due ?? 'none').toBe(given.expected_without_adhoc || given.expected);
  });

  it('are all there', () => expect(cases()).toHaveLength(67));
});
