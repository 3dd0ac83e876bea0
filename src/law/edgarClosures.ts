import { type CalendarDate, date, dateOf, yearOf } from '../base/calendarDate.ts';
import type { Confidence } from './authority.ts';

/** A weekday on which EDGAR was closed though the calendar of federal holidays does not say so. */
export interface EdgarClosure {
  readonly on: CalendarDate;
  readonly why: string;
  readonly source: string;
  /** How well it is known that EDGAR, and not only federal offices, was closed. */
  readonly confidence: Confidence;
  /** The day on which this table learned of it: a due date worked out earlier may differ. */
  readonly learnedOn: CalendarDate;
}

const learnedOn = date('2026-11-22');

/**
 * Closures that change due dates. When EDGAR is closed by an executive order, add a row: the SEC then treats the day as a
 * federal holiday. A lapse of appropriations does not close EDGAR for filings (2013, 2018–19, 2025).
 */
export const EDGAR_CLOSURES: readonly EdgarClosure[] = [
  {
    on: date('2018-12-05'),
    why: 'national day of mourning for President George H. W. Bush',
    source: 'SEC announcement, quoted in ICI memorandum 31512 (4 December 2018)',
    confidence: 'A',
    learnedOn,
  },
  {
    on: date('2018-12-24'),
    why: 'federal offices closed by executive order',
    source: 'Morrison & Foerster client note, December 2018',
    confidence: 'B',
    learnedOn,
  },
  {
    on: date('2019-12-24'),
    why: 'federal offices closed by executive order',
    source: 'Cooley PubCo, 16 December 2020 (the year before alike)',
    confidence: 'B',
    learnedOn,
  },
  {
    on: date('2020-12-24'),
    why: 'federal offices closed by executive order',
    source: 'SEC announcement, quoted by Cooley PubCo, 16 December 2020',
    confidence: 'A',
    learnedOn,
  },
  {
    on: date('2024-12-24'),
    why: 'federal offices closed by executive order',
    source: 'general knowledge; the SEC’s announcement was not found',
    confidence: 'C',
    learnedOn,
  },
  {
    on: date('2025-01-09'),
    why: 'national day of mourning for President Carter',
    source: 'Executive order of 30 December 2024; Mayer Brown, freewritings.law, January 2025',
    confidence: 'B',
    learnedOn,
  },
  {
    on: date('2025-12-24'),
    why: 'federal offices closed by executive order',
    source: 'SEC announcement, quoted by TheCorporateCounsel.net, December 2025',
    confidence: 'B',
    learnedOn,
  },
  {
    on: date('2025-12-26'),
    why: 'federal offices closed by executive order',
    source: 'SEC announcement, quoted by TheCorporateCounsel.net, December 2025',
    confidence: 'B',
    learnedOn,
  },
];

/**
 * Days on which federal offices were closed by executive order and nobody has checked what EDGAR did. They do not move a due
 * date here; one that meets such a day says so, and says what the date would be if EDGAR was closed.
 */
export const UNCHECKED_CLOSURES: readonly EdgarClosure[] = [
  unchecked('2004-06-11', 'day of mourning for President Reagan', 'Executive Order 13343'),
  unchecked('2007-01-02', 'day of mourning for President Ford', 'NASD notice of 29 December 2006 on the SEC’s closing'),
  unchecked('2007-12-24', 'federal offices closed by executive order', 'Executive Order 13453'),
  unchecked('2008-12-26', 'federal offices closed by executive order', 'Executive Order 13482'),
  unchecked('2012-12-24', 'federal offices closed by executive order', 'Executive Order 13633'),
  unchecked('2014-12-26', 'federal offices closed by executive order', 'Executive Order 13682, 79 FR 73459'),
];

function unchecked(on: string, why: string, source: string): EdgarClosure {
  return { on: date(on), why, source, confidence: 'C', learnedOn };
}

/** The last year whose December orders are known here. An order is often given a few days before. */
const KNOWN_THROUGH = 2025;

/** Days of December that executive orders have closed in several years. */
const OFTEN_CLOSED: readonly number[] = [24, 26];

/** Closures of a year that are not known and may be: unchecked ones of the past, and those an order may yet bring. */
export function possibleClosures(year: number): readonly EdgarClosure[] {
  const past = UNCHECKED_CLOSURES.filter((closure) => yearOf(closure.on) === year);
  if (year <= KNOWN_THROUGH) return past;
  return OFTEN_CLOSED.map((day) => ({
    on: dateOf(year, 12, day),
    why: 'executive orders have closed federal offices on 24 and 26 December: watch for one',
    source: 'the orders of 2018, 2019, 2020 and 2025',
    confidence: 'D',
    learnedOn,
  }));
}
