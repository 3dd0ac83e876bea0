import type { CheckBox } from '../view/headerBoxes.ts';
import type { Span } from './runs.ts';
import type { Sheet } from './sheet.ts';
import { CAPTION, DATA, LABEL, leadingOf } from './styles.ts';

/** What stands in a box of the form, from top to bottom. */
export type Content =
  | {
      readonly kind: 'text';
      readonly spans: readonly Span[];
      readonly indent?: number;
      /** Lines after the first are set in, so that they do not look like a text of their own. */
      readonly hanging?: boolean;
    }
  /** A square with an X in it or none, and its label. */
  | { readonly kind: 'check'; readonly box: CheckBox }
  /** Values side by side, each above its caption. */
  | {
      readonly kind: 'places';
      readonly places: readonly { readonly value: readonly Span[]; readonly caption: string }[];
    };

const PAD = 3;
const SQUARE = 6.5;
const CHECK_INDENT = 11;

/** Draws contents in a column, or only measures them, and gives their height. */
export function stack(
  contents: readonly Content[],
  x: number,
  top: number,
  width: number,
  sheet: Sheet,
  draw = true,
): number {
  let y = top + PAD;
  for (const content of contents) y += place(content, x + PAD, y, width - 2 * PAD, sheet, draw);
  return y + PAD - top;
}

export const heightOf = (contents: readonly Content[], width: number, sheet: Sheet): number =>
  stack(contents, 0, 0, width, sheet, false);

function place(content: Content, x: number, y: number, width: number, sheet: Sheet, draw: boolean): number {
  if (content.kind === 'check') return check(content.box, x, y, width, sheet, draw);
  if (content.kind === 'places') return places(content.places, x, y, width, sheet, draw);
  const indent = content.indent ?? 0;
  const hang = content.hanging === true ? HANG : 0;
  return text(content.spans, x + indent, y, width - indent, sheet, draw, hang);
}

const HANG = 8;

function text(
  spans: readonly Span[],
  x: number,
  y: number,
  width: number,
  sheet: Sheet,
  draw: boolean,
  hang = 0,
): number {
  const size = Math.max(LABEL.size - 1, ...spans.map(({ style }) => style.size));
  const leading = leadingOf({ size });
  const [first, ...rest] = sheet.typesetter.lines(spans, width - hang);
  if (draw && first !== undefined) {
    sheet.draw([first], { x, top: y, width, leading });
    sheet.draw(rest, { x: x + hang, top: y + leading, width: width - hang, leading });
  }
  return (1 + rest.length) * leading;
}

function check(box: CheckBox, x: number, y: number, width: number, sheet: Sheet, draw: boolean): number {
  const leading = leadingOf(LABEL);
  const lines = sheet.typesetter.lines([{ text: box.label, style: LABEL }], width - CHECK_INDENT);
  if (draw) {
    sheet.box(x, y + 1, SQUARE, SQUARE);
    if (box.checked) {
      const cross = sheet.typesetter.lines([{ text: 'X', style: { ...DATA, size: 7 } }], SQUARE + 2);
      sheet.draw(cross, { x: x - 1, top: y + 1.1, width: SQUARE + 2, align: 'center', leading: 7 });
    }
    sheet.draw(lines, { x: x + CHECK_INDENT, top: y, width: width - CHECK_INDENT, leading });
  }
  return lines.length * leading + 1.5;
}

/** Between values side by side: wider than a blank, so that they do not look like one. */
const GAP = 10;

type Places = Extract<Content, { kind: 'places' }>['places'];

function places(all: Places, x: number, y: number, width: number, sheet: Sheet, draw: boolean): number {
  const each = width / Math.max(1, all.length);
  const values = Math.max(
    ...all.map(({ value }, index) =>
      value.length === 0 ? 0 : text(value, x + each * index, y, each - GAP, sheet, draw),
    ),
  );
  all.forEach(({ caption }, index) => {
    text([{ text: caption, style: CAPTION }], x + each * index, y + values, each, sheet, draw);
  });
  return values + leadingOf(CAPTION) + 1;
}
