// Documents that rules' cases start from: each obeys every rule on the day it says it was filed, so a case changes the one
// thing it is about. Persons and companies are invented.
import { type CalendarDate, date } from '../base/calendarDate.ts';
import { Decimal } from '../base/decimal.ts';
import type { FilingFacts } from '../model/filingFacts.ts';
import { type Footnoted, footnoted } from '../model/footnoted.ts';
import {
  makeAddress,
  makeDerivativeRow,
  makeDocument,
  makeIssuer,
  makeNonDerivativeRow,
  makeOwner,
  makeRelationship,
} from '../model/make.ts';
import type { OwnershipDocument } from '../model/ownershipDocument.ts';
import type { ReportingOwner } from '../model/reportingOwner.ts';
import type { DerivativeRow, NonDerivativeRow } from '../model/tableRow.ts';

const ISSUER = makeIssuer({ cik: '0000999991', name: 'Example Widgets Inc', tradingSymbol: 'EXWG' });

/** An officer and director. */
export const OFFICER: ReportingOwner = makeOwner({
  cik: '0000999992',
  name: 'Sample Robin',
  address: makeAddress({
    street1: 'C/O EXAMPLE WIDGETS INC',
    street2: '1 MAIN STREET',
    city: 'SPRINGFIELD',
    state: 'IL',
    zipCode: '62701',
  }),
  relationship: makeRelationship({
    isDirector: true,
    isOfficer: true,
    isTenPercentOwner: false,
    isOther: false,
    officerTitle: 'Chief Executive Officer',
  }),
});

/** A holder of more than ten per cent that is neither director nor officer. */
export const TEN_PERCENT_OWNER: ReportingOwner = makeOwner({
  cik: '0000999993',
  name: 'Sample Partners LP',
  address: OFFICER.address,
  relationship: makeRelationship({ isDirector: false, isOfficer: false, isTenPercentOwner: true, isOther: false }),
});

/** 100 shares of common stock sold at $25.00, 900 left. */
export function saleRow(given: Partial<NonDerivativeRow> = {}): NonDerivativeRow {
  return makeNonDerivativeRow({
    securityTitle: footnoted('Common Stock'),
    transactionDate: footnoted(date('2024-05-14')),
    transactionFormType: '4',
    transactionCode: 'S',
    equitySwapInvolved: false,
    transactionShares: footnoted(Decimal.of('100')),
    transactionPricePerShare: footnoted(Decimal.of('25.00')),
    transactionAcquiredDisposedCode: footnoted('D'),
    sharesOwnedFollowingTransaction: footnoted(Decimal.of('900')),
    directOrIndirectOwnership: footnoted('D'),
    ...given,
  });
}

/** 500 shares received as a gift, 1,500 owned after. */
export function giftReceivedRow(given: Partial<NonDerivativeRow> = {}): NonDerivativeRow {
  return saleRow({
    transactionDate: footnoted(date('2024-09-10')),
    transactionFormType: '5',
    transactionCode: 'G',
    transactionShares: footnoted(Decimal.of('500')),
    transactionPricePerShare: footnoted(Decimal.of('0')),
    transactionAcquiredDisposedCode: footnoted('A'),
    sharesOwnedFollowingTransaction: footnoted(Decimal.of('1500')),
    ...given,
  });
}

/** 200 shares given away, 800 left; marked as a Form 5 item. */
export function giftMadeRow(given: Partial<NonDerivativeRow> = {}): NonDerivativeRow {
  return saleRow({
    transactionFormType: '5',
    transactionCode: 'G',
    transactionShares: footnoted(Decimal.of('200')),
    transactionPricePerShare: footnoted(Decimal.of('0')),
    sharesOwnedFollowingTransaction: footnoted(Decimal.of('800')),
    ...given,
  });
}

/** A number in a cell, with the marks of its footnotes. */
export function amount(text: string, ...footnoteIds: string[]): Footnoted<Decimal> {
  return footnoted(Decimal.of(text), ...footnoteIds);
}

/** The transaction date of a line. */
export function on(day: string): { transactionDate: Footnoted<CalendarDate> } {
  return { transactionDate: footnoted(date(day)) };
}

/** The header of a submission whose issuer's fiscal year ends on `MMDD`. */
export function issuerWithYearEnd(fiscalYearEnd: string): FilingFacts {
  return {
    accessionNumber: null,
    submissionType: null,
    periodOfReport: null,
    filedOn: null,
    acceptedAt: null,
    publicDocumentCount: null,
    filers: [
      {
        role: 'ISSUER',
        conformedName: ISSUER.name,
        cik: ISSUER.cik,
        formType: null,
        fileNumber: null,
        fiscalYearEnd,
        stateOfIncorporation: null,
        sic: null,
      },
    ],
  };
}

/** 1,000 shares held directly. */
export function holdingRow(given: Partial<NonDerivativeRow> = {}): NonDerivativeRow {
  return makeNonDerivativeRow({
    kind: 'holding',
    securityTitle: footnoted('Common Stock'),
    sharesOwnedFollowingTransaction: footnoted(Decimal.of('1000')),
    directOrIndirectOwnership: footnoted('D'),
    ...given,
  });
}

/** An option over 200 shares granted at $20.00, exercisable from 2025-05-14 to 2034-05-14. */
export function optionGrantRow(given: Partial<DerivativeRow> = {}): DerivativeRow {
  return makeDerivativeRow({
    securityTitle: footnoted('Stock Option (Right to Buy)'),
    conversionOrExercisePrice: footnoted(Decimal.of('20.00')),
    transactionDate: footnoted(date('2024-05-14')),
    transactionFormType: '4',
    transactionCode: 'A',
    equitySwapInvolved: false,
    transactionShares: footnoted(Decimal.of('200')),
    transactionPricePerShare: footnoted(Decimal.of('0')),
    transactionAcquiredDisposedCode: footnoted('A'),
    exerciseDate: footnoted(date('2025-05-14')),
    expirationDate: footnoted(date('2034-05-14')),
    underlyingSecurityTitle: footnoted('Common Stock'),
    underlyingSecurityShares: footnoted(Decimal.of('200')),
    sharesOwnedFollowingTransaction: footnoted(Decimal.of('200')),
    directOrIndirectOwnership: footnoted('D'),
    ...given,
  });
}

/** Exercise of an option over 200 shares at $20.00, in Table II: none left. */
export function optionExerciseRow(given: Partial<DerivativeRow> = {}): DerivativeRow {
  return optionGrantRow({
    transactionCode: 'M',
    transactionAcquiredDisposedCode: footnoted('D'),
    exerciseDate: footnoted(date('2022-05-14')),
    expirationDate: footnoted(date('2031-05-14')),
    sharesOwnedFollowingTransaction: footnoted(Decimal.of('0')),
    ...given,
  });
}

/** The same exercise in Table I: 200 shares bought at $20.00, 1,200 owned after. */
export function exercisedSharesRow(given: Partial<NonDerivativeRow> = {}): NonDerivativeRow {
  return saleRow({
    transactionCode: 'M',
    transactionShares: footnoted(Decimal.of('200')),
    transactionPricePerShare: footnoted(Decimal.of('20.00')),
    transactionAcquiredDisposedCode: footnoted('A'),
    sharesOwnedFollowingTransaction: footnoted(Decimal.of('1200')),
    ...given,
  });
}

/** An option over 200 shares, held. */
export function optionHoldingRow(given: Partial<DerivativeRow> = {}): DerivativeRow {
  return makeDerivativeRow({
    kind: 'holding',
    securityTitle: footnoted('Stock Option (Right to Buy)'),
    conversionOrExercisePrice: footnoted(Decimal.of('20.00')),
    exerciseDate: footnoted(date('2025-05-14')),
    expirationDate: footnoted(date('2034-05-14')),
    underlyingSecurityTitle: footnoted('Common Stock'),
    underlyingSecurityShares: footnoted(Decimal.of('200')),
    directOrIndirectOwnership: footnoted('D'),
    ...given,
  });
}

/** A Form 3 of 2024 with one holding of 1,000 shares, for an event on 2024-05-14. */
export function form3(given: Partial<OwnershipDocument> = {}): OwnershipDocument {
  return makeDocument({
    schemaVersion: 'X0206',
    documentType: '3',
    periodOfReport: date('2024-05-14'),
    noSecuritiesOwned: false,
    issuer: ISSUER,
    reportingOwners: [OFFICER],
    nonDerivativeTable: [holdingRow()],
    ownerSignatures: [{ name: '/s/ Robin Sample', date: date('2024-05-16') }],
    ...given,
  });
}

/** A Form 4 of 2024 with one sale on 2024-05-14, signed two business days later. */
export function form4(given: Partial<OwnershipDocument> = {}): OwnershipDocument {
  return makeDocument({
    schemaVersion: 'X0508',
    documentType: '4',
    periodOfReport: date('2024-05-14'),
    notSubjectToSection16: false,
    issuer: ISSUER,
    reportingOwners: [OFFICER],
    aff10b5One: false,
    nonDerivativeTable: [saleRow()],
    ownerSignatures: [{ name: '/s/ Robin Sample', date: date('2024-05-16') }],
    ...given,
  });
}

/** A Form 5 for the fiscal year 2024 with one gift received, signed 2025-02-10; it is due on 2025-02-14. */
export function form5(given: Partial<OwnershipDocument> = {}): OwnershipDocument {
  return makeDocument({
    schemaVersion: 'X0508',
    documentType: '5',
    periodOfReport: date('2024-12-31'),
    notSubjectToSection16: false,
    form3HoldingsReported: false,
    form4TransactionsReported: false,
    issuer: ISSUER,
    reportingOwners: [OFFICER],
    aff10b5One: false,
    nonDerivativeTable: [giftReceivedRow()],
    ownerSignatures: [{ name: '/s/ Robin Sample', date: date('2025-02-10') }],
    ...given,
  });
}

/** A 4/A of the Form 4 above that says why. */
export function form4Amendment(given: Partial<OwnershipDocument> = {}): OwnershipDocument {
  return form4({
    documentType: '4/A',
    dateOfOriginalSubmission: date('2024-05-16'),
    nonDerivativeTable: [saleRow({ transactionPricePerShare: footnoted(Decimal.of('25.10'), 'F1') })],
    footnotes: [{ id: 'F1', text: 'This amendment corrects the price, which was reported as $25.00.' }],
    ...given,
  });
}
