import { type CalendarDate, date } from '../base/calendarDate.ts';
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
 * date here; a due date that meets one says so.
 */
export const UNCHECKED_CLOSURES: readonly Omit<EdgarClosure, 'learnedOn'>[] = [
  {
    on: date('2012-12-24'),
    why: 'federal offices closed by Executive Order 13633',
    source: 'the order; EDGAR’s hours of that day were not checked',
    confidence: 'C',
  },
  {
    on: date('2014-12-26'),
    why: 'federal offices closed by executive order',
    source: 'the order; EDGAR’s hours of that day were not checked',
    confidence: 'C',
  },
];

/** Days of the year, `MM-DD`, that an executive order has closed before: worth a look in years of which nothing is known yet. */
export const OFTEN_CLOSED_BY_ORDER: readonly string[] = ['12-24', '12-26'];

/** The last year whose closures this table knows in full. Orders are given in December, often days before. */
export const CLOSURES_KNOWN_THROUGH = 2025;
