import { RULES } from './registry.ts';

/**
 * How an id of the digest of Section 16 rules, or a row of the specification's errors (`XML-ROW-n`), is dealt with when no
 * rule carries it out. `facts`: it takes more than one document, named in the reason. `product`: another part of the product
 * does it. `left out`: it is not tested, for the reason given.
 */
export interface NotARule {
  readonly kind: 'facts' | 'product' | 'left out';
  readonly reason: string;
}

const facts = (reason: string): NotARule => ({ kind: 'facts', reason });
const product = (reason: string): NotARule => ({ kind: 'product', reason });
const leftOut = (reason: string): NotARule => ({ kind: 'left out', reason });

const ROSTER = 'the issuer’s roster of directors, officers and holders with their dates';
const LEDGER = 'the owner’s ledger of holdings and transactions';
const OTHER_FILINGS = 'the owner’s other filings';
const PRICES = 'market prices of the day';
const SHORT_SWING = 'all transactions of the owner within six months: the short-swing computation of a later part';
const ITEM_405 = 'all filings of the issuer’s insiders in the fiscal year: the Item 405 report of a later part';
const EXEMPTION =
  'the facts of the exemption (approval, plan, gift letter, court order), which the ledger of a later part keeps';
const DUE_DATES = 'the due dates, with their steps';
const CALENDAR = 'the calendar of business days';
const PROCESS = 'how a person or issuer keeps records outside any document';
const WRAPPER = 'the reader of submission files says it';

/** Ids that no rule names in its `reference`. A test holds that rules and this table together name every id once. */
export const NOT_RULES: Readonly<Record<string, NotARule>> = {
  // Who reports.
  'S16-WHO-DIR': facts(ROSTER),
  'S16-WHO-OFF': facts(ROSTER),
  'S16-WHO-10': facts(ROSTER),
  'S16-WHO-ICA': facts(ROSTER),
  'S16-WHO-FPI-OLD': facts('the issuer’s status as a foreign private issuer'),
  'S16-WHO-FPI-NEW': facts('the issuer’s status as a foreign private issuer'),
  'S16-WHO-FPI-EXEMPT': facts('the issuer’s home jurisdiction and what the person reports there'),
  'S16-WHO-EXIT': facts(ROSTER),
  'S16-BO-10PCT': facts('shares outstanding and all holdings of the person and its group'),
  'S16-BO-PEC': facts('the arrangements behind each indirect holding'),
  'S16-PRE-IPO': facts(ROSTER),
  'S16-POST-EXIT': facts(ROSTER),
  'S16-10-ENTRY': facts('the holder’s percentage before and after the purchase'),
  'S16-10-EXIT': facts('the holder’s percentage at each trade'),
  'S16-EXEC12': facts('the day of the executor’s or guardian’s appointment'),
  'S16-F5-FORMER': facts(ROSTER),
  // When.
  'S16-CAL-BD': product(CALENDAR),
  'S16-CAL-ROLL': product(CALENDAR),
  'S16-CAL-10PM': product('the filing date of a receipt by the 10 pm cut-off'),
  'S16-CAL-ADHOC': product(CALENDAR),
  'S16-CAL-HARD': leftOut('a hardship exemption is no part of an ownership document'),
  'S16-DUE-F3-IPO': product(DUE_DATES),
  'S16-DUE-F3-NONE': facts(ROSTER),
  'S16-DUE-POST': product(DUE_DATES),
  // Form 5.
  'S16-F5-NOTDUE': facts(LEDGER),
  'S16-F5-REP': facts('the written representations that the issuer holds'),
  'S16-F5-ONEPERFY': facts(OTHER_FILINGS),
  'S16-F5-FYCHG': facts('the issuer’s history of fiscal years; the law on transition periods is not settled either'),
  // Codes and pairs.
  'S16-CODE-APX': facts(PRICES),
  'S16-CODE-10B5': leftOut('a heading: the rules on the Rule 10b5-1(c) box follow under their own ids'),
  // Signatures.
  'S16-SIG-POAEXP': facts('the power of attorney with its names and dates'),
  'S16-SIG-AUTH': facts(PROCESS),
  // Exemptions.
  'S16-EX-3D': facts(EXEMPTION),
  'S16-EX-3E': facts(EXEMPTION),
  'S16-EX-3F': facts(EXEMPTION),
  'S16-EX-5': facts(EXEMPTION),
  'S16-EX-6B': facts(EXEMPTION),
  'S16-EX-7': facts(EXEMPTION),
  'S16-EX-8': facts(EXEMPTION),
  'S16-EX-9': facts(EXEMPTION),
  'S16-EX-12': facts(EXEMPTION),
  'S16-EX-13': facts(EXEMPTION),
  'S16-EX-6': facts(EXEMPTION),
  'S16-EX-EVID': facts(EXEMPTION),
  // Short-swing profit.
  'S16-SSP-CALC': facts(SHORT_SWING),
  'S16-SSP-PRE': facts(SHORT_SWING),
  'S16-SSP-CLIP': facts(SHORT_SWING),
  'S16-SSP-STATUS': facts(SHORT_SWING),
  'S16-SSP-EXEMPT': facts(SHORT_SWING),
  'S16-SSP-DERIV': facts(SHORT_SWING),
  'S16-SSP-SPLIT': facts(SHORT_SWING),
  'S16-SSP-AGG': facts(SHORT_SWING),
  'S16-SSP-SOL': facts(SHORT_SWING),
  'S16-16C-SHORT': facts('the owner’s holdings at each sale and the day of delivery'),
  // Item 405.
  'S16-405-CAPTION': facts(ITEM_405),
  'S16-405-WHO': facts(ITEM_405),
  'S16-405-COUNTS': facts(ITEM_405),
  'S16-405-KNOWN': facts(ITEM_405),
  'S16-405-SRC': facts(ITEM_405),
  'S16-405-ONCE': facts(ITEM_405),
  'S16-405-PLACE': facts(ITEM_405),
  'S16-405-NO10K': facts(ITEM_405),
  'S16-405-GRACE': facts(ITEM_405),
  // Electronic signatures, posting, agents.
  'S16-ES-ATT': facts(PROCESS),
  'S16-ES-RULE': facts(PROCESS),
  'S16-ES-KEEP': facts(PROCESS),
  'S16-POST': product('the due date of posting on the issuer’s website'),
  'S16-AGENT': facts(PROCESS),
  'S16-CRED': facts('EDGAR’s register of CIKs and codes'),
  'S16-XML': product(WRAPPER),
  // Balances.
  'S16-CONT': facts(OTHER_FILINGS),
  'S16-CONT-SPLIT': facts(OTHER_FILINGS),
  'S16-CONT-FORM': facts(OTHER_FILINGS),
  'S16-CONT-CLASSSUM': facts('records of the issuer, the transfer agent and the plan'),
  'S16-CONT-FIRST': facts(OTHER_FILINGS),
  'S16-IND-PRORATA': facts(OTHER_FILINGS),
  // Duplicates and amendments.
  'S16-DUP-XFORM': facts(OTHER_FILINGS),
  'S16-DUP-GRANT': facts(OTHER_FILINGS),
  'S16-DUP-V': facts(OTHER_FILINGS),
  'S16-AM-LATER': facts(OTHER_FILINGS),
  'S16-AM-MERGE': facts(OTHER_FILINGS),
  'S16-AM-REPEAT': facts(OTHER_FILINGS),
  // Lateness.
  'S16-LATE-DIST': facts('a cohort of filings'),
  // Prices.
  'S16-PX-RANGE': facts(PRICES),
  'S16-PX-F': facts(PRICES),
  'S16-PX-DIV': facts('the broker’s confirmation'),
  // Rule 10b5-1.
  // Dates and identity.
  'S16-DT-BEFORE': facts(ROSTER),
  'S16-ID-10': facts('shares outstanding and all holdings of the person and its group'),
  // Rows of the specification's conditions and errors.
  'XML-ROW-2': product(
    'the reader refuses another version and text before the declaration: XML_VERSION, XML_NOT_WELL_FORMED',
  ),
  'XML-ROW-3': leftOut('readers remove white space around a value, which the schema would count as part of it'),
  'XML-ROW-4': product(
    'the reader refuses a document that is not well-formed: XML_NOT_WELL_FORMED, XML_ENTITY and others',
  ),
  'XML-ROW-5': product(`${WRAPPER}: EDGAR_DOCUMENT_EXTENSION, EDGAR_DOCUMENT_NAME; line breaks are only asked for`),
  'XML-ROW-17': leftOut(
    'the specification contradicts itself; accepted filings with holdings only show that EDGAR takes them',
  ),
  'XML-ROW-28': product(`${WRAPPER}: EDGAR_EMAIL_REPEATED`),
  'XML-ROW-29': product(`${WRAPPER}: EDGAR_EMAIL`),
  'XML-ROW-30': product(`${WRAPPER}: EDGAR_PDF_DROPPED`),
  'XML-ROW-31': product(`${WRAPPER}: EDGAR_GRAPHIC_UNREFERENCED`),
  'XML-ROW-32': product(`${WRAPPER}: EDGAR_TEXT_CONTENT; the content of HTML exhibits is not examined`),
  'XML-ROW-33': leftOut('how EDGAR stores texts is no condition on a document'),
};

/** Ids that rules carry out, each with the ids of those rules. */
export function implementedIds(): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const rule of RULES) {
    for (const id of rule.reference) ids.set(id, [...(ids.get(id) ?? []), rule.id]);
  }
  return ids;
}
