import type { CalendarDate } from '../base/calendarDate.ts';
import type { FormEdition } from '../law/editions.ts';
import { type FieldPath, fieldPath } from '../model/fieldPath.ts';
import { type FormNumber, formNumber } from '../model/onTheForm.ts';
import type { OwnershipDocument } from '../model/ownershipDocument.ts';
import type { TableName } from '../model/tableRow.ts';
import { type ColumnHead, columnHeads } from './view/columns.ts';
import {
  type CheckBox,
  filingBoxes,
  type IssuerBox,
  issuerBox,
  type LabelledBox,
  originalBox,
  periodBox,
  type TopBoxes,
  topBoxes,
} from './view/headerBoxes.ts';
import { dayOf, editionOf, type Heading, headingOf } from './view/heading.ts';
import { type Notices, noticesOf } from './view/notices.ts';
import { type OwnerView, ownerView } from './view/ownerView.ts';
import { footnoteNumber, type Piece, type Printer, printer } from './view/piece.ts';
import { type RowView, rowViews } from './view/rowCells.ts';

/**
 * Everything that a reader of the paper sees, as the form prints it, each piece with the field that it shows. What becomes
 * of it (HTML, PDF, terminal text) only lays it out. All texts are plain text as the filing has them: markup must escape them.
 */
export interface FormView {
  /** The paper used; a document that names no form is laid out as a Form 4. */
  readonly form: FormNumber;
  /** `4/A`; empty when the document names no form. */
  readonly documentType: string;
  readonly edition: FormEdition;
  readonly heading: Heading;
  readonly boxes: TopBoxes;
  readonly owners: readonly OwnerView[];
  readonly issuer: IssuerBox;
  readonly period: LabelledBox;
  readonly original: LabelledBox;
  /** Box 5; on Form 3 box 4. The boxes themselves are the owners'. */
  readonly relationshipNumber: string;
  /** Box 6. */
  readonly filing: readonly [one: CheckBox, several: CheckBox];
  readonly tableI: TableView;
  readonly tableII: TableView;
  /** Form 3 without any line: the sentence that says so. */
  readonly noSecurities: Piece | null;
  readonly footnotes: readonly FootnoteView[];
  /** Null when the document has none. */
  readonly remarks: Piece | null;
  readonly signatures: readonly SignatureView[];
  readonly notices: Notices;
}

export interface TableView {
  readonly name: TableName;
  readonly path: FieldPath;
  readonly title: string;
  /** The line in parentheses under the title of Table II. */
  readonly subtitle: string | null;
  readonly heads: readonly ColumnHead[];
  readonly rows: readonly RowView[];
}

export interface FootnoteView {
  readonly path: FieldPath;
  readonly id: string;
  /** As its marks print it. */
  readonly number: string;
  readonly text: Piece;
}

export interface SignatureView {
  readonly name: Piece;
  readonly date: Piece;
}

export interface FormViewOptions {
  /** The day EDGAR says it was filed, where known: chooses the paper of a document that bears no schema version. */
  readonly filedOn?: CalendarDate | null;
}

export function formView(document: OwnershipDocument, options: FormViewOptions = {}): FormView {
  const form = formNumber(document) ?? '4';
  const filedOn = options.filedOn ?? dayOf(document);
  const edition = editionOf(document, form, filedOn);
  const print = printer(document);
  return {
    form,
    documentType: document.documentType ?? '',
    edition,
    heading: headingOf(document, form, filedOn),
    // A crossed box is printed even on a paper that has no place for it.
    boxes: topBoxes(document, form, edition.tenB5OneBox !== 'none' || document.aff10b5One === true),
    owners: document.reportingOwners.map((owner, index) => ownerView(owner, index, print)),
    issuer: issuerBox(document, form, edition.foreignFields, print),
    period: periodBox(document, form, print),
    original: originalBox(document, form, print),
    relationshipNumber: form === '3' ? '4' : '5',
    filing: filingBoxes(document),
    tableI: tableView(document, 'nonDerivativeTable', form, print),
    tableII: tableView(document, 'derivativeTable', form, print),
    noSecurities: noSecurities(document, form, print),
    footnotes: document.footnotes.map(({ id, text }, index) => ({
      path: fieldPath('footnotes', index),
      id,
      number: footnoteNumber(id),
      text: print.text(text, fieldPath('footnotes', index, 'text')),
    })),
    remarks:
      document.remarks === null || document.remarks.trim() === ''
        ? null
        : print.text(document.remarks, fieldPath('remarks')),
    signatures: document.ownerSignatures.map(({ name, date }, index) => ({
      name: print.text(name, fieldPath('ownerSignatures', index, 'name')),
      date: print.date(date, fieldPath('ownerSignatures', index, 'date')),
    })),
    notices: noticesOf(form),
  };
}

function tableView(document: OwnershipDocument, name: TableName, form: FormNumber, print: Printer): TableView {
  const heads = columnHeads(name, form);
  const keys = heads.flatMap(({ columns }) => columns.map(({ key }) => key));
  const what = form === '3' ? 'Beneficially Owned' : 'Acquired, Disposed of, or Beneficially Owned';
  return {
    name,
    path: fieldPath(name),
    title:
      name === 'nonDerivativeTable'
        ? `Table I - Non-Derivative Securities ${what}`
        : `Table II - Derivative Securities ${what}`,
    subtitle: name === 'nonDerivativeTable' ? null : '(e.g., puts, calls, warrants, options, convertible securities)',
    heads,
    rows: rowViews(name, document[name], keys, form, print),
  };
}

function noSecurities(document: OwnershipDocument, form: FormNumber, print: Printer): Piece | null {
  const path = fieldPath('noSecuritiesOwned');
  return form === '3' && document.noSecuritiesOwned === true
    ? print.text('No securities are beneficially owned.', path)
    : null;
}
