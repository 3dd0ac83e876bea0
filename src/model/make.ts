import { ABSENT } from './footnoted.ts';
import type { Issuer, OwnershipDocument } from './ownershipDocument.ts';
import type { OwnerAddress, Relationship, ReportingOwner } from './reportingOwner.ts';
import type { DerivativeRow, NonDerivativeRow } from './tableRow.ts';

// `blank…` gives a part in which nothing is stated, `make…` the same overlaid with what is given. Every object of one kind
// has the same keys in the same order, which keeps engines fast over millions of them.

export const makeDocument = (given: Partial<OwnershipDocument> = {}): OwnershipDocument => ({
  ...blankDocument(),
  ...given,
});
export const makeIssuer = (given: Partial<Issuer> = {}): Issuer => ({ ...blankIssuer(), ...given });
export const makeOwner = (given: Partial<ReportingOwner> = {}): ReportingOwner => ({ ...blankOwner(), ...given });
export const makeAddress = (given: Partial<OwnerAddress> = {}): OwnerAddress => ({ ...blankAddress(), ...given });
export const makeRelationship = (given: Partial<Relationship> = {}): Relationship => ({
  ...blankRelationship(),
  ...given,
});
export const makeNonDerivativeRow = (given: Partial<NonDerivativeRow> = {}): NonDerivativeRow => ({
  ...blankNonDerivativeRow(),
  ...given,
});
export const makeDerivativeRow = (given: Partial<DerivativeRow> = {}): DerivativeRow => ({
  ...blankDerivativeRow(),
  ...given,
});

export function blankDocument(): OwnershipDocument {
  return {
    schemaVersion: null,
    documentType: null,
    periodOfReport: null,
    dateOfOriginalSubmission: null,
    noSecuritiesOwned: null,
    notSubjectToSection16: null,
    form3HoldingsReported: null,
    form4TransactionsReported: null,
    issuer: blankIssuer(),
    reportingOwners: [],
    aff10b5One: null,
    nonDerivativeTable: [],
    derivativeTable: [],
    footnotes: [],
    remarks: null,
    ownerSignatures: [],
    spellings: [],
    extras: [],
  };
}

export function blankIssuer(): Issuer {
  return { cik: null, name: null, tradingSymbol: null, foreignTradingSymbol: null };
}

export function blankOwner(): ReportingOwner {
  return { cik: null, ccc: null, name: null, address: blankAddress(), relationship: blankRelationship() };
}

export function blankAddress(): OwnerAddress {
  return {
    nonUSAddressFlag: null,
    street1: null,
    street2: null,
    city: null,
    nonUSStateTerritory: null,
    state: null,
    country: null,
    zipCode: null,
    stateDescription: null,
    goodAddress: null,
  };
}

export function blankRelationship(): Relationship {
  return {
    isDirector: null,
    isOfficer: null,
    isTenPercentOwner: null,
    isOther: null,
    officerTitle: null,
    otherText: null,
  };
}

export function blankNonDerivativeRow(): NonDerivativeRow {
  return {
    kind: 'transaction',
    securityTitle: ABSENT,
    transactionDate: ABSENT,
    deemedExecutionDate: ABSENT,
    transactionFormType: null,
    transactionCode: null,
    equitySwapInvolved: null,
    transactionCodingFootnoteIds: ABSENT.footnoteIds,
    transactionTimeliness: ABSENT,
    transactionShares: ABSENT,
    transactionPricePerShare: ABSENT,
    transactionAcquiredDisposedCode: ABSENT,
    sharesOwnedFollowingTransaction: ABSENT,
    valueOwnedFollowingTransaction: ABSENT,
    directOrIndirectOwnership: ABSENT,
    natureOfOwnership: ABSENT,
  };
}

export function blankDerivativeRow(): DerivativeRow {
  return {
    kind: 'transaction',
    securityTitle: ABSENT,
    conversionOrExercisePrice: ABSENT,
    transactionDate: ABSENT,
    deemedExecutionDate: ABSENT,
    transactionFormType: null,
    transactionCode: null,
    equitySwapInvolved: null,
    transactionCodingFootnoteIds: ABSENT.footnoteIds,
    transactionTimeliness: ABSENT,
    transactionShares: ABSENT,
    transactionTotalValue: ABSENT,
    transactionPricePerShare: ABSENT,
    transactionAcquiredDisposedCode: ABSENT,
    exerciseDate: ABSENT,
    expirationDate: ABSENT,
    underlyingSecurityTitle: ABSENT,
    underlyingSecurityShares: ABSENT,
    underlyingSecurityValue: ABSENT,
    sharesOwnedFollowingTransaction: ABSENT,
    valueOwnedFollowingTransaction: ABSENT,
    directOrIndirectOwnership: ABSENT,
    natureOfOwnership: ABSENT,
  };
}
