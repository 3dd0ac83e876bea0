import { ABSENT } from './footnoted.ts';
import type { Issuer, OwnershipDocument } from './ownershipDocument.ts';
import type { OwnerAddress, Relationship, ReportingOwner } from './reportingOwner.ts';
import type { DerivativeRow, NonDerivativeRow } from './tableRow.ts';

// Each function gives a part in which nothing is stated, overlaid with what is given. Every object of one kind has the
// same keys in the same order, which also keeps engines fast over millions of them.

export function makeDocument(given: Partial<OwnershipDocument> = {}): OwnershipDocument {
  return {
    schemaVersion: null,
    documentType: null,
    periodOfReport: null,
    dateOfOriginalSubmission: null,
    noSecuritiesOwned: null,
    notSubjectToSection16: null,
    form3HoldingsReported: null,
    form4TransactionsReported: null,
    issuer: makeIssuer(),
    reportingOwners: [],
    aff10b5One: null,
    nonDerivativeTable: [],
    derivativeTable: [],
    footnotes: [],
    remarks: null,
    ownerSignatures: [],
    spellings: [],
    extras: [],
    ...given,
  };
}

export function makeIssuer(given: Partial<Issuer> = {}): Issuer {
  return { cik: null, name: null, tradingSymbol: null, foreignTradingSymbol: null, ...given };
}

export function makeOwner(given: Partial<ReportingOwner> = {}): ReportingOwner {
  return { cik: null, ccc: null, name: null, address: makeAddress(), relationship: makeRelationship(), ...given };
}

export function makeAddress(given: Partial<OwnerAddress> = {}): OwnerAddress {
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
    ...given,
  };
}

export function makeRelationship(given: Partial<Relationship> = {}): Relationship {
  return {
    isDirector: null,
    isOfficer: null,
    isTenPercentOwner: null,
    isOther: null,
    officerTitle: null,
    otherText: null,
    ...given,
  };
}

export function makeNonDerivativeRow(given: Partial<NonDerivativeRow> = {}): NonDerivativeRow {
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
    ...given,
  };
}

export function makeDerivativeRow(given: Partial<DerivativeRow> = {}): DerivativeRow {
  return {
    ...makeNonDerivativeRow(),
    conversionOrExercisePrice: ABSENT,
    transactionTotalValue: ABSENT,
    exerciseDate: ABSENT,
    expirationDate: ABSENT,
    underlyingSecurityTitle: ABSENT,
    underlyingSecurityShares: ABSENT,
    underlyingSecurityValue: ABSENT,
    ...given,
  };
}
