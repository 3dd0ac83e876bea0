import { displayWidth } from '../base/displayWidth.ts';
import type { FormView, TableView } from './formView.ts';
import { boxesText, crossed, furtherOwnerText } from './text/boxesText.ts';
import { pieceText } from './text/cellText.ts';
import { tableText } from './text/tableText.ts';
import { wrap } from './text/wrap.ts';

export interface TextOptions {
  /** Columns of the terminal, at least 80. Default 120. */
  readonly width?: number;
}

const LEAST_WIDTH = 80;
const DEFAULT_WIDTH = 120;

/**
 * The official form for a terminal: boxes, both tables with one cell a column under the form's own heads, marks in
 * parentheses, notes, remarks, signatures. No line is wider than `width` columns. Whatever a filing holds, the text has no
 * control character but the line feed. Right-to-left names stand in the order of their letters, as the filing has them.
 */
export function renderText(view: FormView, options: TextOptions = {}): string {
  const width = Math.max(LEAST_WIDTH, Math.floor(options.width ?? DEFAULT_WIDTH));
  const parts = [
    headingText(view, width),
    topText(view, width),
    boxesText(view, width),
    planText(view, width),
    titledTable(view.tableI, width),
    titledTable(view.tableII, width),
    ...(view.owners.length > 1 ? furtherOwners(view, width) : []),
    explanations(view, width),
    signatures(view, width),
    notices(view, width),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function centred(text: string, width: number): string[] {
  return wrap(text, width).map((line) => ' '.repeat(Math.floor((width - displayWidth(line)) / 2)) + line);
}

function headingText({ heading, documentType }: FormView, width: number): string {
  return [
    `SEC Form ${documentType}`.trimEnd(),
    ...[heading.formName, heading.agency, heading.place, heading.title, heading.filedPursuantTo].flatMap((line) =>
      centred(line, width),
    ),
    ...centred(
      `OMB APPROVAL – OMB Number: ${heading.ombNumber} – Estimated average burden hours per response: ${heading.ombHours}`,
      width,
    ),
  ].join('\n');
}

function topText({ boxes, edition }: FormView, width: number): string {
  const all = [
    boxes.notSubjectToSection16,
    boxes.form3HoldingsReported,
    boxes.form4TransactionsReported,
    edition.tenB5OneBox === 'aboveTableI' ? null : boxes.aff10b5One,
  ];
  return all.flatMap((box) => (box === null ? [] : hanging(crossed(box), 4, width))).join('\n');
}

/** The Rule 10b5-1(c) box of the edition that has it below the other boxes. */
function planText({ boxes: { aff10b5One }, edition }: FormView, width: number): string {
  if (aff10b5One === null || edition.tenB5OneBox !== 'aboveTableI') return '';
  return ['Rule 10b5-1(c) Transaction Indication', ...hanging(crossed(aff10b5One), 4, width)].join('\n');
}

function titledTable(table: TableView, width: number): string {
  const titles = [table.title, ...(table.subtitle === null ? [] : [table.subtitle])];
  return [...titles.flatMap((title) => centred(title, width)), tableText(table, width)].join('\n');
}

function furtherOwners(view: FormView, width: number): string[] {
  const title = centred('Reporting Persons', width).join('\n');
  return [title, ...view.owners.map((owner) => furtherOwnerText(owner, view, width))];
}

function explanations(view: FormView, width: number): string {
  const notes = view.footnotes.flatMap(({ number, text }) => {
    const label = `${pieceText({ ...text, text: number })}. `;
    return hanging(label + pieceText(text), Math.min(displayWidth(label), 8), width);
  });
  return [
    'Explanation of Responses:',
    ...(view.noSecurities === null ? [] : wrap(pieceText(view.noSecurities), width)),
    ...notes,
    ...(view.remarks === null ? [] : ['Remarks:', ...wrap(pieceText(view.remarks, true), width)]),
  ].join('\n');
}

function signatures(view: FormView, width: number): string {
  const signed = view.signatures.flatMap(({ name, date }) => {
    const day = pieceText(date);
    return wrap(pieceText(name), width - 12).map((line, index) =>
      index > 0 ? line : line + ' '.repeat(width - 10 - displayWidth(line)) + day,
    );
  });
  const line = `** ${view.notices.signatureLine}`;
  return [...signed, '─'.repeat(width), `${line.padEnd(width - 10)}Date`].join('\n');
}

function notices({ notices }: FormView, width: number): string {
  return [notices.reminder, `* ${notices.jointFiling}`, `** ${notices.criminal}`, notices.copies, notices.response]
    .flatMap((line) => wrap(line, width))
    .join('\n');
}

/** Wrapped, the second and later lines set in. */
function hanging(text: string, indent: number, width: number): string[] {
  const [first = '', ...rest] = wrap(text, width - indent);
  return [first, ...rest.map((line) => ' '.repeat(indent) + line)];
}
