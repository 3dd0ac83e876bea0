import { placeName } from '../../law/codes/places.ts';
import type { FormView } from '../formView.ts';
import type { OwnerView } from '../view/ownerView.ts';
import type { Piece } from '../view/piece.ts';
import { html, joined, type Markup } from './markup.ts';
import { type Frame, fieldsOf, nameMarkup, pieceMarkup, sectionHeading } from './pieceMarkup.ts';

/** An owner's address as a stylesheet prints it: until 2026 one line of city, state and zip code, since then a line each. */
export interface StylesheetAddress {
  readonly streets: readonly Markup[];
  readonly cityLine: Markup;
  readonly city: Markup;
  /** Name of the US state, or the territory as written. */
  readonly state: Markup;
  readonly zipCode: Markup;
  /** Name of the country. */
  readonly country: Markup;
  /** The last four, those that are stated. */
  readonly placeLines: readonly Markup[];
}

export function stylesheetAddress(owner: OwnerView, frame: Frame): StylesheetAddress {
  const show = (piece: Piece, text?: string): Markup => pieceMarkup(piece, frame, undefined, text);
  const streets = [owner.street1, owner.street2].filter(({ text }) => text !== '').map((piece) => show(piece));
  const comma = owner.city.text !== '' && owner.state.text !== '' ? ', ' : '';
  const named = (piece: Piece): Markup => show(piece, placeName(piece.text) ?? piece.text);
  const inState = (piece: Piece, markup: Markup): Markup =>
    html`<span ${fieldsOf(piece.path, owner.stateFields)}>${markup}</span>`;
  const { nonUSStateTerritory: territory } = owner;
  const stateOrTerritory = owner.nonUSAddress === true ? territory : owner.state;
  const state = inState(stateOrTerritory, owner.nonUSAddress === true ? show(territory) : named(owner.state));
  // A document that does not say whether the address is foreign says no country either, unless it names one.
  const us = owner.nonUSAddress === false && owner.country.text === '';
  const country = us ? show(owner.country, 'UNITED STATES') : named(owner.country);
  const [city, zipCode] = [show(owner.city), show(owner.zipCode)];
  const places: [string, Markup][] = [
    [owner.city.text, city],
    [stateOrTerritory.text, state],
    [owner.zipCode.text, zipCode],
    [us ? 'UNITED STATES' : owner.country.text, country],
  ];
  return {
    streets,
    cityLine: html`${city}${comma}${inState(owner.state, show(owner.state))} ${zipCode}`,
    city,
    state,
    zipCode,
    country,
    placeLines: places.filter(([text]) => text !== '').map(([, markup]) => markup),
  };
}

/** The table below the form: every owner with address and relationships. */
export function reportingOwners(view: FormView, frame: Frame): Markup {
  return html`${sectionHeading('Reporting Owners', frame, 'reporting-owners')}
<table class="data owners" aria-labelledby="${frame.idPrefix}reporting-owners">
<thead>
<tr><th scope="col" rowspan="2"><b>Reporting Owner Name / Address</b></th><th scope="colgroup" colspan="4"><b>Relationships</b></th></tr>
<tr><th scope="col">Director</th><th scope="col">10% Owner</th><th scope="col">Officer</th><th scope="col">Other</th></tr>
</thead>
<tbody>
${view.owners.map((owner) => ownerRow(owner, view, frame))}</tbody>
</table>`;
}

function ownerRow(owner: OwnerView, view: FormView, frame: Frame): Markup {
  const { director, tenPercentOwner, officer, other, officerTitle, otherText } = owner.relationship;
  const address = stylesheetAddress(owner, frame);
  const places = view.edition.foreignFields ? address.placeLines : [address.cityLine];
  const lines = [nameMarkup(owner.name, owner.cik, frame), ...address.streets, ...places];
  const cross = (checked: boolean): string => (checked ? 'X' : '');
  // The stylesheets print title and text alone; a box crossed without them is printed as the others are.
  const said = (piece: Piece, checked: boolean): Markup =>
    piece.text === '' ? html`${cross(checked)}` : pieceMarkup(piece, frame);
  return html`<tr data-path="${owner.path}"><td>${joined(lines, html`<br>`)}</td><td class="center" data-path="${director.path}">${cross(director.checked)}</td><td class="center" data-path="${tenPercentOwner.path}">${cross(tenPercentOwner.checked)}</td><td data-path="${officer.path}">${said(officerTitle, officer.checked)}</td><td data-path="${other.path}">${said(otherText, other.checked)}</td></tr>
`;
}
