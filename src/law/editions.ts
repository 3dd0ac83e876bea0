// Source: EDGAR Ownership XML Technical Specification v5.5 and the SEC's stylesheets of that package; what the printed form
// looked like on the day on which it was filed.
import { type CalendarDate, date } from '../base/calendarDate.ts';
import { inForceOn } from './dated.ts';

type FormNumber = '3' | '4' | '5';

/** How the SEC printed a form in these days. */
export interface FormEdition {
  readonly id: '2003' | '2023' | '2023-top' | '2026';
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
  /** Where the Rule 10b5-1(c) box of Forms 4 and 5 stands. Form 3 never has it. */
  readonly tenB5OneBox: 'none' | 'aboveTableI' | 'topLeft';
  /** The foreign trading symbol's cell, and the address in cells of city, state, postal code and country. */
  readonly foreignFields: boolean;
}

export const FORM_EDITIONS: readonly FormEdition[] = [
  { id: '2003', from: null, until: date('2023-03-19'), tenB5OneBox: 'none', foreignFields: false },
  // Stylesheet 07 until Friday 14 July 2023, 08 from Monday 17 July: as seen in some 1,700 filings of those weeks.
  { id: '2023', from: date('2023-03-20'), until: date('2023-07-16'), tenB5OneBox: 'aboveTableI', foreignFields: false },
  {
    id: '2023-top',
    from: date('2023-07-17'),
    until: date('2026-03-17'),
    tenB5OneBox: 'topLeft',
    foreignFields: false,
  },
  { id: '2026', from: date('2026-03-18'), until: null, tenB5OneBox: 'topLeft', foreignFields: true },
];

const NEWEST = FORM_EDITIONS[FORM_EDITIONS.length - 1] as FormEdition;

/** The edition of a form filed on this day, for a form whose `schemaVersion` does not tell. */
export function formEditionOn(form: FormNumber, filedOn: CalendarDate): FormEdition {
  return forForm(form, inForceOn(FORM_EDITIONS, filedOn) ?? NEWEST);
}

/** The edition that EDGAR named in `schemaVersion`, whose first two digits are the rendering folder; null when it is none. */
export function formEditionOf(form: FormNumber, schemaVersion: string): FormEdition | null {
  const folder = /^X(\d\d)\d\d$/.exec(schemaVersion)?.[1];
  if (folder === undefined || folder === '00') return null;
  const id = folder <= '03' ? '2003' : folder === '04' ? '2023' : folder === '05' ? '2023-top' : '2026';
  const edition = FORM_EDITIONS.find((row) => row.id === id);
  return edition === undefined ? null : forForm(form, edition);
}

function forForm(form: FormNumber, edition: FormEdition): FormEdition {
  return form === '3' ? { ...edition, tenB5OneBox: 'none' } : edition;
}

/** The line under the form's title that names the statutes it is filed under. */
export interface FiledPursuantTo {
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
  readonly text: string;
}

/**
 * The Public Utility Holding Company Act of 1935 was repealed with effect from 8 February 2006 (Energy Policy Act of 2005,
 * Pub. L. 109-58, sections 1263 and 1274). When the SEC's printed forms followed is not settled; that day is used.
 */
export const FILED_PURSUANT_TO: readonly FiledPursuantTo[] = [
  {
    from: null,
    until: date('2006-02-07'),
    text: 'Filed pursuant to Section 16(a) of the Securities Exchange Act of 1934, Section 17(a) of the Public Utility Holding Company Act of 1935 or Section 30(h) of the Investment Company Act of 1940',
  },
  {
    from: date('2006-02-08'),
    until: null,
    text: 'Filed pursuant to Section 16(a) of the Securities Exchange Act of 1934 or Section 30(h) of the Investment Company Act of 1940',
  },
];

/** The statutes' line of a form filed on this day; of a form whose day is not known, today's line. */
export function filedPursuantTo(filedOn: CalendarDate | null): string {
  const row = filedOn === null ? null : inForceOn(FILED_PURSUANT_TO, filedOn);
  return (row ?? (FILED_PURSUANT_TO[FILED_PURSUANT_TO.length - 1] as FiledPursuantTo)).text;
}

/** The OMB block: control number, and the average hours a response takes. */
export const OMB_APPROVAL: Readonly<Record<FormNumber, { readonly number: string; readonly hours: string }>> = {
  '3': { number: '3235-0104', hours: '0.5' },
  '4': { number: '3235-0287', hours: '0.5' },
  '5': { number: '3235-0362', hours: '1.0' },
};
