import { fieldPath } from '../../model/fieldPath.ts';
import type { FormNumber } from '../../model/onTheForm.ts';
import type { FormView, TableView } from '../formView.ts';
import { stylesheetNumeral } from '../view/formNumeral.ts';
import type { CellView } from '../view/rowCells.ts';
import { html, joined, type Markup } from './markup.ts';
import { type Frame, fieldsOf, noteId, pieceMarkup, type Spacing, sectionHeading, withSee } from './pieceMarkup.ts';
import { stylesheetHead } from './stylesheetHead.ts';
import { stylesheetHeads } from './stylesheetHeads.ts';
import { reportingOwners } from './stylesheetOwner.ts';
import { type StylesheetWords, stylesheetWords } from './stylesheetWords.ts';

/**
 * The form as the stylesheets of the SEC's Ownership XML Technical Specification v5.5 print it, in the edition of the
 * document's day, text for text in their order.
 */
export function stylesheetLayout(view: FormView, frame: Frame): Markup {
  const words = stylesheetWords(view.form, view.edition);
  return html`${stylesheetHead(view, frame)}
${dataTable(view.tableI, view, frame)}
${betweenTables(view, words)}
<p class="tableTitle" id="${frame.idPrefix}table-2"><b>${view.tableII.title}${view.form === '3' ? ' ' : html`<br>`}(<i>e.g.</i>, puts, calls, warrants, options, convertible securities)</b></p>
${dataTable(view.tableII, view, frame)}
${reportingOwners(view, frame)}
${signatures(view, frame)}
${explanations(view, frame)}
<p>${withSee(words.copies)}</p>
<p>Potential persons who are to respond to the collection of information contained in this form are not required to respond unless the form displays a currently valid OMB number.</p>
${words.lastLine === null ? null : html`<p>${words.lastLine}</p>`}`;
}

function dataTable(table: TableView, view: FormView, frame: Frame): Markup {
  const heads = stylesheetHeads(table.name, view.form);
  const split = heads.some(({ columns }) => columns.length > 1);
  const top = heads.map(({ lines, columns }) => {
    const text = joined(lines, html`<br>`);
    return columns.length > 1
      ? html`<th scope="colgroup" colspan="${columns.length}">${text}</th>`
      : html`<th scope="col" rowspan="${split ? 2 : 1}">${text}</th>`;
  });
  const below = heads.flatMap(({ columns }) =>
    columns.length > 1 ? columns.map(({ head }) => html`<th scope="col">${head}</th>`) : [],
  );
  const label = `${frame.idPrefix}${table.name === 'nonDerivativeTable' ? 'table-1' : 'table-2'}`;
  return html`<div class="scroll" tabindex="0" role="region" aria-labelledby="${label}">
<table class="data" aria-labelledby="${label}" data-path="${table.path}">
<thead>
<tr>${top}</tr>
${split ? html`<tr>${below}</tr>` : null}
</thead>
<tbody>
${table.rows.map(
  (row) => html`<tr data-path="${row.path}">${row.cells.map((cell) => dataCell(cell, view.form, frame))}</tr>
`,
)}</tbody>
</table>
</div>`;
}

const WIDE: Spacing = { dollar: ' ', mark: ' ' };
const DATE_OR_CODE: Spacing = { dollar: '', mark: '' };

function dataCell(cell: CellView, form: FormNumber, frame: Frame): Markup {
  const pieces = cell.pieces.map((piece) =>
    pieceMarkup(
      piece,
      frame,
      piece.kind === 'date' || cell.column === 'code' ? DATE_OR_CODE : WIDE,
      piece.number === null ? piece.text : stylesheetNumeral(piece.number, form),
    ),
  );
  return html`<td ${fieldsOf(cell.path, cell.fields)}>${pieces}</td>`;
}

function betweenTables(view: FormView, words: StylesheetWords): Markup {
  const response = html`<p class="response"><b>Persons who respond to the collection of information contained in this form are not required to respond unless the form displays a currently valid OMB control number.</b></p>`;
  const formId = html`<p class="formId">${words.formId}</p>`;
  return html`<div class="between"><p>${view.notices.reminder}</p>${view.form === '3' ? [formId, response] : [response, formId]}</div>`;
}

function signatures(view: FormView, frame: Frame): Markup {
  return html`${sectionHeading('Signatures', frame, 'signatures')}
${view.signatures.map(
  ({
    name,
    date,
  }) => html`<div class="sign"><p class="line" data-path="${name.path}">${pieceMarkup(name, frame)}</p><p class="line" data-path="${date.path}">${pieceMarkup(date, frame)}</p><p class="small"><sup>**</sup>${view.notices.signatureLine}</p><p class="small">Date</p>
`,
)}</div>`;
}

function explanations(view: FormView, frame: Frame): Markup {
  const instruction = view.form === '3' ? '5(b)(v)' : '4(b)(v)';
  const remarks =
    view.remarks === null || view.remarks.text.trim() === ''
      ? null
      : html`<p><b>Remarks:</b></p>
<p data-path="${view.remarks.path}">${joined(view.remarks.text.split('\n'), html`<br>`)}</p>`;
  return html`${sectionHeading('Explanation of Responses:', frame, 'explanations')}
${view.noSecurities === null ? null : html`<p data-path="${view.noSecurities.path}"><b>${view.noSecurities.text.replace(/\.$/, '')}</b></p>`}
<div class="note"><p><b>*</b></p><p>If the form is filed by more than one reporting person, <i>see</i> Instruction ${instruction}.</p></div>
<div class="note"><p><b>**</b></p><p>Intentional misstatements or omissions of facts constitute Federal Criminal Violations. <i>See</i> 18 U.S.C. 1001 and 15 U.S.C. 78ff(a).</p></div>
${view.footnotes.map(
  (
    { path, number, text },
    index,
  ) => html`<div class="note" id="${noteId(index, frame)}" ${fieldsOf(path, [path, fieldPath(path, 'id')])}><p><b>(${number})</b></p><p class="lines" data-path="${text.path}">${text.text}</p></div>
`,
)}${remarks}`;
}
