// What the rules of Section 16 rest on. `readOn` is the day on which the stated confidence was settled.
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

/** A section of Regulation 16, linked to the current text. */
function rule(confidence: Confidence, section: string, paragraph: string): Authority {
  const link = `https://www.ecfr.gov/current/title-17/section-240.${section}`;
  return authority('rule', confidence, `17 CFR 240.${section}${paragraph}`, link);
}

// Rule 16a-3: which report, when, what it holds and who signs it.
export const rule16a3f1 = rule('B', '16a-3', '(f)(1)');
/** What of (f)(1) was not read again: which exempt transactions the form leaves to Form 4, and how years bound it. */
export const rule16a3f1Content = rule('C', '16a-3', '(f)(1)(i)');
export const rule16a3f1iii = rule('C', '16a-3', '(f)(1)(iii)');
export const rule16a3g1 = rule('B', '16a-3', '(g)(1)');
export const rule16a3g5 = rule('C', '16a-3', '(g)(5)');
export const rule16a3i = rule('C', '16a-3', '(i)');

export const rule16a4b = rule('C', '16a-4', '(b)');
export const rule16a6a = rule('A', '16a-6', '(a)');
export const rule16a6b = rule('A', '16a-6', '(b)');
export const rule16a11 = rule('C', '16a-11', '');

// Rules 16b: what an exemption from short-swing liability covers, and so what a code may be used for.
/** Who the exemption is open to: transactions of officers and directors with the issuer. */
export const rule16b3a = rule('A', '16b-3', '(a)');
export const rule16b3c = rule('B', '16b-3', '(c)');
export const rule16b3e = rule('C', '16b-3', '(e)');
export const rule16b5 = rule('C', '16b-5', '');
export const rule16b6b = rule('A', '16b-6', '(b)');
export const rule16b6d = rule('C', '16b-6', '(d)');

// Releases.
const SEC = 'https://www.sec.gov/rules/final';
/** Two-business-day reporting, for transactions from 29 August 2002. */
export const release34_46421 = authority('release', 'B', 'Release 34-46421, 67 FR 56462', `${SEC}/34-46421.htm`);
/** Dispositions by bona fide gift on Form 4, from 27 February 2023. */
export const release33_11138 = authority('release', 'B', 'Release 33-11138, 87 FR 80362');

// Instructions to the forms. The revision of March 2026 was not read.
const instruction = (confidence: Confidence, citation: string): Authority =>
  authority('form instruction', confidence, citation);
export const exitBoxInstruction = instruction('B', 'Forms 4 and 5, General Instruction 1(b)');
export const instruction4b = instruction('B', 'Forms 4 and 5, General Instruction 4(b)(iii); Form 3, 5(b)(iii)');
export const instruction4c = instruction('C', 'Forms 4 and 5, General Instruction 4(c)');
export const instruction5 = instruction('C', 'Forms 4 and 5, General Instruction 5');
export const instruction6 = instruction('C', 'Forms 3, 4 and 5, General Instruction 6');
export const instruction7a = instruction('C', 'Forms 4 and 5, General Instruction 7(a)');
export const instruction7b = instruction('C', 'Forms 4 and 5, General Instruction 7(b)');
/** The list of transaction codes and what each means. */
export const instruction8 = instruction('A', 'Forms 4 and 5, General Instruction 8');
/** What follows from a code's meaning without being written in the list: the table it belongs in, the price it carries. */
export const instruction8Use = instruction('C', 'Forms 4 and 5, General Instruction 8');
export const tableTwoColumns = instruction('C', 'Forms 4 and 5, Table II, captions of columns 1 to 8');
/** Column 9 counts one class of derivative: what practice guides answer for options with different terms. */
export const tableTwoColumn9 = instruction('B', 'Forms 4 and 5, Table II, column 9');

// EDGAR's specification, as far as it carries the forms' captions into XML.
const specification = (confidence: Confidence, section: string): Authority =>
  authority('EDGAR specification', confidence, `EDGAR Ownership XML Technical Specification ${section}`);
export const specPeriodOfReport = specification('A', 'v5.5, Appendix D: periodOfReport');
export const specFormTypes = specification('A', 'v5.5 §4.3.8');
export const specForm5Tables = specification('B', 'v5.5 §4.3 and §4.3.3');

export const regST302 = authority(
  'rule',
  'C',
  '17 CFR 232.302(a)',
  'https://www.ecfr.gov/current/title-17/section-232.302',
);

// What no text requires and careful filers do.
export const practiceOfFilers = authority('practice', 'B', 'Practice guides to Section 16 reporting');
export const houseConvention = authority('house', 'D', 'Convention of this program');
