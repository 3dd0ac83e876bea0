import { type CalendarDate, dayOf, monthOf, yearOf } from '../../base/calendarDate.ts';
import { Decimal } from '../../base/decimal.ts';
import { type FieldPath, fieldPath, rowPath } from '../../model/fieldPath.ts';
import type { FilingFacts } from '../../model/filingFacts.ts';
import type { Footnoted } from '../../model/footnoted.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import type { Relationship, ReportingOwner } from '../../model/reportingOwner.ts';
import type { DerivativeRow, NonDerivativeRow, TableName } from '../../model/tableRow.ts';
import { type DatasetTable, ROW_COLUMNS, type RowColumn, type RowTable } from './columns.ts';

/** A document to be written, under the key that joins its lines in all tables. */
export interface DatasetEntry {
  /** The accession number, or, where that is not known, a name that no other entry has. */
  readonly key: string;
  readonly document: OwnershipDocument;
  readonly filing: FilingFacts | null;
}

/** One line: a decimal stays one, all else is text; null is an empty field. */
export interface DatasetLine {
  readonly table: DatasetTable;
  /** Fields for `SEC_COLUMNS`. */
  readonly fields: readonly DatasetField[];
  /** Fields for `OWN_COLUMNS`. */
  readonly own: readonly DatasetField[];
}

export type DatasetField = string | Decimal | null;

/**
 * A document as lines of the SEC's insider transactions data sets. Differences from the SEC's files: numbers are as written
 * (`100`, not `100.0`); flags are 1, 0 or empty; the key of a line (`…_SK`) is its number in its table, transactions and
 * holdings counted together, so that the order of the filing is kept. A value that could not be typed is given as written.
 */
export function datasetLines(entry: DatasetEntry): DatasetLine[] {
  return new LineMaker(entry).lines();
}

class LineMaker {
  readonly #entry: DatasetEntry;
  readonly #document: OwnershipDocument;
  readonly #spellings: ReadonlyMap<FieldPath, string>;

  constructor(entry: DatasetEntry) {
    this.#entry = entry;
    this.#document = entry.document;
    this.#spellings = new Map(entry.document.spellings.map(({ path, text }) => [path, text]));
  }

  lines(): DatasetLine[] {
    const document = this.#document;
    return [
      this.#submission(),
      ...document.reportingOwners.map((owner, i) => this.#owner(owner, i)),
      ...document.nonDerivativeTable.map((row, i) => this.#row('nonDerivativeTable', row, i)),
      ...document.derivativeTable.map((row, i) => this.#row('derivativeTable', row, i)),
      ...document.footnotes.map(({ id, text }) => this.#line('FOOTNOTES', [id, text])),
      ...document.ownerSignatures.map(({ name, date }, i) =>
        this.#line('OWNER_SIGNATURE', [name, this.#date(date, fieldPath('ownerSignatures', i, 'date'))]),
      ),
    ];
  }

  #submission(): DatasetLine {
    const d = this.#document;
    const date = (field: 'periodOfReport' | 'dateOfOriginalSubmission') => this.#date(d[field], fieldPath(field));
    const flag = (field: Flag) => this.#value(d[field], fieldPath(field));
    const fields = [
      this.#entry.filing?.filedOn == null ? null : dataSetDate(this.#entry.filing.filedOn),
      date('periodOfReport'),
      date('dateOfOriginalSubmission'),
      flag('noSecuritiesOwned'),
      flag('notSubjectToSection16'),
      flag('form3HoldingsReported'),
      flag('form4TransactionsReported'),
      this.#value(d.documentType, fieldPath('documentType')),
      d.issuer.cik,
      d.issuer.name,
      d.issuer.tradingSymbol,
      d.remarks,
      flag('aff10b5One'),
    ];
    return this.#line('SUBMISSION', fields, [d.issuer.foreignTradingSymbol, d.schemaVersion]);
  }

  #owner(owner: ReportingOwner, index: number): DatasetLine {
    const { address, relationship } = owner;
    const flag = (field: 'nonUSAddressFlag' | 'goodAddress') =>
      this.#value(address[field], fieldPath('reportingOwners', index, 'address', field));
    const fields = [
      owner.cik,
      owner.name,
      relationshipNames(relationship),
      relationship.officerTitle,
      relationship.otherText,
      address.street1,
      address.street2,
      address.city,
      address.state,
      address.zipCode,
      address.stateDescription,
      this.#entry.filing?.filers.find(({ role, cik }) => role === 'REPORTING-OWNER' && cik === owner.cik)?.fileNumber ??
        null,
    ];
    const own = [flag('nonUSAddressFlag'), address.nonUSStateTerritory, address.country, flag('goodAddress')];
    return this.#line('REPORTINGOWNER', fields, own);
  }

  #row(table: TableName, row: NonDerivativeRow | DerivativeRow, index: number): DatasetLine {
    const name: RowTable =
      table === 'nonDerivativeTable'
        ? row.kind === 'holding' ? 'NONDERIV_HOLDING' : 'NONDERIV_TRANS'
        : row.kind === 'holding' ? 'DERIV_HOLDING' : 'DERIV_TRANS'; // biome-ignore format: one line a table
    const fields = ROW_COLUMNS[name].map((column) => this.#field(row, column, rowPath(table, index, column.field)));
    return this.#line(name, [String(index + 1), ...fields]);
  }

  #field(row: NonDerivativeRow | DerivativeRow, { field, marks }: RowColumn, path: FieldPath): DatasetField {
    const held = (row as DerivativeRow)[field];
    if (Array.isArray(held)) return held.join(', ');
    if (!isCell(held)) return this.#value(held as string | boolean | null, path);
    if (marks) return held.footnoteIds.join(', ');
    // Only dates of the columns that hold dates: a title may look like one.
    return field.endsWith('Date') ? this.#date(held.value as CalendarDate | null, path) : this.#value(held.value, path);
  }

  #value(value: string | boolean | Decimal | null, path: FieldPath): DatasetField {
    if (value === null) return this.#spellings.get(path) ?? null;
    return typeof value === 'boolean' ? (value ? '1' : '0') : value;
  }

  #date(value: CalendarDate | null, path: FieldPath): string | null {
    return value === null ? (this.#spellings.get(path) ?? null) : dataSetDate(value);
  }

  #line(table: DatasetTable, fields: readonly DatasetField[], own: readonly DatasetField[] = []): DatasetLine {
    return { table, fields: [this.#entry.key, ...fields], own };
  }
}

type Flag =
  | 'noSecuritiesOwned'
  | 'notSubjectToSection16'
  | 'form3HoldingsReported'
  | 'form4TransactionsReported'
  | 'aff10b5One';

function isCell(held: unknown): held is Footnoted<string | Decimal> {
  return held !== null && typeof held === 'object' && !(held instanceof Decimal) && 'footnoteIds' in held;
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** `DD-MON-YYYY`, as in the data sets: `09-SEP-2004`. */
export function dataSetDate(on: CalendarDate): string {
  return `${String(dayOf(on)).padStart(2, '0')}-${MONTHS[monthOf(on) - 1]}-${String(yearOf(on)).padStart(4, '0')}`;
}

/** The boxes that are ticked, in the data sets' words and order: `Director,Officer`. */
function relationshipNames(relationship: Relationship): string {
  const { isDirector, isOfficer, isTenPercentOwner, isOther } = relationship;
  const names: readonly [string, boolean | null][] = [
    ['Director', isDirector],
    ['Officer', isOfficer],
    ['TenPercentOwner', isTenPercentOwner],
    ['Other', isOther],
  ];
  return names.flatMap(([name, ticked]) => (ticked === true ? [name] : [])).join(',');
}
