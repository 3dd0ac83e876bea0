import type { FormView } from '../formView.ts';
import type { CheckBox, LabelledBox } from '../view/headerBoxes.ts';
import type { OwnerView } from '../view/ownerView.ts';
import { Canvas } from './canvas.ts';
import { pieceText } from './cellText.ts';
import { wrap } from './wrap.ts';

/** Boxes 1 to 6 side by side: the person, the issuer and the dates, the relationship and the kind of filing. */
export function boxesText(view: FormView, width: number): string {
  const middle = [
    issuerLines,
    (form: FormView) => valueLines(form.period),
    (form: FormView) => valueLines(form.original),
  ];
  if (view.form === '3') middle.splice(0, 2, (form) => valueLines(form.period), issuerLines);
  const owner = view.owners[0];
  return drawColumns(
    [
      [ownerLines(owner, view)],
      middle.map((lines) => lines(view)),
      [relationshipLines(owner, view), filingLines(view)],
    ],
    width,
  );
}

/** Boxes 1 and 5 of a further reporting person. */
export function furtherOwnerText(owner: OwnerView, view: FormView, width: number): string {
  return drawColumns([[ownerLines(owner, view)], [relationshipLines(owner, view)]], width);
}

export function crossed(box: CheckBox): string {
  return `[${box.checked ? 'X' : ' '}] ${box.label}`;
}

/** Columns of boxes; the last box of each column reaches down to the end of the longest. */
function drawColumns(columns: readonly (readonly (readonly string[])[])[], width: number): string {
  const canvas = new Canvas();
  const inner = width - columns.length - 1;
  const wrapped = columns.map((boxes, index) => {
    const size = Math.floor((inner * (index + 1)) / columns.length) - Math.floor((inner * index) / columns.length);
    return { size, boxes: boxes.map((lines) => lines.flatMap((line) => wrapIn(line, size))) };
  });
  const height = Math.max(...wrapped.map(({ boxes }) => boxes.reduce((sum, lines) => sum + lines.length + 1, 1)));
  let x = 0;
  for (const { size, boxes } of wrapped) {
    canvas.box(x, 0, size + 2, height);
    let y = 0;
    for (const lines of boxes) {
      if (y > 0) canvas.horizontal(x, y, size + 2);
      canvas.put(x + 1, y + 1, lines);
      y += lines.length + 1;
    }
    x += size + 1;
  }
  return canvas.toString();
}

/** A line of an address that begins with a tabulator is set in where it goes on, so that it does not look like two. */
function wrapIn(line: string, size: number): string[] {
  if (!line.startsWith(HANGING)) return wrap(line, size);
  const [first = '', ...rest] = wrap(line.slice(1), size - 2);
  return [first, ...rest.map((more) => `  ${more}`)];
}

const HANGING = '\t';

function ownerLines(owner: OwnerView | undefined, view: FormView): string[] {
  const label = '1. Name and Address of Reporting Person*';
  if (owner === undefined) return [label];
  const state = owner.state.text === '' ? owner.nonUSStateTerritory : owner.state;
  const places = [owner.city, state, owner.zipCode];
  if (view.edition.foreignFields || owner.country.text !== '') places.push(owner.country);
  const captions = ['(City)', '(State)', '(Zip)', '(Country)'];
  const place = places.map((piece, index) =>
    [pieceText(piece), captions[index]].filter((part) => part !== '').join(' '),
  );
  return [label, pieceText(owner.name), '(Last) (First) (Middle)', ...streetsOf(owner), '(Street)', ...place];
}

/** Both lines of the form, the first also where only the second is filled. */
function streetsOf({ street1, street2 }: OwnerView): string[] {
  const streets = [street1, street2].map((piece) => pieceText(piece));
  const last = streets.findLastIndex((text) => text !== '');
  return streets.slice(0, last + 1).map((text) => HANGING + text);
}

function issuerLines(view: FormView): string[] {
  const { issuer } = view;
  const lines = [
    `${issuer.number}. ${issuer.label}`,
    `${pieceText(issuer.name)} [ ${pieceText(issuer.tradingSymbol)} ]`.trim(),
  ];
  const foreign = issuer.foreignTradingSymbol;
  if (foreign !== null) {
    const symbol = pieceText(foreign.value);
    lines.push(`${foreign.number}. ${foreign.label}`, symbol === '' ? '' : `[ ${symbol} ]`);
  }
  return lines;
}

function valueLines(box: LabelledBox): string[] {
  return [`${box.number}. ${box.label}`, pieceText(box.value)];
}

function relationshipLines(owner: OwnerView | undefined, view: FormView): string[] {
  const lines = [`${view.relationshipNumber}. Relationship of Reporting Person(s) to Issuer (Check all applicable)`];
  if (owner === undefined) return lines;
  const { director, tenPercentOwner, officer, other, officerTitle, otherText } = owner.relationship;
  lines.push(crossed(director), crossed(tenPercentOwner), crossed(officer));
  if (officerTitle.text !== '') lines.push(pieceText(officerTitle));
  lines.push(crossed(other));
  if (otherText.text !== '') lines.push(pieceText(otherText));
  return lines;
}

function filingLines(view: FormView): string[] {
  return ['6. Individual or Joint/Group Filing (Check Applicable Line)', ...view.filing.map(crossed)];
}
