import { date } from '../../base/calendarDate.ts';
import type { Authority } from '../authority.ts';

const readOn = date('2026-11-22');

/** The federal holidays of the day; each holiday's own act stands beside it in law/holidays.ts. */
export const uscHolidays: Authority = {
  citation: '5 U.S.C. 6103(a)',
  kind: 'statute',
  link: 'https://www.law.cornell.edu/uscode/text/5/6103',
  readOn,
  confidence: 'B',
};

/** A holiday on a Saturday is taken on the Friday before. */
export const uscSaturday: Authority = {
  citation: '5 U.S.C. 6103(b)(1)',
  kind: 'statute',
  link: 'https://www.law.cornell.edu/uscode/text/5/6103',
  readOn,
  confidence: 'B',
};

/** A holiday on a Sunday is taken on the Monday after. */
export const eo11582: Authority = {
  citation: 'Executive Order 11582 (11 February 1971), section 3',
  kind: 'rule',
  link: null,
  readOn,
  confidence: 'C',
};

/** Business days are those that are neither Saturday, Sunday nor a federal holiday. */
export const regST11: Authority = {
  citation: '17 CFR 232.11',
  kind: 'rule',
  link: 'https://www.law.cornell.edu/cfr/text/17/232.11',
  readOn,
  confidence: 'B',
};

/** EDGAR's hours: 6 am to 10 pm Eastern on business days. */
export const regST12: Authority = {
  citation: '17 CFR 232.12(c)',
  kind: 'rule',
  link: 'https://www.law.cornell.edu/cfr/text/17/232.12',
  readOn,
  confidence: 'B',
};

/** Ownership reports that EDGAR receives by 10 pm Eastern are filed on that day. */
export const regST13a4: Authority = {
  citation: '17 CFR 232.13(a)(4)',
  kind: 'rule',
  link: 'https://www.law.cornell.edu/cfr/text/17/232.13',
  readOn,
  confidence: 'B',
};

/** A last day that is a Saturday, Sunday or holiday moves to the next business day. */
export const rule0_3a: Authority = {
  citation: '17 CFR 240.0-3(a)',
  kind: 'rule',
  link: 'https://www.law.cornell.edu/cfr/text/17/240.0-3',
  readOn,
  confidence: 'B',
};

/** A day on which the President closes federal offices counts as a federal holiday for filing. */
export const edgarClosureNotices: Authority = {
  citation: 'SEC announcements of EDGAR closings (treated as federal holidays for filing purposes)',
  kind: 'staff guidance',
  link: 'https://www.sec.gov/oit/announcement/edgar-be-closed-wednesday-december-5-2018',
  readOn,
  confidence: 'B',
};
