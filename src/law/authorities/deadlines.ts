// What due dates, business days and filing dates rest on. `readOn` is the day on which the stated confidence was settled.
import { date } from '../../base/calendarDate.ts';
import type { Authority, AuthorityKind, Confidence } from '../authority.ts';

const READ_ON = date('2026-11-22');

function authority(
  kind: AuthorityKind,
  confidence: Confidence,
  citation: string,
  link: string | null = null,
): Authority {
  return { citation, kind, link, readOn: READ_ON, confidence };
}

const ecfr = (section: string): string => `https://www.ecfr.gov/current/title-17/section-${section}`;
const usc = (title: number, section: string): string =>
  `https://www.law.cornell.edu/uscode/text/${title}/${section.replace(/\(.*/, '')}`;

const statute = (confidence: Confidence, title: number, section: string): Authority =>
  authority('statute', confidence, `${title} U.S.C. ${section}`, usc(title, section));
const rule = (confidence: Confidence, section: string, paragraph: string): Authority =>
  authority('rule', confidence, `17 CFR ${section}${paragraph}`, ecfr(section));

// Section 16(a)(2) of the Exchange Act: when a statement is to be filed.
/** On the day on which the security is registered. */
export const section16a2A = statute('A', 15, '78p(a)(2)(A)');
/** Within ten days of becoming an insider. */
export const section16a2B = statute('A', 15, '78p(a)(2)(B)');
/** Before the end of the second business day after execution. */
export const section16a2C = statute('A', 15, '78p(a)(2)(C)');
/** As the section stood until 28 August 2002: within ten days after the close of the month. */
export const section16aBefore2002 = authority(
  'statute',
  'B',
  'Securities Exchange Act §16(a) before Pub. L. 107-204 §403',
);

// Rule 16a-3.
/** No new Form 3 for another class or another office. */
export const rule16a3b = rule('A', '240.16a-3', '(b)(1), (b)(2)');
/** Form 5 is due on the 45th day after the issuer's fiscal year end. */
export const rule16a3f1Due = rule('A', '240.16a-3', '(f)(1)');
/** No Form 5 when all that belonged on it has been reported. */
export const rule16a3f2 = rule('B', '240.16a-3', '(f)(2)');
/** Rule 10b5-1 transactions and discretionary transactions whose day the insider did not choose. */
export const rule16a3g2to4 = rule('B', '240.16a-3', '(g)(2)–(4)');
/** The issuer posts the report by the end of the next business day. */
export const rule16a3k = rule('A', '240.16a-3', '(k)');
export const form3Instruction1 = authority('form instruction', 'A', 'Form 3, General Instruction 1');
export const form5Instruction1a = authority('form instruction', 'A', 'Form 5, General Instruction 1(a)');
/** Website posting and mandatory electronic filing, from 30 June 2003. */
export const release33_8230 = authority('release', 'A', 'Release 33-8230');

// Rule 16a-2(b): transactions after leaving office.
export const rule16a2b = rule('C', '240.16a-2', '(b)');
/** When a period of less than six months ends: two days before the day of the same number. */
export const colonialRealty = authority(
  'practice',
  'C',
  'Colonial Realty Corp. v. MacWilliams; Stella v. Graham-Paige',
);

// Foreign private issuers' directors and officers, from 18 March 2026.
export const foreignInsidersAct = authority(
  'statute',
  'B',
  'Holding Foreign Insiders Accountable Act (18 December 2025)',
);
export const release34_104903 = authority('release', 'B', 'Release 34-104903, 91 FR 10320');

// Days and hours.
/** A last day that is a Saturday, Sunday or holiday moves to the next business day. */
export const rule0_3a = rule('B', '240.0-3', '(a)');
/** What a business day is. */
export const regST11 = rule('B', '232.11', '');
/** EDGAR's hours: 6 am to 10 pm Eastern on business days. */
export const regST12 = rule('B', '232.12', '(c)');
/** The general cut-off, 5:30 pm Eastern. */
export const regST13a2 = rule('B', '232.13', '(a)(2)');
/** Ownership reports: 10 pm Eastern. */
export const regST13a4 = rule('B', '232.13', '(a)(4)');
/** The days of the federal holidays. */
export const holidayStatute = statute('B', 5, '6103(a)');
/** A holiday on a Saturday is taken on Friday. */
export const saturdayHolidays = statute('B', 5, '6103(b)');
/** A holiday on a Sunday is taken on Monday. */
export const executiveOrder11582 = authority('rule', 'C', 'Executive Order 11582 (11 February 1971)');
/** A day on which the President closes federal offices counts as a federal holiday for filing. */
export const edgarClosureNotices = authority(
  'staff guidance',
  'B',
  'SEC announcements that EDGAR is closed (“treated as a federal holiday for filing purposes”)',
  'https://www.sec.gov/oit/announcement/edgar-be-closed-wednesday-december-5-2018',
);
