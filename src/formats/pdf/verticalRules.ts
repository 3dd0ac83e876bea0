import type { PageRule } from '../page/formPage.ts';
import type { PdfPage } from './openPdf.ts';

type Matrix = readonly [number, number, number, number, number, number];
type Viewport = ReturnType<PdfPage['getViewport']>;

/** What is drawn wider than this (points) is an area and not a line. */
const LINE_WIDTH_MAX = 3;
/** Shorter ones (points) are underlines turned, marks, parts of letters. */
const LINE_LENGTH_MIN = 6;
/** A page of tables draws a few thousand lines; more are a picture in lines. */
const RULES_MAX = 20_000;

/** The vertical lines that a page draws: thin areas, and the left and right sides of boxes drawn as lines. */
export async function verticalRules(page: PdfPage, viewport: Viewport): Promise<PageRule[]> {
  const { getResolvedPDFJS } = await import('unpdf');
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const rules: PageRule[] = [];
  const saved: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (let i = 0; i < fnArray.length && rules.length < RULES_MAX; i++) {
    const args = (argsArray[i] ?? []) as readonly unknown[];
    if (fnArray[i] === OPS.save) saved.push(matrix);
    else if (fnArray[i] === OPS.restore) matrix = saved.pop() ?? matrix;
    else if (fnArray[i] === OPS.transform) matrix = product(matrix, args as unknown as Matrix);
    else if (fnArray[i] === OPS.constructPath) {
      const stroked = args[0] === OPS.stroke || args[0] === OPS.closeStroke || args[0] === OPS.fillStroke;
      rules.push(...sides(corners(args[2], matrix, viewport), stroked));
    }
  }
  return rules;
}

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function sides(area: Area | null, stroked: boolean): PageRule[] {
  if (area === null || area.bottom - area.top < LINE_LENGTH_MIN) return [];
  const { left, right, top, bottom } = area;
  if (right - left <= LINE_WIDTH_MAX) return [{ x: (left + right) / 2, top, bottom }];
  return stroked ? [left, right].map((x) => ({ x, top, bottom })) : [];
}

/** The bounds of a path, which the parser gives with it, on the page as it is seen. */
function corners(bounds: unknown, matrix: Matrix, viewport: Viewport): Area | null {
  if (!(bounds instanceof Float32Array) || bounds.length < 4) return null;
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = bounds;
  const ends = [apply(matrix, x1, y1), apply(matrix, x2, y2)].map(
    ([x, y]) => viewport.convertToViewportPoint(x, y) as [number, number],
  );
  const xs = ends.map(([x]) => x);
  const ys = ends.map(([, y]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

function product([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
