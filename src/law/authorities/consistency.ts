// What the rules of agreement within one report rest on. `readOn` is the day on which the stated confidence was settled.
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

const CFR = 'https://www.ecfr.gov/current/title-17/section-';

// Balances.
/** Several lines of one form of ownership carry a running tally: 985,544 less 1,550 is 983,994. */
export const electronicFilingFaq1 = authority(
  'staff guidance',
  'A',
  'SEC staff, Section 16 Electronic Reporting: Frequently Asked Questions (14 August 2003), question 1',
);
/** Column 5 of Form 5 is the amount at the end of the fiscal year. */
export const form5Column5 = authority('form instruction', 'C', 'Form 5, Table I, caption of column 5');
/** Insiders do not sell what they do not own. */
export const statute16c = authority(
  'statute',
  'C',
  '15 U.S.C. 78p(c)',
  'https://www.law.cornell.edu/uscode/text/15/78p',
);
export const rule16a1a2 = authority('rule', 'C', '17 CFR 240.16a-1(a)(2)', `${CFR}240.16a-1`);

// Amendments.
/** An amendment shows the lines it adds or corrects, whole, with a footnote that says why. */
export const amendmentInstruction = authority(
  'form instruction',
  'C',
  'Forms 4 and 5, General Instruction 9; Form 3, General Instruction 8',
);
export const amendmentPractice = authority('practice', 'B', 'NASPP, Correcting Form 4 Mistakes (2010, 2022)');
export const amendmentAsOf = authority('practice', 'B', 'Perkins Coie, guidance on amending Section 16 reports');
/** Box 4 (Form 3: box 5) holds the filing date of the report amended. */
export const specOriginalDate = authority(
  'EDGAR specification',
  'A',
  'EDGAR Ownership XML Technical Specification v5.5 §3.5: dateOfOriginalSubmission',
);

// Prices.
/** One line for the fills of one order within a dollar, with the range and an undertaking to give the details. */
export const aggregationLetter = authority(
  'staff guidance',
  'B',
  'SEC staff no-action letter on aggregate reporting of same-day, same-way trades (25 June 2008)',
);

// Rule 10b5-1 box.
export const release33_11138Box = authority(
  'release',
  'B',
  'Release 33-11138, 87 FR 80362: Forms 4 and 5, Rule 10b5-1(c) box',
);
export const boxInterpretation = authority(
  'staff guidance',
  'B',
  'SEC staff, Compliance and Disclosure Interpretations on Rule 10b5-1 (25 August 2023)',
);
export const rule10b5_1c1iiB = authority('rule', 'C', '17 CFR 240.10b5-1(c)(1)(ii)(B)', `${CFR}240.10b5-1`);

// Dates.
/** A report follows its transaction: "before the end of the second business day following the day on which …". */
export const statute16a2C = authority(
  'statute',
  'A',
  '15 U.S.C. 78p(a)(2)(C)',
  'https://www.law.cornell.edu/uscode/text/15/78p',
);
/** Nothing was reportable before the Act was approved on 6 June 1934. */
export const exchangeAct = authority(
  'statute',
  'A',
  'Securities Exchange Act of 1934, 48 Stat. 881 (6 June 1934)',
  'https://www.law.cornell.edu/uscode/text/15/78a',
);

/** Column 2A (3A) is for the cases of Rule 16a-3(g)(2) and (3) alone. */
export const instruction4aDeemed = authority(
  'form instruction',
  'C',
  'Forms 4 and 5, General Instruction 4(a)(ii): deemed execution date',
);

// What is public.
export const privacyPractice = authority(
  'practice',
  'B',
  'EDGAR makes ownership reports public as filed; filers keep private data out',
);
