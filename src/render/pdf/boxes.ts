import type { FormView } from '../formView.ts';
import type { LabelledBox } from '../view/headerBoxes.ts';
import type { OwnerView } from '../view/ownerView.ts';
import type { Piece } from '../view/piece.ts';
import { type Content, heightOf, stack } from './boxContent.ts';
import type { Continuation } from './continuation.ts';
import { LEFT, type Sheet, WIDTH } from './sheet.ts';
import { CAPTION, LABEL, leadingOf, pieceSpans, TITLE } from './styles.ts';

/** Boxes 1 to 6: the person, the issuer and the dates, the relationship and the kind of filing. */
export function drawBoxes(view: FormView, sheet: Sheet, continuation: Continuation): void {
  const owner = view.owners[0];
  const issuer = issuerContent(view, continuation);
  const middle = view.form === '3' ? [valueContent(view.period), issuer] : [issuer, valueContent(view.period)];
  drawColumns(
    [
      [ownerContent(owner, view, continuation)],
      [...middle, valueContent(view.original)],
      [relationshipContent(owner, view, continuation), filingContent(view)],
    ],
    sheet,
  );
  drawPlan(view, sheet);
}

/** The Rule 10b5-1(c) box of the edition that has it below the other boxes. */
function drawPlan({ boxes: { aff10b5One }, edition }: FormView, sheet: Sheet): void {
  if (aff10b5One === null || edition.tenB5OneBox !== 'aboveTableI') return;
  drawColumns([[[label('Rule 10b5-1(c) Transaction Indication'), { kind: 'check', box: aff10b5One }]]], sheet);
}

/** All reporting persons of a joint form, with the capacity of each, which box 5 shows of the first only. */
export function drawOwners(view: FormView, sheet: Sheet, continuation: Continuation): void {
  if (view.owners.length < 2) return;
  for (const [index, owner] of view.owners.entries()) {
    const columns = [[ownerContent(owner, view, continuation)], [relationshipContent(owner, view, continuation)]];
    const title = index === 0 ? leadingOf(TITLE) + 8 : 6;
    sheet.ensure(title + columnsHeight(columns, sheet));
    if (index === 0) {
      const lines = sheet.typesetter.lines([{ text: 'Reporting Persons', style: TITLE }], WIDTH);
      sheet.draw(lines, { x: LEFT, top: sheet.y + 6, width: WIDTH, align: 'center', leading: leadingOf(TITLE) });
    }
    sheet.y += title;
    drawColumns(columns, sheet);
  }
}

type Columns = readonly (readonly (readonly Content[])[])[];

function columnsHeight(columns: Columns, sheet: Sheet): number {
  const width = WIDTH / columns.length;
  return Math.max(...columns.map((boxes) => boxes.reduce((sum, box) => sum + heightOf(box, width, sheet), 0)));
}

/** Columns of boxes; the last box of each reaches down to the end of the tallest column. */
function drawColumns(columns: Columns, sheet: Sheet): void {
  const height = columnsHeight(columns, sheet);
  const width = WIDTH / columns.length;
  sheet.ensure(height);
  columns.forEach((boxes, column) => {
    const x = LEFT + width * column;
    sheet.box(x, sheet.y, width, height);
    let y = sheet.y;
    for (const [index, box] of boxes.entries()) {
      if (index > 0) sheet.rule(x, y, x + width, y);
      y += stack(box, x, y, width, sheet);
    }
  });
  sheet.y += height;
}

const label = (text: string): Content => ({ kind: 'text', spans: [{ text, style: LABEL }] });
const caption = (text: string): Content => ({ kind: 'text', spans: [{ text, style: CAPTION }] });

function ownerContent(owner: OwnerView | undefined, view: FormView, continuation: Continuation): Content[] {
  const head = label('1. Name and Address of Reporting Person*');
  if (owner === undefined) return [head];
  const value = (piece: Piece): Content & { kind: 'text' } => ({
    kind: 'text',
    spans: pieceSpans(continuation.cut(piece, 'Box 1')),
  });
  const state = owner.state.text === '' ? owner.nonUSStateTerritory : owner.state;
  const places: [Piece, string][] = [
    [owner.city, '(City)'],
    [state, '(State)'],
    [owner.zipCode, '(Zip)'],
  ];
  if (view.edition.foreignFields || owner.country.text !== '') places.push([owner.country, '(Country)']);
  return [
    head,
    value(owner.name),
    { kind: 'places', places: ['(Last)', '(First)', '(Middle)'].map((words) => ({ value: [], caption: words })) },
    ...streetsOf(owner).map((piece): Content => ({ ...value(piece), hanging: true })),
    caption('(Street)'),
    {
      kind: 'places',
      places: places.map(([piece, words]) => ({ value: pieceSpans(continuation.cut(piece, 'Box 1')), caption: words })),
    },
  ];
}

/** Both lines of the form, the first also where only the second is filled. */
function streetsOf({ street1, street2 }: OwnerView): Piece[] {
  if (street2.text !== '') return [street1, street2];
  return street1.text === '' ? [] : [street1];
}

function issuerContent(view: FormView, continuation: Continuation): Content[] {
  const { issuer } = view;
  const where = `Box ${issuer.number}`;
  const plain = { size: 8.5 };
  const symbol = (piece: Piece) => [
    { text: '[ ', style: plain },
    ...pieceSpans(continuation.cut(piece, where)),
    { text: ' ]', style: plain },
  ];
  const contents: Content[] = [
    label(`${issuer.number}. ${issuer.label}`),
    {
      kind: 'text',
      spans: [
        ...pieceSpans(continuation.cut(issuer.name, where)),
        { text: ' ', style: plain },
        ...symbol(issuer.tradingSymbol),
      ],
    },
  ];
  const foreign = issuer.foreignTradingSymbol;
  if (foreign !== null) {
    contents.push(label(`${foreign.number}. ${foreign.label}`));
    if (foreign.value.text !== '') contents.push({ kind: 'text', spans: symbol(foreign.value) });
  }
  return contents;
}

function valueContent(box: LabelledBox): Content[] {
  return [label(`${box.number}. ${box.label}`), { kind: 'text', spans: pieceSpans(box.value) }];
}

function relationshipContent(owner: OwnerView | undefined, view: FormView, continuation: Continuation): Content[] {
  const where = `Box ${view.relationshipNumber}`;
  const head = label(
    `${view.relationshipNumber}. Relationship of Reporting Person(s) to Issuer (Check all applicable)`,
  );
  if (owner === undefined) return [head];
  const { director, tenPercentOwner, officer, other, officerTitle, otherText } = owner.relationship;
  const detail = (piece: Piece): Content[] =>
    piece.text === '' ? [] : [{ kind: 'text', spans: pieceSpans(continuation.cut(piece, where)), indent: 11 }];
  return [
    head,
    { kind: 'check', box: director },
    { kind: 'check', box: tenPercentOwner },
    { kind: 'check', box: officer },
    ...detail(officerTitle),
    { kind: 'check', box: other },
    ...detail(otherText),
  ];
}

function filingContent(view: FormView): Content[] {
  return [
    label('6. Individual or Joint/Group Filing (Check Applicable Line)'),
    ...view.filing.map((box): Content => ({ kind: 'check', box })),
  ];
}
