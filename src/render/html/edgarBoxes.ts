import type { FormView } from '../formView.ts';
import type { CheckBox, LabelledBox } from '../view/headerBoxes.ts';
import type { OwnerView } from '../view/ownerView.ts';
import type { Piece } from '../view/piece.ts';
import { html, type Markup } from './markup.ts';
import { crossBox, type Frame, fieldsOf, nameMarkup, pieceMarkup, withSee } from './pieceMarkup.ts';

/** Boxes 1 to 6, in the order of the page; Form 3 has the date before the issuer. */
export function edgarBoxes(view: FormView, frame: Frame): Markup {
  const [owner] = view.owners;
  const first = owner === undefined ? emptyOwner() : ownerBlock(owner, view, frame, false);
  const relationship = relationshipBox(view, owner, frame);
  const boxes =
    view.form === '3'
      ? [
          valueBox(view.period, 'period', frame),
          issuerBox(view, frame),
          relationship,
          valueBox(view.original, 'original', frame),
        ]
      : [
          issuerBox(view, frame),
          relationship,
          valueBox(view.period, 'period', frame),
          valueBox(view.original, 'original', frame),
        ];
  return html`<div class="boxes form${view.form}">
${first}
${boxes}
${filingBox(view)}
${tenB5OneAbove(view)}
</div>`;
}

/** The paper of March to July 2023 has the Rule 10b5-1(c) box above Table I. */
function tenB5OneAbove(view: FormView): Markup | null {
  const box = view.boxes.aff10b5One;
  if (box === null || view.edition.tenB5OneBox !== 'aboveTableI') return null;
  return html`<div class="cell tenB5One">
${label('Rule 10b5-1(c) Transaction Indication')}
<div class="check">${crossBox(box)}<p class="SmallFormText">${withSee(box.label)}</p></div>
</div>`;
}

function label(text: string | Markup): Markup {
  return html`<p class="MedSmallFormText">${text}</p>`;
}

function emptyOwner(): Markup {
  return html`<div class="cell box1">${label(html`1. Name and Address of Reporting Person<sup>*</sup>`)}</div>`;
}

/**
 * Box 1. As a further block below the tables it also says the person's relationship, which EDGAR's pages leave out for
 * all but the first: without it the page would not say in which capacity the others report.
 */
export function ownerBlock(owner: OwnerView, view: FormView, frame: Frame, further: boolean): Markup {
  const { state, nonUSStateTerritory: territory } = owner;
  const part = (piece: Piece): Markup =>
    html`<span ${fieldsOf(piece.path, piece === state ? owner.stateFields : [])}>${pieceMarkup(piece, frame)}</span>`;
  const between = state.text !== '' && territory.text !== '' ? ' ' : '';
  const places: [Markup, string][] = [
    [part(owner.city), '(City)'],
    [html`${part(state)}${between}${part(territory)}`, '(State)'],
    [part(owner.zipCode), '(Zip)'],
  ];
  if (view.edition.foreignFields || owner.country.text !== '') places.push([part(owner.country), '(Country)']);
  return html`<div class="cell ${further ? 'box1 further' : 'box1'}" data-path="${owner.path}">
${label(html`1. Name and Address of Reporting Person<sup>*</sup>`)}
<p class="name">${nameMarkup(owner.name, owner.cik, frame)}</p>
<div class="captions MedSmallFormText"><p>(Last)</p><p>(First)</p><p>(Middle)</p></div>
<p data-path="${owner.street1.path}">${pieceMarkup(owner.street1, frame)}</p>
<p data-path="${owner.street2.path}">${pieceMarkup(owner.street2, frame)}</p>
<div class="captions MedSmallFormText"><p>(Street)</p></div>
<div class="values">${places.map(([place]) => html`<p>${place}</p>`)}</div>
<div class="captions MedSmallFormText">${places.map(([, caption]) => html`<p>${caption}</p>`)}</div>
${further ? capacity(owner, frame) : null}
</div>`;
}

function capacity(owner: OwnerView, frame: Frame): Markup | null {
  const { director, tenPercentOwner, officer, other, officerTitle, otherText } = owner.relationship;
  const said = [director, tenPercentOwner, officer, other].filter(({ checked }) => checked);
  if (said.length === 0) return null;
  const short = (box: CheckBox): string => box.label.replace(/ \(.*$/, '');
  const detail = (box: CheckBox): Piece | null => (box === officer ? officerTitle : box === other ? otherText : null);
  return html`<p class="capacity"><span class="MedSmallFormText">Relationship to Issuer: </span>${said.map(
    (box, index) => {
      const more = detail(box);
      return html`${index === 0 ? '' : ', '}<span class="FormData" data-path="${box.path}">${short(box)}</span>${
        more === null || more.text === '' ? null : html` (${pieceMarkup(more, frame)})`
      }`;
    },
  )}</p>`;
}

function issuerBox(view: FormView, frame: Frame): Markup {
  const { issuer } = view;
  const [before = '', after = ''] = issuer.label.split(' and ');
  const foreign = issuer.foreignTradingSymbol;
  return html`<div class="cell issuer" data-path="issuer">
${label(html`${issuer.number}. ${before} <b>and</b> ${after}`)}
<p>${nameMarkup(issuer.name, issuer.cik, frame)} [ <span data-path="${issuer.tradingSymbol.path}">${pieceMarkup(issuer.tradingSymbol, frame)}</span> ]</p>
${
  foreign === null
    ? null
    : html`${label(`${foreign.number}. ${foreign.label}`)}
<p data-path="${foreign.value.path}">${foreign.value.text === '' ? null : html`[ ${pieceMarkup(foreign.value, frame)} ]`}</p>`
}
</div>`;
}

function valueBox(box: LabelledBox, place: 'period' | 'original', frame: Frame): Markup {
  return html`<div class="cell ${place}" data-path="${box.value.path}">
${label(`${box.number}. ${box.label}`)}
<p>${pieceMarkup(box.value, frame)}</p>
</div>`;
}

function relationshipBox(view: FormView, owner: OwnerView | undefined, frame: Frame): Markup {
  const title = html`${label(`${view.relationshipNumber}. Relationship of Reporting Person(s) to Issuer`)}
${label('(Check all applicable)')}`;
  if (owner === undefined) return html`<div class="cell relationship">${title}</div>`;
  const { director, tenPercentOwner, officer, other, officerTitle, otherText } = owner.relationship;
  const choice = (box: CheckBox): Markup =>
    html`<div class="choice">${crossBox(box)}<p class="MedSmallFormText">${box.label}</p></div>`;
  return html`<div class="cell relationship" data-path="${owner.path}/relationship">
${title}
<div class="choices">${choice(director)}${choice(tenPercentOwner)}${choice(officer)}${choice(other)}
<p class="title" data-path="${officerTitle.path}">${pieceMarkup(officerTitle, frame)}</p><p class="title" data-path="${otherText.path}">${pieceMarkup(otherText, frame)}</p></div>
</div>`;
}

function filingBox(view: FormView): Markup {
  return html`<div class="cell filing" data-path="${view.filing[0].path}">
${label('6. Individual or Joint/Group Filing (Check Applicable Line)')}
${view.filing.map((box) => html`<div class="choice">${crossBox(box)}<p class="MedSmallFormText">${box.label}</p></div>`)}
</div>`;
}
