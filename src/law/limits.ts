// Source: EDGAR Ownership XML Technical Specification v5.5, sections 3.3 to 3.5, and its XML schemas (March 2026). Version 3 of
// 2010 has the same limits for the elements it knows.
import { Decimal } from '../base/decimal.ts';

/** Length in characters. `pattern`: what the text must match besides. */
export interface TextLimit {
  readonly min: number;
  readonly max: number;
  readonly pattern: RegExp | null;
  /** False: only the text of the specification states it, so a document that breaks it may still be accepted. */
  readonly inSchema: boolean;
}

const text = (min: number, max: number, pattern: RegExp | null = null): TextLimit => ({
  min,
  max,
  pattern,
  inSchema: true,
});

const DIGITS = /^[0-9]+$/;

/** By the SEC's element names. */
export const TEXT_LIMITS = {
  schemaVersion: text(5, 5),
  issuerCik: text(1, 10, DIGITS),
  issuerName: text(0, 150),
  /** May not be empty: filers write NONE or N/A for an issuer that has no ticker. */
  issuerTradingSymbol: text(1, 10),
  issuerForeignTradingSymbol: text(0, 14),
  rptOwnerCik: text(1, 10, DIGITS),
  rptOwnerCcc: text(8, 8),
  rptOwnerName: text(0, 150),
  rptOwnerStreet1: text(0, 40),
  rptOwnerStreet2: text(0, 40),
  rptOwnerCity: text(0, 30),
  /** The schema's limit. The specification's own table says 30: see `NON_US_TERRITORY_WHEN_WRITING`. */
  rptOwnerNonUSStateTerritory: text(0, 40),
  rptOwnerZipCode: text(0, 10, /^[0-9A-Za-z #-]*$/),
  rptOwnerStateDescription: text(0, 50),
  officerTitle: text(0, 30),
  otherText: text(0, 30),
  securityTitle: text(1, 60),
  underlyingSecurityTitle: text(1, 60),
  natureOfOwnership: text(0, 100),
  /** The text of a footnote. */
  footnote: { min: 0, max: 1000, pattern: null, inSchema: false },
  remarks: text(0, 2000),
  signatureName: text(1, 255),
} as const satisfies Readonly<Record<string, TextLimit>>;

/** Specification and schema disagree (30 and 40): what is written keeps to the smaller, what is read may use the larger. */
export const NON_US_TERRITORY_WHEN_WRITING = 30;

/** How often something may stand in one document. */
export interface CountLimit {
  readonly min: number;
  readonly max: number;
}

export const COUNT_LIMITS = {
  reportingOwner: { min: 1, max: 10 },
  /** Transactions and holdings together. */
  nonDerivativeTable: { min: 0, max: 30 },
  derivativeTable: { min: 0, max: 30 },
  rowsOfBothTables: { min: 0, max: 60 },
  footnote: { min: 0, max: 99 },
  footnoteIdsOfOneElement: { min: 0, max: 99 },
  ownerSignature: { min: 1, max: 10 },
} as const satisfies Readonly<Record<string, CountLimit>>;

/** F1 to F99. The specification lists F99 once among the valid ids and once among the bad ones; the schema takes it. */
export const FOOTNOTE_ID = /^F[1-9][0-9]?$/;

/** Every number of shares, price and value. */
export const DECIMAL_LIMIT = {
  min: Decimal.zero,
  max: Decimal.of('999999999999.9999'),
  totalDigits: 16,
  fractionDigits: 4,
} as const;

/** True when the schema takes the number: neither negative, nor too large, nor finer than four decimals. */
export function fitsDecimalLimit(value: Decimal): boolean {
  // Zeros at the end do not count as decimals for a schema validator, which looks at the number and not at its spelling.
  const decimals = value.canonical().split('.')[1]?.length ?? 0;
  return (
    decimals <= DECIMAL_LIMIT.fractionDigits &&
    value.compare(DECIMAL_LIMIT.min) >= 0 &&
    value.compare(DECIMAL_LIMIT.max) <= 0
  );
}
