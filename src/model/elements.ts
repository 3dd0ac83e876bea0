/**
 * The ownership document as the SEC's XML lays it out, and where each element's value stands in the model: one table that
 * the XML reader, the XML writer and the printing of field paths share. Order is the order of the specification.
 * Source: EDGAR Ownership XML Technical Specification v5.5, section 3.5, which holds every element of all earlier versions.
 */
export type ElementDef = (LeafDef | CellDef | GroupDef | ListDef | TableDef) & {
  /** The element must stand in its parent in every edition of the schema. */
  readonly required?: true;
};

/** How the text of a leaf is read. `formType`, `timeliness`, `acquiredDisposed`, `ownershipForm`, `documentType`: closed lists. */
export type LeafType =
  | 'text'
  | 'date'
  | 'decimal'
  | 'boolean'
  | 'transactionCode'
  | 'formType'
  | 'timeliness'
  | 'acquiredDisposed'
  | 'ownershipForm'
  | 'documentType';

/** An element that holds text and nothing else. */
export interface LeafDef {
  readonly kind: 'leaf';
  readonly name: string;
  readonly field: string;
  readonly type: LeafType;
}

/** An element that wraps `<value>` and `<footnoteId id>`s: a `Footnoted` of the model. */
export interface CellDef {
  readonly kind: 'cell';
  readonly name: string;
  readonly field: string;
  readonly type: LeafType;
}

/** An element around others. `field` names the model object it fills; null when its children's values stand in the parent's. */
export interface GroupDef {
  readonly kind: 'group';
  readonly name: string;
  readonly field: string | null;
  readonly children: readonly ElementDef[];
  /** Field for the `<footnoteId>`s that stand in the group itself. */
  readonly footnoteIds?: string;
}

/** A repeated element; the model has an array. `holder` is the element around the repetitions, where there is one. */
export interface ListDef {
  readonly kind: 'list';
  readonly holder: string | null;
  readonly name: string;
  readonly field: string;
  readonly children: readonly ElementDef[];
}

/** Table I or II: rows of two element names, mixed. */
export interface TableDef {
  readonly kind: 'table';
  readonly name: 'nonDerivativeTable' | 'derivativeTable';
  readonly field: 'nonDerivativeTable' | 'derivativeTable';
  readonly transaction: { readonly name: string; readonly children: readonly ElementDef[] };
  readonly holding: { readonly name: string; readonly children: readonly ElementDef[] };
}

const leaf = (name: string, type: LeafType, field = name): LeafDef => ({ kind: 'leaf', name, field, type });
const cell = (name: string, type: LeafType): CellDef => ({ kind: 'cell', name, field: name, type });
const within = (name: string, children: readonly ElementDef[], footnoteIds?: string): GroupDef =>
  footnoteIds === undefined
    ? { kind: 'group', name, field: null, children }
    : { kind: 'group', name, field: null, children, footnoteIds };
const part = (name: string, field: string, children: readonly ElementDef[]): GroupDef => ({
  kind: 'group',
  name,
  field,
  children,
});

const must = <T extends ElementDef>(def: T): T & { readonly required: true } => ({ ...def, required: true });

const OWNER: readonly ElementDef[] = [
  must(
    within('reportingOwnerId', [
      must(leaf('rptOwnerCik', 'text', 'cik')),
      leaf('rptOwnerCcc', 'text', 'ccc'),
      leaf('rptOwnerName', 'text', 'name'),
    ]),
  ),
  part('reportingOwnerAddress', 'address', [
    leaf('rptOwnerNonUSAddressFlag', 'boolean', 'nonUSAddressFlag'),
    leaf('rptOwnerStreet1', 'text', 'street1'),
    leaf('rptOwnerStreet2', 'text', 'street2'),
    leaf('rptOwnerCity', 'text', 'city'),
    leaf('rptOwnerNonUSStateTerritory', 'text', 'nonUSStateTerritory'),
    leaf('rptOwnerState', 'text', 'state'),
    leaf('rptOwnerCountry', 'text', 'country'),
    leaf('rptOwnerZipCode', 'text', 'zipCode'),
    leaf('rptOwnerStateDescription', 'text', 'stateDescription'),
    leaf('rptOwnerGoodAddress', 'boolean', 'goodAddress'),
  ]),
  must(
    part('reportingOwnerRelationship', 'relationship', [
      leaf('isDirector', 'boolean'),
      leaf('isOfficer', 'boolean'),
      leaf('isTenPercentOwner', 'boolean'),
      leaf('isOther', 'boolean'),
      leaf('officerTitle', 'text'),
      leaf('otherText', 'text'),
    ]),
  ),
];

const TITLE = must(cell('securityTitle', 'text'));
const CODING_FOOTNOTES = 'transactionCodingFootnoteIds';

const TRANSACTION_DATES_AND_CODING: readonly ElementDef[] = [
  must(cell('transactionDate', 'date')),
  cell('deemedExecutionDate', 'date'),
  within(
    'transactionCoding',
    [
      must(leaf('transactionFormType', 'formType')),
      must(leaf('transactionCode', 'transactionCode')),
      must(leaf('equitySwapInvolved', 'boolean')),
    ],
    CODING_FOOTNOTES,
  ),
  cell('transactionTimeliness', 'timeliness'),
];

const HOLDING_CODING = within('transactionCoding', [leaf('transactionFormType', 'formType')], CODING_FOOTNOTES);

const POST_TRANSACTION_AMOUNTS = within('postTransactionAmounts', [
  cell('sharesOwnedFollowingTransaction', 'decimal'),
  cell('valueOwnedFollowingTransaction', 'decimal'),
]);

const OWNERSHIP_NATURE = must(
  within('ownershipNature', [
    must(cell('directOrIndirectOwnership', 'ownershipForm')),
    cell('natureOfOwnership', 'text'),
  ]),
);

const EXERCISE_AND_UNDERLYING: readonly ElementDef[] = [
  must(cell('exerciseDate', 'date')),
  must(cell('expirationDate', 'date')),
  must(
    within('underlyingSecurity', [
      must(cell('underlyingSecurityTitle', 'text')),
      cell('underlyingSecurityShares', 'decimal'),
      cell('underlyingSecurityValue', 'decimal'),
    ]),
  ),
];

const CONVERSION_PRICE = must(cell('conversionOrExercisePrice', 'decimal'));

export const NON_DERIVATIVE_TABLE: TableDef = {
  kind: 'table',
  name: 'nonDerivativeTable',
  field: 'nonDerivativeTable',
  transaction: {
    name: 'nonDerivativeTransaction',
    children: [
      TITLE,
      ...TRANSACTION_DATES_AND_CODING,
      must(
        within('transactionAmounts', [
          must(cell('transactionShares', 'decimal')),
          must(cell('transactionPricePerShare', 'decimal')),
          must(cell('transactionAcquiredDisposedCode', 'acquiredDisposed')),
        ]),
      ),
      must(POST_TRANSACTION_AMOUNTS),
      OWNERSHIP_NATURE,
    ],
  },
  holding: {
    name: 'nonDerivativeHolding',
    children: [TITLE, HOLDING_CODING, must(POST_TRANSACTION_AMOUNTS), OWNERSHIP_NATURE],
  },
};

export const DERIVATIVE_TABLE: TableDef = {
  kind: 'table',
  name: 'derivativeTable',
  field: 'derivativeTable',
  transaction: {
    name: 'derivativeTransaction',
    children: [
      TITLE,
      CONVERSION_PRICE,
      ...TRANSACTION_DATES_AND_CODING,
      must(
        within('transactionAmounts', [
          cell('transactionShares', 'decimal'),
          cell('transactionTotalValue', 'decimal'),
          must(cell('transactionPricePerShare', 'decimal')),
          must(cell('transactionAcquiredDisposedCode', 'acquiredDisposed')),
        ]),
      ),
      ...EXERCISE_AND_UNDERLYING,
      must(POST_TRANSACTION_AMOUNTS),
      OWNERSHIP_NATURE,
    ],
  },
  holding: {
    name: 'derivativeHolding',
    children: [
      TITLE,
      CONVERSION_PRICE,
      HOLDING_CODING,
      ...EXERCISE_AND_UNDERLYING,
      POST_TRANSACTION_AMOUNTS,
      OWNERSHIP_NATURE,
    ],
  },
};

export const ROOT_ELEMENT = 'ownershipDocument';

export const DOCUMENT_ELEMENTS: readonly ElementDef[] = [
  leaf('schemaVersion', 'text'),
  must(leaf('documentType', 'documentType')),
  must(leaf('periodOfReport', 'date')),
  leaf('dateOfOriginalSubmission', 'date'),
  leaf('noSecuritiesOwned', 'boolean'),
  leaf('notSubjectToSection16', 'boolean'),
  leaf('form3HoldingsReported', 'boolean'),
  leaf('form4TransactionsReported', 'boolean'),
  must(
    part('issuer', 'issuer', [
      must(leaf('issuerCik', 'text', 'cik')),
      leaf('issuerName', 'text', 'name'),
      must(leaf('issuerTradingSymbol', 'text', 'tradingSymbol')),
      leaf('issuerForeignTradingSymbol', 'text', 'foreignTradingSymbol'),
    ]),
  ),
  { kind: 'list', holder: null, name: 'reportingOwner', field: 'reportingOwners', children: OWNER, required: true },
  leaf('aff10b5One', 'boolean'),
  NON_DERIVATIVE_TABLE,
  DERIVATIVE_TABLE,
  // A footnote's text stands in the element itself and its id in an attribute; readers and writers treat it by its name.
  { kind: 'list', holder: 'footnotes', name: 'footnote', field: 'footnotes', children: [] },
  leaf('remarks', 'text'),
  {
    kind: 'list',
    holder: null,
    name: 'ownerSignature',
    field: 'ownerSignatures',
    children: [must(leaf('signatureName', 'text', 'name')), must(leaf('signatureDate', 'date', 'date'))],
    required: true,
  },
];
