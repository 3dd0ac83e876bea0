import type { PageRun } from '../page/formPage.ts';
import { binarise } from './binarise.ts';
import type { CleanPage } from './cleaning.ts';
import { type Engine, recognise } from './recognise.ts';
import { type SegmentKind, segmentsOf } from './segments.ts';
import { backOnPage, sheetOf } from './sheet.ts';

/** How each kind is shown to recognition: how much larger than it stands, and what characters it can be (empty: any). */
const SHOWN: Readonly<Record<SegmentKind, { readonly enlarge: number; readonly characters: string }>> = {
  text: { enlarge: 1, characters: '' },
  // (A), (D) and (I) stand in the headings of the tables.
  mark: { enlarge: 1.5, characters: '()0123456789ADI' },
  // About half as large as the letters they stand at.
  raised: { enlarge: 2, characters: '()0123456789,' },
};

/** The words of a page, in pixels of its picture: cell by cell, and the marks by themselves. */
export async function readPage(engine: Engine, { picture, rules }: CleanPage): Promise<PageRun[]> {
  const { segments, labels } = segmentsOf(binarise(picture), picture.width, picture.height, rules);
  const runs: PageRun[] = [];
  for (const kind of ['text', 'mark', 'raised'] as const) {
    const some = segments.filter((segment) => segment.kind === kind);
    if (some.length === 0) continue;
    const { enlarge, characters } = SHOWN[kind];
    const sheet = sheetOf(picture, labels, some, enlarge);
    const words = await recognise(engine, sheet.picture, characters);
    const placed = backOnPage(sheet, words);
    runs.push(...(kind === 'text' ? placed : placed.flatMap(asMark)));
  }
  return runs;
}

/** A mark is in parentheses, whichever of them the scan has lost. */
function asMark(run: PageRun): PageRun[] {
  const marks = run.text.match(/\d{1,2}|[ADI]/g);
  return marks === null ? [] : [{ ...run, text: marks.map((mark) => `(${mark})`).join('') }];
}
