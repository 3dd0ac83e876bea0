import type { PageRun } from '../page/formPage.ts';
import { binarise } from './binarise.ts';
import type { CleanPage } from './cleaning.ts';
import { type Engine, recognise } from './recognise.ts';
import { type SegmentKind, segmentsOf } from './segments.ts';
import { backOnPage, type Sheet, sheetOf } from './sheet.ts';

/** How much larger than it stands each kind is shown to recognition; raised marks are half as large as the letters they stand at. */
const ENLARGED: Readonly<Record<SegmentKind, number>> = { text: 1, mark: 1.5, raised: 2 };

/** What a mark is made of; (A), (D) and (I) stand in the headings of the tables. */
export const MARK_CHARACTERS = '()0123456789ADI';

/** The sheets of a page: its text cell by cell, and its marks by themselves. */
export function sheetsOf({ picture, rules }: CleanPage): Map<SegmentKind, Sheet> {
  const { segments, labels } = segmentsOf(binarise(picture), picture.width, picture.height, rules);
  const sheets = new Map<SegmentKind, Sheet>();
  for (const kind of ['text', 'mark', 'raised'] as const) {
    const some = segments.filter((segment) => segment.kind === kind);
    if (some.length > 0) sheets.set(kind, sheetOf(picture, labels, some, ENLARGED[kind]));
  }
  return sheets;
}

/** The words of one sheet at their places on the page, in pixels of its picture. */
export async function readSheet(engine: Engine, sheet: Sheet | undefined, kind: SegmentKind): Promise<PageRun[]> {
  if (sheet === undefined) return [];
  const placed = backOnPage(sheet, await recognise(engine, sheet.picture));
  return kind === 'text' ? placed : placed.flatMap(asMark);
}

/** A mark is in parentheses, whichever of them the scan has lost. */
function asMark(run: PageRun): PageRun[] {
  const marks = run.text.match(/\d{1,2}|[ADI]/g);
  return marks === null ? [] : [{ ...run, text: marks.map((mark) => `(${mark})`).join('') }];
}
