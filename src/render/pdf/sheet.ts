import type PDFKit from 'pdfkit';
import type { Style } from './runs.ts';
import type { Line, Typesetter } from './typesetter.ts';

type Document = InstanceType<typeof PDFKit>;

export type Align = 'left' | 'center' | 'right';

/** US Letter, landscape, in points. */
export const PAGE = { width: 792, height: 612 } as const;
const MARGIN = 28;
const FOOTER = 14;
export const LEFT = MARGIN;
export const WIDTH = PAGE.width - 2 * MARGIN;

/** The pages of a form and how far down the present one is filled. */
export interface Sheet {
  readonly typesetter: Typesetter;
  /** Where the next thing goes, from the top of the page. */
  y: number;
  /** Height left on this page. */
  room(): number;
  /** Height of an empty page. */
  readonly fullRoom: number;
  newPage(): void;
  /** Begins a new page unless this much fits on the present one. */
  ensure(height: number): void;
  /** Draws lines from `top` down in a column. */
  draw(lines: readonly Line[], place: Place): void;
  rule(x1: number, y1: number, x2: number, y2: number): void;
  box(x: number, y: number, width: number, height: number): void;
}

export interface Place {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly align?: Align;
  /** Distance from one line to the next; the letters stand in its lower part. */
  readonly leading: number;
}

/** `continued` is drawn at the head of the second and later pages. */
export function sheetOf(document: Document, typesetter: Typesetter, continued: (sheet: Sheet) => void): Sheet {
  const bottom = PAGE.height - MARGIN - FOOTER;
  const fonts = new Set<string>();
  const sheet: Sheet = {
    typesetter,
    y: MARGIN,
    fullRoom: bottom - MARGIN,
    room: () => bottom - sheet.y,
    newPage() {
      document.addPage();
      sheet.y = MARGIN;
      continued(sheet);
    },
    ensure(height) {
      if (height > sheet.room()) sheet.newPage();
    },
    draw(lines, { x, top, width, align = 'left', leading }) {
      for (const [index, line] of lines.entries()) {
        const slack = align === 'left' ? 0 : (width - line.width) / (align === 'center' ? 2 : 1);
        drawLine(line, x + slack, top + leading * (index + 0.8), document, fonts);
      }
    },
    rule: (x1, y1, x2, y2) => {
      document.moveTo(x1, y1).lineTo(x2, y2).lineWidth(0.5).strokeColor('black').stroke();
    },
    box: (x, y, width, height) => {
      document.rect(x, y, width, height).lineWidth(0.5).strokeColor('black').stroke();
    },
  };
  return sheet;
}

function drawLine(line: Line, x: number, baseline: number, document: Document, fonts: Set<string>): void {
  for (const { text, style, face, at } of line.runs) {
    if (text === ' ') continue;
    if (!fonts.has(face.key)) {
      document.registerFont(face.key, face.fresh() as unknown as Buffer);
      fonts.add(face.key);
    }
    document
      .font(face.key)
      .fontSize(style.size)
      .fillColor(style.color ?? 'black');
    document.text(text, x + at, baseline - (style.rise ?? 0), { lineBreak: false, baseline: 'alphabetic' });
  }
}

/** `Page 1 of 3` at the foot of every page, once all are there. */
export function numberPages(document: Document, sheet: Sheet, style: Style): void {
  const { start, count } = document.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    document.switchToPage(start + page);
    const lines = sheet.typesetter.lines([{ text: `Page ${page + 1} of ${count}`, style }], WIDTH);
    sheet.draw(lines, { x: LEFT, top: PAGE.height - MARGIN - 8, width: WIDTH, align: 'right', leading: 8 });
  }
}
