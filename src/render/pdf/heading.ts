import type { FormView } from '../formView.ts';
import { type Content, heightOf, stack } from './boxContent.ts';
import type { Style } from './runs.ts';
import { LEFT, type Sheet, WIDTH } from './sheet.ts';
import { LABEL, leadingOf, SMALL } from './styles.ts';

const SIDE = 200;
const OMB = 130;

/** The head of the first page: name and check boxes at the left, the SEC's titles in the middle, the OMB's block at the right. */
export function drawHeading(view: FormView, sheet: Sheet): void {
  const { heading } = view;
  const name: Content = { kind: 'text', spans: [{ text: heading.formName, style: { size: 16, bold: true } }] };
  const side = [name, ...checks(view)];
  const middle = [
    centred(heading.agency, { size: 10, bold: true }, sheet),
    centred(heading.place, SMALL, sheet),
    centred(heading.title, { size: 10, bold: true }, sheet),
    centred(heading.filedPursuantTo, SMALL, sheet),
  ];
  const middleHeight = middle.reduce((sum, { lines, leading }) => sum + lines.length * leading + 3, 0);
  const ombHeight = drawOmb(view, sheet);
  const height = Math.max(heightOf(side, SIDE, sheet), middleHeight, ombHeight);
  stack(side, LEFT - 3, sheet.y - 3, SIDE, sheet);
  let y = sheet.y;
  for (const { lines, leading } of middle) {
    sheet.draw(lines, { x: LEFT + SIDE, top: y, width: WIDTH - SIDE - OMB, align: 'center', leading });
    y += lines.length * leading + 3;
  }
  sheet.y += height + 4;
}

function centred(text: string, style: Style, sheet: Sheet) {
  return { lines: sheet.typesetter.lines([{ text, style }], WIDTH - SIDE - OMB - 20), leading: leadingOf(style) };
}

function checks({ boxes, edition }: FormView): Content[] {
  const all = [
    boxes.notSubjectToSection16,
    boxes.form3HoldingsReported,
    boxes.form4TransactionsReported,
    edition.tenB5OneBox === 'aboveTableI' ? null : boxes.aff10b5One,
  ];
  return all.flatMap((box): Content[] => (box === null ? [] : [{ kind: 'check', box }]));
}

function drawOmb({ heading }: FormView, sheet: Sheet): number {
  const x = LEFT + WIDTH - OMB;
  const line = (text: string, bold = false): Content => ({
    kind: 'text',
    spans: [{ text, style: { ...LABEL, bold } }],
  });
  const contents = [
    line('OMB APPROVAL', true),
    line(`OMB Number: ${heading.ombNumber}`),
    line('Estimated average burden'),
    line(`hours per response: ${heading.ombHours}`),
  ];
  const height = stack(contents, x, sheet.y, OMB, sheet);
  sheet.box(x, sheet.y, OMB, height);
  return height;
}
