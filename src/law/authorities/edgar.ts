// What EDGAR accepts and refuses. The text of version 5.5 that was read is the draft of February 2026, a redline; its rules on
// errors stand unchanged since version 3 of 2010, which was compared.
import { date } from '../../base/calendarDate.ts';
import type { Authority } from '../authority.ts';

const READ_ON = date('2026-11-24');

function section(number: string, confidence: Authority['confidence'] = 'A'): Authority {
  return {
    citation: `EDGAR Ownership XML Technical Specification v5.5, ${number}`,
    kind: 'EDGAR specification',
    link: null,
    readOn: READ_ON,
    confidence,
  };
}

/** Release notes of the versions: which elements came when. */
export const spec1_2 = section('section 1.2');
/** Case and order of elements. */
export const spec2_1 = section('section 2.1');
/** Boolean, date, decimal, string: what each may hold. */
export const spec3_2 = section('section 3.2');
/** The conditions cm(1) to cm(10) and the count of rows. */
export const spec3_3 = section('section 3.3');
/** The table of elements: who must give what, how long, how often. */
export const spec3_5 = section('section 3.5');
/** The code lists. */
export const spec3_6 = section('section 3.6');
export const spec4_1 = section('section 4.1');
export const spec4_2_1_1 = section('section 4.2.1.1');
export const spec4_3 = section('section 4.3');
export const spec4_3_1 = section('section 4.3.1');
export const spec4_3_2 = section('section 4.3.2');
export const spec4_3_5 = section('section 4.3.5');
export const spec4_3_6 = section('section 4.3.6');
export const spec4_3_7 = section('section 4.3.7');
export const spec4_3_8 = section('section 4.3.8');
export const spec4_3_8_1 = section('section 4.3.8.1');
export const spec4_3_8_2 = section('section 4.3.8.2');
export const spec4_3_8_3 = section('section 4.3.8.3');
/** The table of errors. */
export const spec5 = section('section 5');
export const specAppendixC = section('appendix C');

/** The XML schemas of the specification. */
export const xmlSchema: Authority = {
  citation: 'EDGAR ownership document XML schemas, package v5.5',
  kind: 'EDGAR specification',
  link: null,
  readOn: READ_ON,
  confidence: 'A',
};

/** What follows from how EDGAR works and stands nowhere in so many words. */
export const edgarPractice: Authority = {
  citation: 'Practice of filers and what accepted filings show',
  kind: 'practice',
  link: null,
  readOn: READ_ON,
  confidence: 'B',
};
