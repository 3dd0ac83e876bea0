// Which transactions Form 5 is for. Form 4 takes everything else, within its two business days.
import { type CalendarDate, date } from '../base/calendarDate.ts';
import { release33_11138, release34_46421, rule16a3f1Content, rule16a3g1, rule16a6a } from './authorities/section16.ts';
import type { Authority } from './authority.ts';

/** `form5`: may wait for Form 5. `form4`: may not. `depends`: facts beyond code, direction and day decide. */
export type Destination = 'form5' | 'form4' | 'depends';

interface Entry {
  readonly codes: string;
  /** Only acquisitions (`A`) or dispositions (`D`); null for both. */
  readonly direction: 'A' | 'D' | null;
  /** First day of execution to which the entry applies; null: no other law is known from before. */
  readonly from: CalendarDate | null;
  readonly destination: Destination;
  readonly authority: Authority;
}

const TWO_DAY_REPORTING = date('2002-08-29');
/** Exercises and conversions went to Form 4 with the revision of Rule 16a-3 in 1996. */
const REVISION_OF_1996 = date('1996-08-15');

/** First day on which a disposition by bona fide gift belongs on Form 4. */
export const GIFT_DISPOSITIONS_ON_FORM_4 = date('2023-02-27');

// For one code the latest entry that has begun on the day of execution decides.
const ENTRIES: readonly Entry[] = [
  { codes: 'PSU', direction: null, from: null, destination: 'form4', authority: rule16a3g1 },
  { codes: 'ADFI', direction: null, from: null, destination: 'depends', authority: rule16a3f1Content },
  { codes: 'ADFI', direction: null, from: TWO_DAY_REPORTING, destination: 'form4', authority: release34_46421 },
  { codes: 'MXCOH', direction: null, from: null, destination: 'depends', authority: rule16a3f1Content },
  { codes: 'MXCOH', direction: null, from: REVISION_OF_1996, destination: 'form4', authority: rule16a3f1Content },
  { codes: 'G', direction: 'A', from: null, destination: 'form5', authority: rule16a3f1Content },
  { codes: 'G', direction: 'D', from: null, destination: 'form5', authority: rule16a3f1Content },
  {
    codes: 'G',
    direction: 'D',
    from: GIFT_DISPOSITIONS_ON_FORM_4,
    destination: 'form4',
    authority: release33_11138,
  },
  { codes: 'L', direction: 'A', from: null, destination: 'form5', authority: rule16a6a },
  { codes: 'WZ', direction: null, from: null, destination: 'form5', authority: rule16a3f1Content },
  { codes: 'EJ', direction: null, from: null, destination: 'depends', authority: rule16a3f1Content },
];

/** Where a transaction belongs by its code, its direction and the day of execution. */
export function destinationOf(code: string, direction: 'A' | 'D' | null, executedOn: CalendarDate): Destination {
  let found: Destination = 'depends';
  for (const entry of ENTRIES) {
    if (!entry.codes.includes(code)) continue;
    if (entry.direction !== null && entry.direction !== direction) continue;
    if (entry.from === null || executedOn >= entry.from) found = entry.destination;
  }
  return found;
}
