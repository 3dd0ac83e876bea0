import type { PageSheet } from '../../formats/page/formPage.ts';
import type { PageBox } from '../../model/problem.ts';

/** Sizes of the pages, 1 filling the width of the pane. */
export const ZOOMS: readonly number[] = [1, 1.5, 2, 3];

/** A box is shown no wider than this part of the pane. */
const WIDEST = 0.6;
/** Letters of this height are read without effort. */
const HEIGHT_PX = 18;

/** The size at which a box of a page is read well: large letters, but not wider than the pane. */
export function zoomTo(
  box: PageBox,
  pages: readonly PageSheet[],
  page: number | undefined,
  { clientWidth }: Pick<HTMLElement, 'clientWidth'>,
): number {
  const sheet = pages[(page ?? 1) - 1];
  if (sheet === undefined || clientWidth === 0) return 1;
  const point = clientWidth / sheet.width;
  const tall = HEIGHT_PX / ((box.bottom - box.top) * point);
  const wide = (WIDEST * clientWidth) / ((box.right - box.left) * point);
  const wished = Math.min(tall, wide);
  return ZOOMS.findLast((size) => size <= wished) ?? 1;
}
