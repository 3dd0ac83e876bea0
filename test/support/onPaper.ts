import { makeRelationship } from '../../src/model/make.ts';
import type { OwnershipDocument } from '../../src/model/ownershipDocument.ts';
import type { ReportingOwner } from '../../src/model/reportingOwner.ts';
import type { Route } from './roundTrip.ts';

/**
 * The document without what its paper has no place for, or shows so that two readings are right. This is the whole list; every other
 * printed leaf must come back.
 *
 * - The time zone of a date.
 * - `form3HoldingsReported`, `form4TransactionsReported`: EDGAR sets both boxes from the lines of a Form 5, and so does the paper.
 * - `rptOwnerNonUSAddressFlag`: only the stylesheets of 2026 print a country from which it follows.
 * - Title and text of box 5 without their box crossed, and an X alone for one: pages of the SEC print both in one place.
 * - The stylesheets print an address in lines that do not say which part they are, so that it must be whole here; a single line of
 *   street may be the first or the second.
 * - A name is what a further reporting person begins with.
 */
export function onPaper(document: OwnershipDocument, route: Route): OwnershipDocument {
  const isOld = document.schemaVersion !== 'X0609';
  const isForm5 = document.documentType?.startsWith('5') === true;
  const rows = [...document.nonDerivativeTable, ...document.derivativeTable];
  return {
    ...document,
    form3HoldingsReported: isForm5 && rows.some((row) => row.kind === 'holding' && row.transactionFormType === '3'),
    form4TransactionsReported:
      isForm5 && rows.some((row) => row.kind === 'transaction' && row.transactionFormType === '4'),
    spellings: document.spellings.filter(({ text }) => !/^\d{4}-\d\d-\d\d(?:Z|[+-]\d\d:\d\d)$/.test(text)),
    issuer: { ...document.issuer, name: document.issuer.name ?? 'Acme' },
    reportingOwners: document.reportingOwners.map((owner) => ownerOnPaper(owner, route, isOld)),
  };
}

/** The paper prints days. */
export function withoutZones(document: OwnershipDocument): OwnershipDocument {
  const isZoned = (text: string): boolean => /^\d{4}-\d\d-\d\d(?:Z|[+-]\d\d:\d\d)$/.test(text);
  return { ...document, spellings: document.spellings.filter(({ text }) => !isZoned(text)) };
}

function ownerOnPaper(owner: ReportingOwner, route: Route, isOld: boolean): ReportingOwner {
  const { address, relationship } = owner;
  const whole = {
    street1: address.street1 ?? 'A Road',
    city: 'Zyx',
    state: address.state ?? 'MA',
    zipCode: address.zipCode ?? '01824',
  };
  const { officerTitle, otherText } = relationship;
  return {
    ...owner,
    name: owner.name ?? 'Doe J',
    address: {
      ...address,
      ...(route === 'stylesheet' ? whole : {}),
      nonUSAddressFlag: route !== 'stylesheet' || isOld ? null : false,
    },
    relationship: makeRelationship({
      ...relationship,
      officerTitle: relationship.isOfficer === true ? said(officerTitle, 'Boss') : null,
      otherText: relationship.isOther === true ? said(otherText, 'Kin') : null,
    }),
  };
}

/** An X alone is a crossed box. */
function said(text: string | null, other: string): string {
  return text === null || text.trim() === 'X' ? other : text;
}
