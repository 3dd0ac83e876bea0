import { fieldPath } from '../../model/fieldPath.ts';
import type { FormView } from '../formView.ts';
import type { CheckBox, LabelledBox } from '../view/headerBoxes.ts';
import { html, type Markup, NOTHING } from './markup.ts';
import { type Frame, fieldsOf, nameMarkup, pieceMarkup, withSee } from './pieceMarkup.ts';
import { stylesheetAddress } from './stylesheetOwner.ts';
import { type StylesheetWords, stylesheetWords } from './stylesheetWords.ts';

/** Form name, heading and boxes. Box 1 runs down the left of the other boxes, so its parts are rows of one table with them. */
export function stylesheetHead(view: FormView, frame: Frame): Markup {
  const words = stylesheetWords(view.form, view.edition);
  const { heading } = view;
  const title = html`<b>${words.title}</b>`;
  return html`<div class="head">
<div class="top">
<p class="formName" ${fieldsOf(fieldPath('documentType'), [fieldPath('documentType'), fieldPath('schemaVersion')])}><b>${heading.formName}</b></p>
${topBoxes(view, words)}
</div>
<div class="middle">
<p><b>${heading.agency}</b></p>
<p><b>${heading.place}</b></p>
${frame.heading === 1 ? html`<h1>${title}</h1>` : html`<h2>${title}</h2>`}
<p>${heading.filedPursuantTo}</p>
</div>
<div class="omb">
<p class="approval">OMB APPROVAL</p>
<div class="ombLine"><p>OMB Number:</p><p>${heading.ombNumber}</p></div>
<div class="ombLine"><p>Estimated average burden hours per response...</p><p>${heading.ombHours}</p></div>
</div>
</div>
${words.printOrType === null ? null : html`<p class="small">${words.printOrType}</p>`}
<table role="presentation" class="boxes">
${boxRows(view, words, frame)}
</table>`;
}

/** A box with a tick, as the stylesheets draw it. */
function tick(box: CheckBox): Markup {
  return html`<input type="checkbox" disabled${box.checked ? html` checked` : null} aria-label="${box.label}" data-path="${box.path}">`;
}

function topBoxes(view: FormView, words: StylesheetWords): Markup {
  const { notSubjectToSection16, form3HoldingsReported, form4TransactionsReported, aff10b5One } = view.boxes;
  const row = (box: CheckBox | null, label: string): Markup =>
    box === null ? NOTHING : html`<div class="check">${tick(box)}<p>${withSee(label)}</p></div>`;
  return html`${row(notSubjectToSection16, notSubjectToSection16?.label ?? '')}
${row(form3HoldingsReported, 'Form 3 Holdings Reported')}
${row(form4TransactionsReported, 'Form 4 Transactions Reported')}
${view.edition.tenB5OneBox === 'aboveTableI' ? null : row(aff10b5One, words.tenB5One)}`;
}

function boxRows(view: FormView, words: StylesheetWords, frame: Frame): Markup {
  const [name, streets, places, cities, country] = ownerCells(view, frame);
  const issuer = issuerCell(view, frame);
  const period = valueCell(`${view.period.number}. ${view.period.label}`, view.period, frame);

  const original = valueCell(
    `${view.original.number}. If Amendment, Date Original Filed(Month/Day/Year)`,
    view.original,
    frame,
  );
  const relationship = relationshipCell(view, frame);
  const filing = filingCell(view, words);
  const title = html`<td colspan="3" class="tableTitle">${tenB5OneAbove(view, words)}<p id="${frame.idPrefix}table-1"><b>${view.tableI.title}</b></p></td>`;
  const td = (markup: Markup, attributes: Markup = NOTHING): Markup => html`<td${attributes}>${markup}</td>`;
  const wide = html` colspan="2"`;
  const rows =
    view.form === '3'
      ? [
          html`${td(name)}${td(period)}${td(issuer, wide)}`,
          html`${td(streets)}${td(html`${foreignSymbol(view, frame)}${relationship}`, html` colspan="2" rowspan="2"`)}${td(original)}`,
          html`${td(places)}${td(filing)}`,
        ]
      : [
          html`${td(name)}${td(html`${issuer}${foreignSymbol(view, frame)}`)}${td(relationship, html` rowspan="2"`)}`,
          html`${td(streets)}${td(period)}`,
          html`${td(places)}${td(original)}${td(filing)}`,
        ];
  rows.push(html`${td(cities)}${title}`);
  if (country !== null) rows.push(html`${td(country)}<td colspan="3"></td>`);
  return html`${rows.map(
    (row) => html`<tr>${row}</tr>
`,
  )}`;
}

function ownerCells(view: FormView, frame: Frame): [Markup, Markup, Markup, Markup, Markup | null] {
  const label = html`<p class="small">1. Name and Address of Reporting Person <sup>*</sup></p>`;
  const [owner] = view.owners;
  const captions = (...texts: string[]): Markup =>
    html`<div class="captions">${texts.map((text) => html`<p>${text}</p>`)}</div>`;
  const names = captions('(Last)', '(First)', '(Middle)');
  const foreign = view.edition.foreignFields;
  const cities = captions('(City)', '(State)', foreign ? '(Zip/Postal Code)' : '(Zip)');
  if (owner === undefined) return [label, names, captions('(Street)'), cities, foreign ? captions('(Country)') : null];
  const address = stylesheetAddress(owner, frame);
  const streets = html`${names}${
    foreign
      ? address.streets.map((street) => html`<p>${street}</p>`)
      : html`<p>${address.streets.map((street, index) => html`${index === 0 ? '' : ', '}${street}`)}</p>`
  }`;
  const places = foreign
    ? html`<div class="values"><p>${address.city}</p><p>${address.state}</p><p>${address.zipCode}</p></div>`
    : html`<p>${address.cityLine}</p>`;
  return [
    html`${label}<p>${nameMarkup(owner.name, owner.cik, frame)}</p>`,
    streets,
    html`${captions('(Street)')}${places}`,
    foreign ? html`${cities}<p>${address.country}</p>` : cities,
    foreign ? captions('(Country)') : null,
  ];
}

function issuerCell(view: FormView, frame: Frame): Markup {
  const { issuer } = view;
  const [before = '', after = ''] = issuer.label.split(' and ');
  return html`<p class="small">${issuer.number}. ${before} <b>and</b> ${after}</p>
<p>${nameMarkup(issuer.name, issuer.cik, frame)} [${pieceMarkup(issuer.tradingSymbol, frame)}]</p>`;
}

function foreignSymbol(view: FormView, frame: Frame): Markup {
  const foreign = view.issuer.foreignTradingSymbol;
  if (foreign === null) return NOTHING;
  const symbol = foreign.value.text === '' ? null : html`[${pieceMarkup(foreign.value, frame)}]`;
  return html`<div class="foreign" data-path="${foreign.value.path}"><p class="small">${foreign.number}. ${foreign.label}</p><p>${symbol}</p></div>`;
}

function valueCell(label: string, box: LabelledBox, frame: Frame): Markup {
  return html`<div data-path="${box.value.path}"><p class="small">${label}</p><p>${pieceMarkup(box.value, frame)}</p></div>`;
}

function relationshipCell(view: FormView, frame: Frame): Markup {
  const [owner] = view.owners;
  const labels = html`<p class="small">${view.relationshipNumber}. Relationship of Reporting Person(s) to Issuer</p>
<p class="small center">(Check all applicable)</p>`;
  if (owner === undefined) return labels;
  const { director, tenPercentOwner, officer, other, officerTitle, otherText } = owner.relationship;
  const line = (box: CheckBox): Markup =>
    html`<p class="small" data-path="${box.path}">${box.checked ? '__X__' : '_____'} ${box.label}</p>`;
  const both = officerTitle.text !== '' && otherText.text !== '' ? ' / ' : '';
  return html`${labels}<div class="choices">${line(director)}${line(tenPercentOwner)}${line(officer)}${line(other)}</div>
<p class="title">${pieceMarkup(officerTitle, frame)}${both}${pieceMarkup(otherText, frame)}</p>`;
}

function filingCell(view: FormView, words: StylesheetWords): Markup {
  return html`${words.filing.map((line) => html`<p class="small">${line}</p>`)}${view.filing.map(
    (box) =>
      html`<p class="small" data-path="${box.path}">${box.checked ? '_X_' : '___'} ${box.label.replace('filed', words.filed)}</p>`,
  )}`;
}

function tenB5OneAbove(view: FormView, words: StylesheetWords): Markup {
  const box = view.boxes.aff10b5One;
  if (box === null || view.edition.tenB5OneBox !== 'aboveTableI') return NOTHING;
  return html`<div class="tenB5One"><p>Rule 10b5-1(c) Transaction Indication</p><p class="small">${tick(box)} ${words.tenB5One}</p></div>`;
}
