import type { CalendarDate } from '../base/calendarDate.ts';
import type { ExtraElement, Spelling } from './asWritten.ts';
import type { ReportingOwner } from './reportingOwner.ts';
import type { DerivativeRow, NonDerivativeRow } from './tableRow.ts';

/** The six kinds of ownership document, spelled as EDGAR spells submission types. */
export type DocumentType = '3' | '3/A' | '4' | '4/A' | '5' | '5/A';

export const DOCUMENT_TYPES: readonly DocumentType[] = ['3', '3/A', '4', '4/A', '5', '5/A'];

/**
 * One Form 3, 4 or 5, or an amendment to one: what it states, in the order it states it, and nothing about where it came
 * from. Names are the SEC's (Ownership XML Technical Specification); a leaf drops a prefix that repeats its container.
 * Null means that the document does not state the value.
 */
export interface OwnershipDocument {
  /** Written by EDGAR, never by the filer, such as `X0609`. */
  readonly schemaVersion: string | null;
  /** Null only when the input names no form that exists. */
  readonly documentType: DocumentType | null;
  /** Form 3: date of the event. Form 4: earliest transaction. Form 5: end of the issuer's fiscal year. */
  readonly periodOfReport: CalendarDate | null;
  /** Amendments only: filing date of the report amended. */
  readonly dateOfOriginalSubmission: CalendarDate | null;
  /** Form 3 only, set by EDGAR: both tables are empty. */
  readonly noSecuritiesOwned: boolean | null;
  /** Forms 4 and 5: the exit box. */
  readonly notSubjectToSection16: boolean | null;
  /** Form 5 only, set by EDGAR: some holding row is of form type 3. */
  readonly form3HoldingsReported: boolean | null;
  /** Form 5 only, set by EDGAR: some transaction row is of form type 4. */
  readonly form4TransactionsReported: boolean | null;
  readonly issuer: Issuer;
  readonly reportingOwners: readonly ReportingOwner[];
  /** The Rule 10b5-1(c) box of Forms 4 and 5, since 2023. */
  readonly aff10b5One: boolean | null;
  /** Table I, transactions and holdings mixed as filed. */
  readonly nonDerivativeTable: readonly NonDerivativeRow[];
  /** Table II, likewise. */
  readonly derivativeTable: readonly DerivativeRow[];
  readonly footnotes: readonly Footnote[];
  readonly remarks: string | null;
  readonly ownerSignatures: readonly OwnerSignature[];
  /** Leaves written in a way that their value does not print again. */
  readonly spellings: readonly Spelling[];
  /** What the input holds and this model has no place for. */
  readonly extras: readonly ExtraElement[];
}

export interface Issuer {
  /** Central Index Key, up to ten digits as written, leading zeros kept. */
  readonly cik: string | null;
  /** The conformed name; inserted by EDGAR. */
  readonly name: string | null;
  readonly tradingSymbol: string | null;
  /** Since 18 March 2026. */
  readonly foreignTradingSymbol: string | null;
}

export interface Footnote {
  /** `F1` … `F99`; as written where it is none of these. */
  readonly id: string;
  readonly text: string;
}

export interface OwnerSignature {
  readonly name: string | null;
  readonly date: CalendarDate | null;
}
