import {
  blankAddress,
  blankDerivativeRow,
  blankDocument,
  blankIssuer,
  blankNonDerivativeRow,
  blankOwner,
  blankRelationship,
} from '../../model/make.ts';
import type { OwnerSignature, OwnershipDocument } from '../../model/ownershipDocument.ts';
import type { DerivativeRow, NonDerivativeRow } from '../../model/tableRow.ts';

/**
 * How a model object is put together from its values in the order of its keys. The values are gathered in an array and the
 * object is made at once: filling an object key by key, with keys known only as data, costs several times as much.
 */
export interface Build {
  /** Keys, in order; a value's index is its slot. */
  readonly keys: readonly string[];
  /** Values of an object in which nothing is stated. */
  readonly blank: readonly unknown[];
  readonly make: (slots: readonly unknown[]) => object;
}

// `as never`: what stands in a slot is of its key's type by the plan that filled it, which the round-trip tests hold.
const of = (blank: object, make: (s: readonly unknown[]) => object): Build => ({
  keys: Object.keys(blank),
  blank: Object.values(blank),
  make,
});

export const BUILD_ISSUER = of(blankIssuer(), (s) => ({
  cik: s[0],
  name: s[1],
  tradingSymbol: s[2],
  foreignTradingSymbol: s[3],
}));

export const BUILD_OWNER = of(blankOwner(), (s) => ({
  cik: s[0],
  ccc: s[1],
  name: s[2],
  address: s[3],
  relationship: s[4],
}));

export const BUILD_ADDRESS = of(blankAddress(), (s) => ({
  nonUSAddressFlag: s[0],
  street1: s[1],
  street2: s[2],
  city: s[3],
  nonUSStateTerritory: s[4],
  state: s[5],
  country: s[6],
  zipCode: s[7],
  stateDescription: s[8],
  goodAddress: s[9],
}));

export const BUILD_RELATIONSHIP = of(blankRelationship(), (s) => ({
  isDirector: s[0],
  isOfficer: s[1],
  isTenPercentOwner: s[2],
  isOther: s[3],
  officerTitle: s[4],
  otherText: s[5],
}));

export const BUILD_SIGNATURE = of(
  { name: null, date: null },
  (s): OwnerSignature => ({ name: s[0] as never, date: s[1] as never }),
);

export const BUILD_NON_DERIVATIVE_ROW = of(
  blankNonDerivativeRow(),
  (s): NonDerivativeRow => ({
    kind: s[0] as never,
    securityTitle: s[1] as never,
    transactionDate: s[2] as never,
    deemedExecutionDate: s[3] as never,
    transactionFormType: s[4] as never,
    transactionCode: s[5] as never,
    equitySwapInvolved: s[6] as never,
    transactionCodingFootnoteIds: s[7] as never,
    transactionTimeliness: s[8] as never,
    transactionShares: s[9] as never,
    transactionPricePerShare: s[10] as never,
    transactionAcquiredDisposedCode: s[11] as never,
    sharesOwnedFollowingTransaction: s[12] as never,
    valueOwnedFollowingTransaction: s[13] as never,
    directOrIndirectOwnership: s[14] as never,
    natureOfOwnership: s[15] as never,
  }),
);

export const BUILD_DERIVATIVE_ROW = of(
  blankDerivativeRow(),
  (s): DerivativeRow => ({
    kind: s[0] as never,
    securityTitle: s[1] as never,
    conversionOrExercisePrice: s[2] as never,
    transactionDate: s[3] as never,
    deemedExecutionDate: s[4] as never,
    transactionFormType: s[5] as never,
    transactionCode: s[6] as never,
    equitySwapInvolved: s[7] as never,
    transactionCodingFootnoteIds: s[8] as never,
    transactionTimeliness: s[9] as never,
    transactionShares: s[10] as never,
    transactionTotalValue: s[11] as never,
    transactionPricePerShare: s[12] as never,
    transactionAcquiredDisposedCode: s[13] as never,
    exerciseDate: s[14] as never,
    expirationDate: s[15] as never,
    underlyingSecurityTitle: s[16] as never,
    underlyingSecurityShares: s[17] as never,
    underlyingSecurityValue: s[18] as never,
    sharesOwnedFollowingTransaction: s[19] as never,
    valueOwnedFollowingTransaction: s[20] as never,
    directOrIndirectOwnership: s[21] as never,
    natureOfOwnership: s[22] as never,
  }),
);

export const BUILD_DOCUMENT = of(
  blankDocument(),
  (s): OwnershipDocument => ({
    schemaVersion: s[0] as never,
    documentType: s[1] as never,
    periodOfReport: s[2] as never,
    dateOfOriginalSubmission: s[3] as never,
    noSecuritiesOwned: s[4] as never,
    notSubjectToSection16: s[5] as never,
    form3HoldingsReported: s[6] as never,
    form4TransactionsReported: s[7] as never,
    issuer: s[8] as never,
    reportingOwners: s[9] as never,
    aff10b5One: s[10] as never,
    nonDerivativeTable: s[11] as never,
    derivativeTable: s[12] as never,
    footnotes: s[13] as never,
    remarks: s[14] as never,
    ownerSignatures: s[15] as never,
    spellings: [],
    extras: [],
  }),
);
