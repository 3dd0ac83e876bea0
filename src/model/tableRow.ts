import type { CalendarDate } from '../base/calendarDate.ts';
import type { Decimal } from '../base/decimal.ts';
import type { Footnoted } from './footnoted.ts';

/** A transaction line, or a line that only states a holding. */
export type RowKind = 'transaction' | 'holding';

/** The form on which the line belongs: `3` for a holding missed on a Form 3; `4` or `5` for a transaction. */
export type TransactionFormType = '3' | '4' | '5';

/** `E` early (a Form 5 item on a Form 4), `L` late. Absent means on time. */
export type Timeliness = 'E' | 'L';

export type AcquiredDisposedCode = 'A' | 'D';

/** `D` direct, `I` indirect. */
export type OwnershipForm = 'D' | 'I';

/**
 * One line of Table I. Holdings leave the transaction's cells absent; Form 3 has holdings only.
 * Codes outside the SEC's lists are null here, with the text kept in the document's `spellings` and a problem from the reader.
 */
export interface NonDerivativeRow {
  readonly kind: RowKind;
  readonly securityTitle: Footnoted<string>;
  readonly transactionDate: Footnoted<CalendarDate>;
  /** Only where Rule 16a-3(g)(2) or (3) moves the date from which the two business days run. */
  readonly deemedExecutionDate: Footnoted<CalendarDate>;
  readonly transactionFormType: TransactionFormType | null;
  /** One of the SEC's eighteen letters. */
  readonly transactionCode: string | null;
  /** True prints the code with `/K`. */
  readonly equitySwapInvolved: boolean | null;
  /** Footnotes of the code cell as a whole. */
  readonly transactionCodingFootnoteIds: readonly string[];
  readonly transactionTimeliness: Footnoted<Timeliness>;
  readonly transactionShares: Footnoted<Decimal>;
  /** US dollars a share or unit. */
  readonly transactionPricePerShare: Footnoted<Decimal>;
  readonly transactionAcquiredDisposedCode: Footnoted<AcquiredDisposedCode>;
  readonly sharesOwnedFollowingTransaction: Footnoted<Decimal>;
  /** US dollars; instead of shares, where ownership is denominated in value. */
  readonly valueOwnedFollowingTransaction: Footnoted<Decimal>;
  readonly directOrIndirectOwnership: Footnoted<OwnershipForm>;
  readonly natureOfOwnership: Footnoted<string>;
}

/** One line of Table II: all of a Table I line, and what only derivatives have. */
export interface DerivativeRow extends NonDerivativeRow {
  /** US dollars an underlying share. */
  readonly conversionOrExercisePrice: Footnoted<Decimal>;
  /** US dollars; instead of `transactionShares`. */
  readonly transactionTotalValue: Footnoted<Decimal>;
  readonly exerciseDate: Footnoted<CalendarDate>;
  readonly expirationDate: Footnoted<CalendarDate>;
  readonly underlyingSecurityTitle: Footnoted<string>;
  readonly underlyingSecurityShares: Footnoted<Decimal>;
  /** US dollars; instead of `underlyingSecurityShares`. */
  readonly underlyingSecurityValue: Footnoted<Decimal>;
}

export type TableName = 'nonDerivativeTable' | 'derivativeTable';
