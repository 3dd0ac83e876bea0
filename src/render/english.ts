import { type FieldPath, fieldPath, rowPath } from '../model/fieldPath.ts';
import { formNumber } from '../model/onTheForm.ts';
import type { OwnershipDocument } from '../model/ownershipDocument.ts';
import type { TableName } from '../model/tableRow.ts';
import { holdingLine } from './english/holdingLine.ts';
import { dayOr, opening, whoReports } from './english/opening.ts';
import { lineSpeech } from './english/speech.ts';
import { transactionLine } from './english/transactionLine.ts';
import { printable } from './text/printable.ts';
import { footnoteNumber } from './view/piece.ts';

/**
 * The document told in plain English: one paragraph a fact or line, the notes listed below and named where they are marked.
 * It says what the document says and computes nothing; what the document does not state is said not to be stated. Persons go
 * by the name as filed or `they`: a form does not say whether its owner is a man, a woman or a company. Names stand as EDGAR
 * has them, last name first.
 */
export function renderEnglish(document: OwnershipDocument): string {
  const sections = [
    opening(document).join('\n'),
    tableSection(document, 'nonDerivativeTable', 'Table I, securities that are not derivatives'),
    tableSection(document, 'derivativeTable', 'Table II, derivative securities'),
    nothingHeld(document),
    notes(document),
    remarks(document),
    signatures(document),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function tableSection(document: OwnershipDocument, table: TableName, title: string): string {
  const rows = document[table];
  if (rows.length === 0) return '';
  const form = formNumber(document);
  const who = whoReports(document);
  const several = document.reportingOwners.length > 1;
  const lines = rows.map((row, index) => {
    const speech = lineSpeech(document, table, index);
    const told =
      row.kind === 'holding'
        ? holdingLine(speech, capital(who), several ? 'hold' : 'holds', form)
        : transactionLine(speech, who, codeOf(document, table, index), form);
    return `${index + 1}. ${told}`;
  });
  return [`${title}:`, ...yearEndWarning(document, table), ...lines].join('\n');
}

/** Column 5 of Form 5 is headed by the fiscal year's end, while filers mostly state the balance after the line. */
function yearEndWarning(document: OwnershipDocument, table: TableName): string[] {
  const isForm5 = formNumber(document) === '5' && table === 'nonDerivativeTable';
  return isForm5 && document[table].some(({ kind }) => kind === 'transaction')
    ? ["“Then held” tells column 5, which Form 5 heads as owned at the end of the issuer's fiscal year."]
    : [];
}

function codeOf(document: OwnershipDocument, table: TableName, index: number): string | null {
  const path = rowPath(table, index, 'transactionCode');
  const code = document[table][index]?.transactionCode ?? spelling(document, path);
  return code === null || code.trim() === '' ? null : printable(code).trim();
}

function spelling(document: OwnershipDocument, path: FieldPath): string | null {
  return document.spellings.find((each) => each.path === path)?.text ?? null;
}

function capital(text: string): string {
  return text.startsWith('the ') ? `T${text.slice(1)}` : text;
}

function nothingHeld(document: OwnershipDocument): string {
  if (document.nonDerivativeTable.length + document.derivativeTable.length > 0) return '';
  return document.noSecuritiesOwned === true ? 'No securities are beneficially owned.' : 'Neither table has a line.';
}

function notes({ footnotes }: OwnershipDocument): string {
  if (footnotes.length === 0) return '';
  return [
    'Notes:',
    ...footnotes.map(({ id, text }) => `(${printable(footnoteNumber(id))}) ${printable(text).trim()}`),
  ].join('\n');
}

function remarks({ remarks }: OwnershipDocument): string {
  return remarks === null || remarks.trim() === '' ? '' : `Remarks:\n${printable(remarks, true).trim()}`;
}

function signatures(document: OwnershipDocument): string {
  const { ownerSignatures } = document;
  if (ownerSignatures.length === 0) return 'No signature is stated.';
  return ownerSignatures
    .map(({ name, date }, index) => {
      const day = dayOr(document, date, fieldPath('ownerSignatures', index, 'date'));
      const signer =
        name === null || name.trim() === '' ? 'by a person whose name is not stated' : printable(name).trim();
      return `Signed: ${signer}, ${day === null ? 'on a day that is not stated' : `on ${day}`}.`;
    })
    .join('\n');
}
