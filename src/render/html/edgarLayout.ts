import { fieldPath } from '../../model/fieldPath.ts';
import type { FormView, TableView } from '../formView.ts';
import type { CellView } from '../view/rowCells.ts';
import { edgarBoxes, ownerBlock } from './edgarBoxes.ts';
import { html, type Markup } from './markup.ts';
import { crossBox, type Frame, fieldsOf, noteId, pieceMarkup, withSee } from './pieceMarkup.ts';

/**
 * The form as EDGAR shows filings: labelled boxes with an X, both tables, further reporting persons as more of box 1,
 * notes numbered `1.`, signatures. Text for text as those pages, in their order.
 */
export function edgarLayout(view: FormView, frame: Frame): Markup {
  return html`<p class="label">SEC Form ${view.documentType.slice(0, 1)}</p>
${edgarHeading(view, frame)}
${edgarBoxes(view, frame)}
${edgarTable(view.tableI, 'table-1', view, frame)}
${edgarTable(view.tableII, 'table-2', view, frame)}
${view.owners.length > 1 ? view.owners.map((owner) => ownerBlock(owner, view, frame, true)) : null}
${explanations(view, frame)}
${signatures(view, frame)}`;
}

function edgarHeading(view: FormView, frame: Frame): Markup {
  const { heading, boxes } = view;
  const [first = '', second] = heading.filedPursuantTo.split(/ (?=or Section 30)/);
  const title = html`<span class="FormTitle">${heading.title}</span>`;
  const top = [boxes.notSubjectToSection16, boxes.form3HoldingsReported, boxes.form4TransactionsReported];
  if (view.edition.tenB5OneBox !== 'aboveTableI') top.push(boxes.aff10b5One);
  return html`<div class="head">
<p class="FormName" ${fieldsOf(fieldPath('documentType'), [fieldPath('documentType'), fieldPath('schemaVersion')])}>${heading.formName}</p>
<div class="middle">
<p class="FormTitle">${heading.agency}</p>
<p class="MedSmallFormText">${heading.place}</p>
${frame.heading === 1 ? html`<h1>${title}</h1>` : html`<h2>${title}</h2>`}
<p class="MedSmallFormText">${first}</p>
${second === undefined ? null : html`<p class="MedSmallFormText">${second}</p>`}
</div>
<div class="omb">
<p class="FormTextC">OMB APPROVAL</p>
<div class="ombLine SmallFormText"><p>OMB Number:</p><p>${heading.ombNumber}</p></div>
<p class="SmallFormText">Estimated average burden</p>
<div class="ombLine SmallFormText"><p>hours per response:</p><p>${heading.ombHours}</p></div>
</div>
<div class="top">
${top.map((box) => (box === null ? null : html`<div class="check">${crossBox(box)}<p class="SmallFormText">${withSee(box.label)}</p></div>`))}
</div>
</div>`;
}

function edgarTable(table: TableView, id: 'table-1' | 'table-2', view: FormView, frame: Frame): Markup {
  const split = table.heads.some(({ columns }) => columns.length > 1);
  const heads = table.heads.map(({ number, text, note, columns }) => {
    const label = `${number}. ${text}${note === null ? '' : ` (${note})`}`;
    return columns.length > 1
      ? html`<th scope="colgroup" colspan="${columns.length}" class="SmallFormText">${label}</th>`
      : html`<th scope="col" rowspan="${split ? 2 : 1}" class="SmallFormText">${label}</th>`;
  });
  const subheads = table.heads.flatMap(({ columns }) =>
    columns.length > 1 ? columns.map(({ head }) => html`<th scope="col" class="SmallFormText low">${head}</th>`) : [],
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-labelledby="${frame.idPrefix}${id}">
<table class="data ${id} form${view.form}" data-path="${table.path}">
<caption id="${frame.idPrefix}${id}"><b>${table.title}</b>${table.subtitle === null ? null : html`<br><b>${table.subtitle}</b>`}</caption>
<colgroup>${table.heads.flatMap(({ columns }) => columns.map(({ key }) => html`<col class="${key}">`))}</colgroup>
<thead>
<tr>${heads}</tr>
${split ? html`<tr>${subheads}</tr>` : null}
</thead>
<tbody>
${table.rows.map(
  (row) => html`<tr data-path="${row.path}">${row.cells.map((cell) => edgarCell(cell, frame))}</tr>
`,
)}</tbody>
</table>
</div>`;
}

function edgarCell(cell: CellView, frame: Frame): Markup {
  const left = cell.column === 'title' || cell.column === 'nature';
  return html`<td class="${left ? 'left' : 'center'}" ${fieldsOf(cell.path, cell.fields)}>${cell.pieces.map((piece) => pieceMarkup(piece, frame))}</td>`;
}

function explanations(view: FormView, frame: Frame): Markup {
  const notes = view.footnotes.map(
    ({ path, number, text }, index) =>
      html`<p class="FootnoteData" id="${noteId(index, frame)}" ${fieldsOf(path, [path, fieldPath(path, 'id')])}>${number}. <span data-path="${text.path}">${text.text}</span></p>
`,
  );
  const remarks =
    view.remarks === null
      ? null
      : html`<p class="FormText"><b>Remarks:</b></p>
<p class="FootnoteData lines" data-path="${view.remarks.path}">${view.remarks.text}</p>`;
  return html`<section class="explanations" aria-labelledby="${frame.idPrefix}explanations">
<p class="MedSmallFormText" id="${frame.idPrefix}explanations"><b>Explanation of Responses:</b></p>
${view.noSecurities === null ? null : html`<p class="FootnoteData" data-path="${view.noSecurities.path}">${view.noSecurities.text}</p>`}
${notes}${remarks}
</section>`;
}

function signatures(view: FormView, frame: Frame): Markup {
  const { notices } = view;
  return html`<section class="signatures" aria-label="Signatures">
${view.signatures.map(
  ({ name, date }) =>
    html`<p class="sign" data-path="${name.path}">${pieceMarkup(name, frame)}</p><p class="sign" data-path="${date.path}">${pieceMarkup(date, frame)}</p>
`,
)}<p class="MedSmallFormText">** ${notices.signatureLine}</p><p class="MedSmallFormText">Date</p>
</section>
<div class="notices MedSmallFormText">
<p>${notices.reminder}</p>
<p>* ${withSee(notices.jointFiling)}</p>
<p>** ${withSee(notices.criminal)}</p>
<p>${withSee(notices.copies)}</p>
<p><b>${notices.response}</b></p>
</div>`;
}
