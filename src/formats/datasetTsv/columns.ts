import type { DerivativeRow } from '../../model/tableRow.ts';

/** The eight tables of the SEC's insider transactions data sets, in the order of its readme. */
export const DATASET_TABLES = [
  'SUBMISSION',
  'REPORTINGOWNER',
  'NONDERIV_TRANS',
  'NONDERIV_HOLDING',
  'DERIV_TRANS',
  'DERIV_HOLDING',
  'FOOTNOTES',
  'OWNER_SIGNATURE',
] as const;

export type DatasetTable = (typeof DATASET_TABLES)[number];

/** A column of a line table and the field of the row that fills it. `marks`: the footnotes of the field, not its value. */
export interface RowColumn {
  readonly name: string;
  readonly field: keyof DerivativeRow;
  readonly marks: boolean;
}

const leaf = (name: string, field: keyof DerivativeRow): RowColumn[] => [{ name, field, marks: false }];
const marks = (name: string, field: keyof DerivativeRow): RowColumn[] => [{ name, field, marks: true }];
const cell = (name: string, field: keyof DerivativeRow): RowColumn[] => [
  ...leaf(name, field),
  ...marks(`${name}_FN`, field),
];

const TITLE = cell('SECURITY_TITLE', 'securityTitle');
const CONVERSION_PRICE = cell('CONV_EXERCISE_PRICE', 'conversionOrExercisePrice');
const DATES_AND_CODES = [
  ...cell('TRANS_DATE', 'transactionDate'),
  ...cell('DEEMED_EXECUTION_DATE', 'deemedExecutionDate'),
  ...leaf('TRANS_FORM_TYPE', 'transactionFormType'),
  ...leaf('TRANS_CODE', 'transactionCode'),
  ...leaf('EQUITY_SWAP_INVOLVED', 'equitySwapInvolved'),
  // So in the files; the metadata beside them calls it EQUITY_SWAP_INVOLVED_FN.
  ...marks('EQUITY_SWAP_TRANS_CD_FN', 'transactionCodingFootnoteIds'),
  ...cell('TRANS_TIMELINESS', 'transactionTimeliness'),
];
const HOLDING_CODE = [
  ...leaf('TRANS_FORM_TYPE', 'transactionFormType'),
  ...marks('TRANS_FORM_TYPE_FN', 'transactionCodingFootnoteIds'),
];
const PRICE_AND_SIDE = [
  ...cell('TRANS_PRICEPERSHARE', 'transactionPricePerShare'),
  ...cell('TRANS_ACQUIRED_DISP_CD', 'transactionAcquiredDisposedCode'),
];
const UNDERLYING = [
  ...cell('UNDLYNG_SEC_TITLE', 'underlyingSecurityTitle'),
  ...cell('UNDLYNG_SEC_SHARES', 'underlyingSecurityShares'),
  ...cell('UNDLYNG_SEC_VALUE', 'underlyingSecurityValue'),
];
const OWNED_AFTER = [
  ...cell('SHRS_OWND_FOLWNG_TRANS', 'sharesOwnedFollowingTransaction'),
  ...cell('VALU_OWND_FOLWNG_TRANS', 'valueOwnedFollowingTransaction'),
  ...cell('DIRECT_INDIRECT_OWNERSHIP', 'directOrIndirectOwnership'),
  ...cell('NATURE_OF_OWNERSHIP', 'natureOfOwnership'),
];

/** Columns of the four tables of lines, behind ACCESSION_NUMBER and the line's key. */
export const ROW_COLUMNS = {
  NONDERIV_TRANS: [
    ...TITLE,
    ...DATES_AND_CODES,
    ...cell('TRANS_SHARES', 'transactionShares'),
    ...PRICE_AND_SIDE,
    ...OWNED_AFTER,
  ],
  NONDERIV_HOLDING: [...TITLE, ...HOLDING_CODE, ...OWNED_AFTER],
  DERIV_TRANS: [
    ...TITLE,
    ...CONVERSION_PRICE,
    ...DATES_AND_CODES,
    ...cell('TRANS_SHARES', 'transactionShares'),
    ...cell('TRANS_TOTAL_VALUE', 'transactionTotalValue'),
    ...PRICE_AND_SIDE,
    // The data set's own spelling in this table; DERIV_HOLDING has EXERCISE_DATE.
    ...cell('EXCERCISE_DATE', 'exerciseDate'),
    ...cell('EXPIRATION_DATE', 'expirationDate'),
    ...UNDERLYING,
    ...OWNED_AFTER,
  ],
  DERIV_HOLDING: [
    ...TITLE,
    ...CONVERSION_PRICE,
    ...HOLDING_CODE,
    ...cell('EXERCISE_DATE', 'exerciseDate'),
    ...cell('EXPIRATION_DATE', 'expirationDate'),
    ...UNDERLYING,
    ...OWNED_AFTER,
  ],
} as const satisfies Partial<Record<DatasetTable, readonly RowColumn[]>>;

export type RowTable = keyof typeof ROW_COLUMNS;

const rowHeader = (table: RowTable): readonly string[] => [
  'ACCESSION_NUMBER',
  `${table}_SK`,
  ...ROW_COLUMNS[table].map(({ name }) => name),
];

/** Column names as in the first line of each file of the data sets. AFF10B5ONE is there since the box is on the forms. */
export const SEC_COLUMNS: Readonly<Record<DatasetTable, readonly string[]>> = {
  SUBMISSION: [
    'ACCESSION_NUMBER', 'FILING_DATE', 'PERIOD_OF_REPORT', 'DATE_OF_ORIG_SUB', 'NO_SECURITIES_OWNED', 'NOT_SUBJECT_SEC16',
    'FORM3_HOLDINGS_REPORTED', 'FORM4_TRANS_REPORTED', 'DOCUMENT_TYPE', 'ISSUERCIK', 'ISSUERNAME', 'ISSUERTRADINGSYMBOL',
    'REMARKS', 'AFF10B5ONE',
  ], // biome-ignore format: as many to a line as fit
  REPORTINGOWNER: [
    'ACCESSION_NUMBER', 'RPTOWNERCIK', 'RPTOWNERNAME', 'RPTOWNER_RELATIONSHIP', 'RPTOWNER_TITLE', 'RPTOWNER_TXT',
    'RPTOWNER_STREET1', 'RPTOWNER_STREET2', 'RPTOWNER_CITY', 'RPTOWNER_STATE', 'RPTOWNER_ZIPCODE', 'RPTOWNER_STATE_DESC',
    'FILE_NUMBER',
  ], // biome-ignore format: as many to a line as fit
  NONDERIV_TRANS: rowHeader('NONDERIV_TRANS'),
  NONDERIV_HOLDING: rowHeader('NONDERIV_HOLDING'),
  DERIV_TRANS: rowHeader('DERIV_TRANS'),
  DERIV_HOLDING: rowHeader('DERIV_HOLDING'),
  FOOTNOTES: ['ACCESSION_NUMBER', 'FOOTNOTE_ID', 'FOOTNOTE_TXT'],
  OWNER_SIGNATURE: ['ACCESSION_NUMBER', 'OWNERSIGNATURENAME', 'OWNERSIGNATUREDATE'],
};

/** What the documents state and the data sets have no column for: written behind theirs where a dialect asks for it. */
export const OWN_COLUMNS: Readonly<Partial<Record<DatasetTable, readonly string[]>>> = {
  SUBMISSION: ['ISSUERFOREIGNTRADINGSYMBOL', 'SCHEMA_VERSION'],
  REPORTINGOWNER: [
    'RPTOWNER_NONUS_ADDRESS_FLAG',
    'RPTOWNER_NONUS_STATE_TERRITORY',
    'RPTOWNER_COUNTRY',
    'RPTOWNER_GOOD_ADDRESS',
  ],
};
