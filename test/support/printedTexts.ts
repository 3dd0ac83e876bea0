import type { FormView } from '../../src/render/formView.ts';
import { cellText, pieceText } from '../../src/render/text/cellText.ts';

/** Every text that a rendering of the form must show, each as it is printed in one place. */
export function printedTexts(view: FormView): string[] {
  const { heading, notices, boxes, issuer } = view;
  const owners = view.owners.flatMap((owner) => [
    owner.name,
    owner.street1,
    owner.street2,
    owner.city,
    owner.state.text === '' ? owner.nonUSStateTerritory : owner.state,
    owner.zipCode,
    owner.country,
    owner.relationship.officerTitle,
    owner.relationship.otherText,
  ]);
  const pieces = [
    ...owners,
    issuer.name,
    issuer.tradingSymbol,
    ...(issuer.foreignTradingSymbol === null ? [] : [issuer.foreignTradingSymbol.value]),
    view.period.value,
    view.original.value,
    ...view.footnotes.map(({ text }) => text),
    ...(view.remarks === null ? [] : [view.remarks]),
    ...(view.noSecurities === null ? [] : [view.noSecurities]),
    ...view.signatures.flatMap(({ name, date }) => [name, date]),
  ];
  const cells = [view.tableI, view.tableII].flatMap((table) => table.rows.flatMap((row) => row.cells.map(cellText)));
  const labels = [view.tableI, view.tableII].flatMap((table) => [
    table.title,
    ...table.heads.map(({ number, text, note }) => `${number}. ${text}${note === null ? '' : ` (${note})`}`),
    ...table.heads.flatMap(({ columns }) => columns.map(({ head }) => head)),
  ]);
  const fixed = [
    heading.formName,
    heading.agency,
    heading.place,
    heading.title,
    heading.filedPursuantTo,
    heading.ombNumber,
  ];
  const checks = [
    boxes.notSubjectToSection16,
    boxes.form3HoldingsReported,
    boxes.form4TransactionsReported,
    boxes.aff10b5One,
  ];
  return [
    ...pieces.map((piece) => pieceText(piece, true)),
    ...cells,
    ...labels,
    ...fixed,
    ...checks.flatMap((box) => (box === null ? [] : [box.label])),
    ...Object.values(notices),
  ].filter((text) => text.trim() !== '');
}
