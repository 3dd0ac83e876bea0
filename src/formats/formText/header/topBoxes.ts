import { fieldPath } from '../../../model/fieldPath.ts';
import type { FormNumber } from '../../../model/onTheForm.ts';
import type { Evidence } from '../evidence.ts';
import type { HeadItem } from './items.ts';
import type { LabelName } from './labelList.ts';
import { boxesStart, type Layout } from './readingOrder.ts';

interface TopBoxes {
  readonly notSubjectToSection16: boolean | null;
  readonly form3HoldingsReported: boolean | null;
  readonly form4TransactionsReported: boolean | null;
  readonly aff10b5One: boolean | null;
}

const FIELDS = {
  exitBox: 'notSubjectToSection16',
  form3Box: 'form3HoldingsReported',
  form4Box: 'form4TransactionsReported',
  planBox: 'aff10b5One',
} as const satisfies Partial<Record<LabelName, keyof TopBoxes>>;

/** The boxes at the top and the one of Rule 10b5-1(c). An empty box prints nothing, so that only a mark says something. */
export function readTopBoxes(
  items: readonly HeadItem[],
  form: FormNumber | null,
  layout: Layout,
  isScan: boolean,
  evidence: Evidence,
): TopBoxes {
  const boxes: Record<keyof TopBoxes, boolean | null> = {
    notSubjectToSection16: null,
    form3HoldingsReported: null,
    form4TransactionsReported: null,
    aff10b5One: null,
  };
  if (form === '3') return boxes;
  const owner = items.findIndex((item) => item.kind === 'label' && item.name === 'ownerBox');
  const underlined = items.some((item) => item.kind === 'mark' && /__/.test(item.text));
  for (const [label, field] of Object.entries(FIELDS)) {
    const first = items.findIndex((item) => item.kind === 'label' && item.name === label);
    if (first < 0 || (form === '4' && /form[34]/.test(label))) continue;
    const mark = markOf(items, label as LabelName, owner, layout);
    const path = fieldPath(field);
    if (mark?.checked) {
      boxes[field] = true;
      evidence.stood(path, mark);
    } else if (isScan && mark === null) {
      const seen = markSeen(items, label as LabelName);
      if (seen === 'X') boxes[field] = true;
      const message = 'Nothing stands in the text where this box is on the page: whether it is checked cannot be told.';
      if (seen === 'X') evidence.stood(path, items[first] ?? EMPTY, 0.8);
      else if (seen === 'nothing') evidence.unsure(path, 'TEXT_BOX_UNCLEAR', message, items[first] ?? null);
    } else if (mark === null && underlined) {
      const message = 'The text does not show whether this box is checked: its mark is a picture on the page.';
      evidence.unsure(path, 'TEXT_BOX_UNCLEAR', message, items[first] ?? null);
    }
  }
  return boxes;
}

const EMPTY = { start: 0, end: 0 };

/** What recognition made of the square left of a label: an X among other strokes, strokes without one, or nothing. */
function markSeen(items: readonly HeadItem[], label: LabelName): 'X' | 'strokes' | 'nothing' {
  const first = items.find((item) => item.kind === 'label' && item.name === label && item.match.first === 0);
  const before = first?.line.text.slice(0, first.from).trim().split(/\s+/).at(-1) ?? '';
  if (before === '') return 'nothing';
  return before.length <= 4 && /x/i.test(before) ? 'X' : 'strokes';
}

function isField(item: HeadItem | undefined): boolean {
  return item?.kind === 'label' && (item.name in FIELDS || item.name !== 'print');
}

/** Behind a piece of the box's own label and then the label of another box, a mark is that one's. */
function isBehindOther(items: readonly HeadItem[], at: number, own: readonly number[]): boolean {
  const before = own.findLast((i) => i < at);
  return before !== undefined && items.slice(before + 1, at).some((item) => item.kind === 'label' && isField(item));
}

function isBeginning(item: HeadItem | undefined): boolean {
  return item?.kind === 'label' && item.match.first === 0;
}

/** The mark of a box: on the line of one of its label's lines, or between them, nearest to its left. */
function markOf(
  items: readonly HeadItem[],
  label: LabelName,
  owner: number,
  layout: Layout,
): (HeadItem & { kind: 'mark' }) | null {
  const own = items.map((item, i) => (item.kind === 'label' && item.name === label ? i : -1)).filter((i) => i >= 0);
  // A heading such as `FORM 4` reads as a part of the label that says it too.
  const first = own.find((i) => isBeginning(items[i])) ?? own[0] ?? 0;
  const last = own.at(-1) ?? first;
  let from = first;
  // Where the boxes of owner and issuer come before it, the marks between are theirs.
  const isLate = layout === 'scattered' && label !== 'planBox' && boxesStart(items) < first;
  // Print of the middle and right columns may come between a mark and its label.
  while (from > 0 && !isField(items[from - 1]) && (!isLate || items[from - 1]?.kind === 'mark')) from--;
  for (let i = from; i <= last; i++) {
    const item = items[i];
    if (item?.kind !== 'mark' || (label !== 'planBox' && owner >= 0 && i > owner)) continue;
    if (isBehindOther(items, i, own)) continue;
    const next = items.slice(i + 1).find((other) => other.kind === 'label' && other.name in FIELDS);
    if (next?.kind === 'label' && next.name === label) return item;
  }
  return null;
}
