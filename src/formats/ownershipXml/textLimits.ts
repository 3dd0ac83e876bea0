// Longest text of each text leaf: Ownership XML Technical Specification v5.5, section 3.5, and the schema where it allows more.
const LENGTH_MAX: Readonly<Record<string, number>> = {
  schemaVersion: 5,
  issuerCik: 10,
  issuerName: 150,
  issuerTradingSymbol: 10,
  issuerForeignTradingSymbol: 14,
  rptOwnerCik: 10,
  rptOwnerCcc: 8,
  rptOwnerName: 150,
  rptOwnerStreet1: 40,
  rptOwnerStreet2: 40,
  rptOwnerCity: 30,
  rptOwnerNonUSStateTerritory: 40,
  rptOwnerState: 2,
  rptOwnerCountry: 2,
  rptOwnerZipCode: 10,
  rptOwnerStateDescription: 50,
  officerTitle: 30,
  otherText: 30,
  securityTitle: 60,
  underlyingSecurityTitle: 60,
  natureOfOwnership: 100,
  footnote: 1000,
  remarks: 2000,
  signatureName: 255,
};

/** UTF-16 units that the text of the element may have; Infinity for elements without a limit. */
export function textLengthMax(element: string): number {
  return LENGTH_MAX[element] ?? Number.POSITIVE_INFINITY;
}
