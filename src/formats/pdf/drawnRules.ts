import type { PageRule, RowRule } from '../page/formPage.ts';
import type { PdfPage } from './openPdf.ts';

type Matrix = readonly [number, number, number, number, number, number];
type Viewport = ReturnType<PdfPage['getViewport']>;

/** What is drawn wider than this (points) is an area and not a line. */
const LINE_WIDTH_MAX = 3;
/** Shorter ones (points) are underlines turned, marks, parts of letters. */
const LINE_LENGTH_MIN = 6;
/** A page of tables draws a few thousand lines; more are a picture in lines. */
const RULES_MAX = 20_000;

export interface DrawnRules {
  readonly rules: PageRule[];
  readonly rowRules: RowRule[];
}

/** The upright and level lines that a page draws: thin areas, and the sides of boxes drawn as lines. */
export async function drawnRules(page: PdfPage, viewport: Viewport): Promise<DrawnRules> {
  const { getResolvedPDFJS } = await import('unpdf');
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const drawn: DrawnRules = { rules: [], rowRules: [] };
  const saved: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (let i = 0; i < fnArray.length && drawn.rules.length + drawn.rowRules.length < RULES_MAX; i++) {
    const args = (argsArray[i] ?? []) as readonly unknown[];
    if (fnArray[i] === OPS.save) saved.push(matrix);
    else if (fnArray[i] === OPS.restore) matrix = saved.pop() ?? matrix;
    else if (fnArray[i] === OPS.transform) matrix = product(matrix, args as unknown as Matrix);
    else if (fnArray[i] === OPS.constructPath) {
      const stroked = args[0] === OPS.stroke || args[0] === OPS.closeStroke || args[0] === OPS.fillStroke;
      addSides(drawn, corners(args[2], matrix, viewport), stroked);
    }
  }
  return drawn;
}

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function addSides({ rules, rowRules }: DrawnRules, area: Area | null, stroked: boolean): void {
  if (area === null) return;
  const { left, right, top, bottom } = area;
  const isThin = right - left <= LINE_WIDTH_MAX;
  const isLow = bottom - top <= LINE_WIDTH_MAX;
  if (bottom - top >= LINE_LENGTH_MIN) {
    if (isThin) rules.push({ x: (left + right) / 2, top, bottom });
    else if (stroked) rules.push({ x: left, top, bottom }, { x: right, top, bottom });
  }
  if (right - left >= LINE_LENGTH_MIN) {
    if (isLow) rowRules.push({ y: (top + bottom) / 2, left, right });
    else if (stroked) rowRules.push({ y: top, left, right }, { y: bottom, left, right });
  }
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
