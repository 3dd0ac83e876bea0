import type { TableView } from '../formView.ts';
import { printable } from '../text/printable.ts';
import type { ColumnHead, ColumnKey } from '../view/columns.ts';
import type { CellView } from '../view/rowCells.ts';
import { type Need, shareWidth, squeezeWidth } from './columnWidths.ts';
import type { Span, Style } from './runs.ts';
import type { Align } from './sheet.ts';
import { DATA, LABEL, leadingOf, pieceSpans } from './styles.ts';
import type { Line, Typesetter } from './typesetter.ts';

export const PADDING = 2;

/** A table with its columns' widths settled and its texts set in lines. */
export interface TableLayout {
  /** Widths with the padding at both sides. */
  readonly widths: readonly number[];
  readonly heads: readonly HeadLayout[];
  readonly headHeight: number;
  readonly subheadHeight: number;
  /** Lines of each cell of each row. */
  readonly rows: readonly (readonly (readonly Line[])[])[];
  readonly aligns: readonly Align[];
  readonly leading: number;
  readonly headLeading: number;
}

export interface HeadLayout {
  readonly first: number;
  readonly lines: readonly Line[];
  /** Empty for a head over one column. */
  readonly subheads: readonly (readonly Line[])[];
}

/** Type sizes of the cells, tried one after the other until no word need be broken. */
const SIZES = [8.5, 8, 7.5, 7, 6.5, 6, 5.5, 5];
/** Prose with a longer word breaks it rather than taking the width from the numbers. */
const WIDEST_PROSE = 90;
const PROSE: ReadonlySet<ColumnKey> = new Set(['title', 'nature', 'underlyingTitle']);

export function layoutTable(table: TableView, width: number, setter: Typesetter): TableLayout {
  const columns = table.heads.flatMap((head) => head.columns);
  let style: Style = DATA;
  let headStyle: Style = LABEL;
  let widths: number[] | null = null;
  for (const size of SIZES) {
    style = { ...DATA, size };
    headStyle = { ...LABEL, size: Math.min(LABEL.size, size) };
    widths = shareWidth(needsOf(table, style, headStyle, setter), width);
    if (widths !== null) break;
  }
  const settled = widths ?? squeezeWidth(needsOf(table, style, headStyle, setter), width);
  const heads = headLayouts(table.heads, settled, headStyle, setter);
  const headLeading = leadingOf(headStyle);
  const subheadLines = Math.max(0, ...heads.flatMap(({ subheads }) => subheads.map((lines) => lines.length)));
  const subheadHeight = subheadLines === 0 ? 0 : subheadLines * headLeading + 2 * PADDING;
  const heights = heads.map(
    ({ lines, subheads }) => lines.length * headLeading + 2 * PADDING + (subheads.length > 0 ? subheadHeight : 0),
  );
  return {
    widths: settled,
    heads,
    headHeight: Math.max(...heights),
    subheadHeight,
    rows: table.rows.map(({ cells }) =>
      cells.map((cell, index) => setter.lines(cellSpans(cell, style), (settled[index] ?? 0) - 2 * PADDING)),
    ),
    aligns: columns.map(({ key }) => (PROSE.has(key) ? 'left' : 'center')),
    leading: leadingOf(style),
    headLeading,
  };
}

/** What a cell prints. The parts of a code are one word; a second amount stands apart from the first. */
function cellSpans(cell: CellView, style: Style): Span[] {
  return cell.pieces.flatMap((piece, index) => [
    ...(index > 0 && cell.column !== 'code' ? [{ text: ' ', style }] : []),
    ...pieceSpans(piece, style),
  ]);
}

function headSpans(head: ColumnHead, style: Style): Span[] {
  return [{ text: `${head.number}. ${head.text}${head.note === null ? '' : ` (${head.note})`}`, style }];
}

function needsOf(table: TableView, style: Style, headStyle: Style, setter: Typesetter): Need[] {
  let index = 0;
  return table.heads.flatMap((head) =>
    head.columns.map((column) => {
      const at = index++;
      const whole = setter.measure(headSpans(head, headStyle));
      const alone = head.columns.length === 1;
      const own = alone ? whole : setter.measure([{ text: column.head, style: headStyle }]);
      const cells = table.rows.map((row) => {
        const cell = row.cells[at];
        return cell === undefined ? { widest: 0, natural: 0 } : setter.measure(cellSpans(cell, style));
      });
      const cap = PROSE.has(column.key) ? WIDEST_PROSE : Number.POSITIVE_INFINITY;
      const widest = Math.min(cap, Math.max(0, ...cells.map((cell) => cell.widest)));
      const share = alone ? 0 : whole.widest / head.columns.length;
      return {
        least: Math.max(share, own.widest, widest) + 2 * PADDING,
        // Heads may take three lines; a head over several columns shares its length among them.
        most: Math.max(whole.natural / 3 / head.columns.length, ...cells.map((cell) => cell.natural)) + 2 * PADDING,
      };
    }),
  );
}

function headLayouts(
  heads: readonly ColumnHead[],
  widths: readonly number[],
  style: Style,
  setter: Typesetter,
): HeadLayout[] {
  let column = 0;
  return heads.map((head) => {
    const first = column;
    column += head.columns.length;
    const width = widths.slice(first, column).reduce((sum, each) => sum + each, 0) - 2 * PADDING;
    return {
      first,
      lines: setter.lines(headSpans(head, style), width),
      subheads:
        head.columns.length === 1
          ? []
          : head.columns.map((sub, index) =>
              setter.lines([{ text: printable(sub.head), style }], (widths[first + index] ?? 0) - 2 * PADDING),
            ),
    };
  });
}
