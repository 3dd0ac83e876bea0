import type { PageRule, RowRule } from '../page/formPage.ts';
import type { Picture } from '../page/picture.ts';
import { binarise } from './binarise.ts';
import { resample } from './resample.ts';
import { removeRules } from './rules.ts';
import { skewOf } from './skew.ts';
import { withoutSpecks } from './specks.ts';

/** A page as text recognition reads it best: upright, large enough, without specks and without the lines of its tables. */
export interface CleanPage {
  readonly picture: Picture;
  /** Pixels of the clean picture to a point of 1/72 inch. */
  readonly scale: number;
  /** By how many degrees, clockwise, the scan stands askew. */
  readonly askew: number;
  /** The lines that were taken out, in pixels of the clean picture. */
  readonly rules: readonly PageRule[];
  readonly rowRules: readonly RowRule[];
}

/** A page of letter size, held either way, is this many points wide; the scan's resolution follows from it. */
const LONG_SIDE = 792;
const SHORT_SIDE = 612;
/** Small print of 5 points has letters of 20 pixels at this resolution, the size that recognition was trained on. */
const DOTS_PER_INCH = 300;

export function cleanPage(scan: Picture): CleanPage {
  const points = scan.width > scan.height ? LONG_SIDE : SHORT_SIDE;
  const enlarge = Math.max(1, (DOTS_PER_INCH / 72) * (points / scan.width));
  const plain = withoutSpecks(scan);
  const askew = skewOf(plain);
  const upright = resample(plain, enlarge, askew);
  const ruled = removeRules(upright, binarise(upright));
  return { ...ruled, scale: upright.width / points, askew };
}
