import type { FieldPath } from './fieldPath.ts';
import type { OwnershipDocument } from './ownershipDocument.ts';

/** Form family of a document: 3, 4 or 5. Null when its type is not known. */
export type FormNumber = '3' | '4' | '5';

export function formNumber(document: OwnershipDocument): FormNumber | null {
  return document.documentType === null ? null : (document.documentType[0] as FormNumber);
}

export function isAmendment(document: OwnershipDocument): boolean {
  return document.documentType?.endsWith('/A') ?? false;
}

// Box numbers of the forms: Ownership XML Technical Specification v5.5, appendices B to D. Two columns: Form 3, Forms 4 and 5.
const BOXES: readonly (readonly [prefix: string, form3: string, form45: string])[] = [
  ['periodOfReport', 'Box 2', 'Box 3'],
  ['dateOfOriginalSubmission', 'Box 5', 'Box 4'],
  ['issuer/foreignTradingSymbol', 'Box 3a', 'Box 2a'],
  ['issuer', 'Box 3', 'Box 2'],
  ['notSubjectToSection16', 'Exit box', 'Exit box'],
  ['form3HoldingsReported', 'Form 3 Holdings Reported box', 'Form 3 Holdings Reported box'],
  ['form4TransactionsReported', 'Form 4 Transactions Reported box', 'Form 4 Transactions Reported box'],
  ['aff10b5One', 'Rule 10b5-1(c) box', 'Rule 10b5-1(c) box'],
  ['noSecuritiesOwned', 'Table I', 'Table I'],
  ['documentType', 'Form heading', 'Form heading'],
  ['remarks', 'Remarks', 'Remarks'],
];

const TABLE_I_FORM_3: Readonly<Record<string, string>> = {
  securityTitle: '1',
  sharesOwnedFollowingTransaction: '2',
  valueOwnedFollowingTransaction: '2',
  directOrIndirectOwnership: '3',
  natureOfOwnership: '4',
};

const TABLE_I: Readonly<Record<string, string>> = {
  securityTitle: '1',
  transactionDate: '2',
  deemedExecutionDate: '2A',
  transactionFormType: '3',
  transactionCode: '3',
  equitySwapInvolved: '3',
  transactionCodingFootnoteIds: '3',
  transactionTimeliness: '3',
  transactionShares: '4',
  transactionAcquiredDisposedCode: '4',
  transactionPricePerShare: '4',
  sharesOwnedFollowingTransaction: '5',
  valueOwnedFollowingTransaction: '5',
  directOrIndirectOwnership: '6',
  natureOfOwnership: '7',
};

const TABLE_II_FORM_3: Readonly<Record<string, string>> = {
  securityTitle: '1',
  exerciseDate: '2',
  expirationDate: '2',
  underlyingSecurityTitle: '3',
  underlyingSecurityShares: '3',
  underlyingSecurityValue: '3',
  conversionOrExercisePrice: '4',
  directOrIndirectOwnership: '5',
  natureOfOwnership: '6',
};

const TABLE_II: Readonly<Record<string, string>> = {
  securityTitle: '1',
  conversionOrExercisePrice: '2',
  transactionDate: '3',
  deemedExecutionDate: '3A',
  transactionFormType: '4',
  transactionCode: '4',
  equitySwapInvolved: '4',
  transactionCodingFootnoteIds: '4',
  transactionTimeliness: '4',
  transactionShares: '5',
  transactionTotalValue: '5',
  transactionAcquiredDisposedCode: '5',
  exerciseDate: '6',
  expirationDate: '6',
  underlyingSecurityTitle: '7',
  underlyingSecurityShares: '7',
  underlyingSecurityValue: '7',
  transactionPricePerShare: '8',
  sharesOwnedFollowingTransaction: '9',
  valueOwnedFollowingTransaction: '9',
  directOrIndirectOwnership: '10',
  natureOfOwnership: '11',
};

/** The path as a reader of the printed form would say it: `Table I, line 2, column 5`, `Box 3`, `Footnote 2`, `Signature 1`. */
export function onTheForm(path: FieldPath, document: OwnershipDocument): string {
  const [first = '', index, field] = path.split('/');
  const form3 = formNumber(document) === '3';
  if (first === 'nonDerivativeTable' || first === 'derivativeTable') {
    const table = first === 'nonDerivativeTable' ? 'Table I' : 'Table II';
    if (index === undefined) return table;
    const columns =
      first === 'nonDerivativeTable' ? (form3 ? TABLE_I_FORM_3 : TABLE_I) : form3 ? TABLE_II_FORM_3 : TABLE_II;
    const column = field === undefined ? undefined : columns[field];
    return `${table}, line ${Number(index) + 1}${column === undefined ? '' : `, column ${column}`}`;
  }
  if (first === 'reportingOwners') return ownerBox(path, index, form3);
  if (first === 'footnotes') return index === undefined ? 'Footnotes' : `Footnote ${footnoteNumber(document, index)}`;
  if (first === 'ownerSignatures') return index === undefined ? 'Signature' : `Signature ${Number(index) + 1}`;
  const box = BOXES.find(([prefix]) => path === prefix || path.startsWith(`${prefix}/`));
  return box === undefined ? 'Form' : form3 ? box[1] : box[2];
}

function ownerBox(path: FieldPath, index: string | undefined, form3: boolean): string {
  if (index === undefined) return 'Box 6';
  const box = path.includes('/relationship') ? (form3 ? 'Box 4' : 'Box 5') : 'Box 1';
  return index === '0' ? box : `${box}, reporting person ${Number(index) + 1}`;
}

function footnoteNumber(document: OwnershipDocument, index: string): string {
  const id = document.footnotes[Number(index)]?.id;
  return id === undefined ? String(Number(index) + 1) : id.replace(/^F/, '');
}
