import type { FormView } from '../formView.ts';
import { printable } from '../text/printable.ts';
import type { Continuation } from './continuation.ts';
import type { Span, Style } from './runs.ts';
import { LEFT, type Sheet, WIDTH } from './sheet.ts';
import { leadingOf, NOTE, pieceSpans, SMALL, TITLE } from './styles.ts';

const SUBTITLE: Style = { size: 8, bold: true };

/** Notes, remarks and what did not fit in its box, flowing over as many pages as they need. */
export function drawExplanations(view: FormView, sheet: Sheet, continuation: Continuation): void {
  sheet.y += 6;
  flow([{ text: 'Explanation of Responses:', style: { ...TITLE, size: 8.5 } }], sheet, { keep: 2 });
  if (view.noSecurities !== null) flow(pieceSpans(view.noSecurities, NOTE), sheet);
  for (const { number, text } of view.footnotes) {
    flow([{ text: `${printable(number)}. `, style: NOTE }, ...pieceSpans(text, NOTE)], sheet, { hang: HANG });
  }
  if (view.remarks !== null) {
    flow([{ text: 'Remarks:', style: SUBTITLE }], sheet, { keep: 2 });
    flow(pieceSpans(view.remarks, NOTE, true), sheet);
  }
  for (const { where, piece } of continuation.rest) {
    flow([{ text: `${where}, in full:`, style: SUBTITLE }], sheet, { keep: 2 });
    flow(pieceSpans(piece, NOTE), sheet);
  }
}

const DATE = 80;

/** Signatures over their line; the last of them stays with the line. */
export function drawSignatures(view: FormView, sheet: Sheet): void {
  const width = WIDTH - DATE - 10;
  sheet.y += 8;
  const signed = view.signatures.map(({ name, date }) => ({
    name: sheet.typesetter.lines(pieceSpans(name), width),
    date: sheet.typesetter.lines(pieceSpans(date), DATE),
  }));
  const leading = leadingOf({ size: 8.5 }) + 2;
  for (const [index, { name, date }] of signed.entries()) {
    const foot = index === signed.length - 1 ? 14 : 0;
    for (const [line, text] of name.entries()) {
      sheet.ensure(leading + (line === name.length - 1 ? foot : 0));
      sheet.draw([text], { x: LEFT, top: sheet.y, width, leading });
      if (line === 0) sheet.draw(date, { x: LEFT + WIDTH - DATE, top: sheet.y, width: DATE, leading });
      sheet.y += leading;
    }
  }
  sheet.ensure(14);
  sheet.rule(LEFT, sheet.y + 1, LEFT + WIDTH, sheet.y + 1);
  const line = (text: string) => sheet.typesetter.lines([{ text, style: SMALL }], WIDTH);
  sheet.draw(line(`** ${view.notices.signatureLine}`), { x: LEFT, top: sheet.y + 2, width, leading: 8 });
  sheet.draw(line('Date'), { x: LEFT + WIDTH - DATE, top: sheet.y + 2, width: DATE, leading: 8 });
  sheet.y += 16;
}

export function drawNotices({ notices }: FormView, sheet: Sheet): void {
  const all = [
    notices.reminder,
    `* ${notices.jointFiling}`,
    `** ${notices.criminal}`,
    notices.copies,
    notices.response,
  ];
  for (const text of all) flow([{ text, style: SMALL }], sheet, { gap: 0 });
}

/** Lines of a note after its first are set in: what begins at the edge is a new one. */
const HANG = 12;

/** A paragraph line by line, from page to page. `keep`: lines that must have room, this one among them; `hang`: how far all but the first are set in. */
function flow(spans: readonly Span[], sheet: Sheet, { keep = 1, gap = 2, hang = 0 } = {}): void {
  const leading = leadingOf({ size: Math.max(...spans.map(({ style }) => style.size), SMALL.size) });
  for (const [index, line] of sheet.typesetter.lines(spans, WIDTH - hang).entries()) {
    sheet.ensure(leading * keep);
    const indent = index === 0 ? 0 : hang;
    sheet.draw([line], { x: LEFT + indent, top: sheet.y, width: WIDTH - indent, leading });
    sheet.y += leading;
  }
  sheet.y += gap;
}
