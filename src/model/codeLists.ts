import type { LeafType } from './elements.ts';
import { DOCUMENT_TYPES } from './ownershipDocument.ts';

/** A closed list of the specification: its codes in order, and what messages call it. */
export interface CodeList {
  readonly codes: readonly string[];
  readonly name: string;
}

/** EDGAR Ownership XML Technical Specification, section 3.6. V and K are derived by EDGAR and not in the list of codes. */
export const CODE_LISTS: Partial<Record<LeafType, CodeList>> = {
  transactionCode: { codes: [...'ACDEFGHIJLMOPSUWXZ'], name: 'transaction codes' },
  formType: { codes: ['3', '4', '5'], name: 'form types (3, 4, 5)' },
  timeliness: { codes: ['E', 'L'], name: 'timeliness codes (E, L)' },
  acquiredDisposed: { codes: ['A', 'D'], name: 'codes A (acquired) and D (disposed)' },
  ownershipForm: { codes: ['D', 'I'], name: 'codes D (direct) and I (indirect)' },
  documentType: { codes: DOCUMENT_TYPES, name: 'forms 3, 3/A, 4, 4/A, 5, 5/A' },
};
