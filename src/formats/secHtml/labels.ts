import type { Line } from './page/page.ts';

/** The form's printed labels, by what stands below or beside them. */
export type LabelKey =
  | 'formName'
  | 'exitBox'
  | 'form3Holdings'
  | 'form4Transactions'
  | 'tenB5One'
  | 'tenB5Heading'
  | 'owner'
  | 'lastName'
  | 'street'
  | 'places'
  | 'country'
  | 'issuer'
  | 'foreignSymbol'
  | 'period'
  | 'original'
  | 'relationship'
  | 'director'
  | 'tenPercentOwner'
  | 'officer'
  | 'other'
  | 'filing'
  | 'onePerson'
  | 'severalPersons'
  | 'tableI'
  | 'tableII'
  | 'owners'
  | 'signatures'
  | 'signatureLine'
  | 'explanation'
  | 'remarks'
  | 'notice';

const DAY = String.raw`(?: ?\(Month ?/ ?Day ?/ ?Year\))?`;
/** A box drawn in letters before its label: `__X__`, `[x]`, `_____`. */
const MARK = String.raw`(?:[_[\]xX✓✔☒☑☐]{1,12} ?)?`;
const label = (source: string): RegExp => new RegExp(`^(?:${source})`, 'i');

// Wordings of all editions of the forms and of both of the SEC's layouts; a label may be shortened at its end.
const LABELS: readonly (readonly [LabelKey, RegExp])[] = [
  ['formName', label(`FORM [345](?:/A)?$`)],
  ['exitBox', label(`${MARK}Check (?:this )?box if no longer subject to Section 16`)],
  ['form3Holdings', label(String.raw`${MARK}Form 3 Holdings Reported\.?$`)],
  ['form4Transactions', label(String.raw`${MARK}Form 4 Transactions Reported\.?$`)],
  ['tenB5One', label(`${MARK}Check this box to indicate that a transaction was made pursuant to`)],
  ['tenB5Heading', label(String.raw`Rule 10b5-1\(c\) Transaction Indication`)],
  ['owner', label(String.raw`1\. ?Names? and Address(?:es)? of Reporting Persons? ?\*?`)],
  ['lastName', label(String.raw`\(Last\)(?: ?\(First\))?(?: ?\(Middle\))?|\(First\)(?: ?\(Middle\))?|\(Middle\)`)],
  ['street', label(String.raw`\(Street\)`)],
  ['places', label(String.raw`\(City\)(?: ?\(State\))?(?: ?\(Zip(?: Code|/Postal Code)?\))?|\(State\)(?: ?\(Zip(?: Code|/Postal Code)?\))?|\(Zip(?: Code|/Postal Code)?\)`)],
  ['country', label(String.raw`\(Country\)`)],
  ['issuer', label(String.raw`[23]\. ?Issuer Name,? and Ticker or Trading Symbol`)],
  ['foreignSymbol', label(String.raw`[23]a\. ?Foreign Trading Symbol`)],
  ['period', label(String.raw`[23]\. ?(?:Date of Event Requiring Statement|Date of Earliest Transaction|Statement for (?:Issuer['’]?s? ?['’]?s? )?Fiscal Year Ended)${DAY}`)],
  ['original', label(String.raw`[45]\. ?If Amendment, Date (?:of )?Original(?:ly)? Filed${DAY}`)],
  ['relationship', label(String.raw`[45]\. ?Relationship of Reporting Persons?(?:\(s\))? to Issuer(?: ?\(Check all applicable\))?`)],
  ['director', label(`${MARK}Director$`)],
  ['tenPercentOwner', label(`${MARK}10% Owner$`)],
  ['officer', label(String.raw`${MARK}Officer ?\(give title below\)`)],
  ['other', label(String.raw`${MARK}Other ?\(specify below\)`)],
  ['filing', label(String.raw`6\. ?Individual or Joint/ ?Group (?:Filing|Reporting)(?: ?\(Check Applicable Line\))?`)],
  ['onePerson', label(`${MARK}Form filed by One Reporting Person`)],
  ['severalPersons', label(`${MARK}Form filed by More than One Reporting Person`)],
  ['tableI', label(`Table I ?[-–—:] ?Non-Derivative Securities`)],
  ['tableII', label(`Table II ?[-–—:] ?Derivative Securities`)],
  ['owners', label(`Reporting Owners$`)],
  ['signatures', label('Signatures$')],
  ['signatureLine', label(String.raw`(?:\*\* ?)?Signature of Reporting Person`)],
  ['explanation', label(`Explanation of Responses ?:?$`)],
  ['remarks', label(`Remarks ?:$`)],
  ['notice', label(String.raw`(?:Note: File three copies|(?:Potential )?Persons who (?:are to )?respond to the collection|Reminder: Report on a separate line|\*\*? ?If the form is filed by more than one|\*\* ?Intentional misstatements)`)],
]; // biome-ignore format: one label a line

/** Continuations of a label that may stand on a line of their own. */
const CONTINUATION = /^\(?(?:Month ?\/ ?Day ?\/ ?Year|Check all applicable|Check applicable line)\)?$/i;

/** A line that bears a label, and where the label ends in it. */
export interface LabelLine {
  readonly key: LabelKey;
  readonly line: Line;
  /** Index behind the label in the line's text. */
  readonly behind: number;
}

// Long texts are values; a label's words are at the head of a line, so that a few letters tell most lines apart.
const FIRST = /^[\d(_[\]XxFCTROSDEP*NIM☒☑✓✔]/i;

export function labelOf(line: Line): LabelLine | null {
  const label = labelIn(line.text);
  return label === null ? null : { ...label, line };
}

/** The label that a text begins with. */
export function labelIn(text: string): Omit<LabelLine, 'line'> | null {
  if (!FIRST.test(text)) return null;
  const head = text.slice(0, 240);
  for (const [key, pattern] of LABELS) {
    const match = pattern.exec(head);
    if (match !== null) return { key, behind: match[0].length };
  }
  return null;
}

export function isContinuation(line: Line): boolean {
  return CONTINUATION.test(line.text);
}
