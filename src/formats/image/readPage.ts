import type { PageRun } from '../page/formPage.ts';
import type { Picture } from '../page/picture.ts';
import { binarise } from './binarise.ts';
import type { CleanPage } from './cleaning.ts';
import type { Glyph } from './glyphs.ts';
import { addSamples, readMark } from './marks.ts';
import { type Engine, recognise } from './recognise.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { backOnPage, sheetOf } from './sheet.ts';

/** A page whose text is read and whose marks wait until all letters of the document are known. In pixels of its picture. */
export interface TextRead {
  readonly runs: readonly PageRun[];
  readonly marks: readonly Segment[];
  readonly picture: Picture;
  readonly labels: Int32Array;
}

/** The words of a page, cell by cell. What they show of their characters goes to `samples`. */
export async function readText(engine: Engine, page: CleanPage, samples: Map<string, Glyph[]>): Promise<TextRead> {
  const { picture, rules } = page;
  const { segments, labels } = segmentsOf(picture, binarise(picture), rules);
  const text = segments.filter((segment) => segment.kind === 'text');
  const marks = segments.filter((segment) => segment.kind !== 'text');
  if (text.length === 0) return { runs: [], marks, picture, labels };
  const sheet = sheetOf(picture, labels, text);
  const placed = backOnPage(sheet, await recognise(engine, sheet.picture));
  for (const { run, segment } of placed) addSamples(samples, run, segment);
  return { runs: placed.map(({ run }) => run), marks, picture, labels };
}

/** Its words, and its marks: what no letter of the document is like is recognised as text is. */
export async function withMarks(
  engine: Engine,
  { runs, marks, picture, labels }: TextRead,
  samples: ReadonlyMap<string, readonly Glyph[]>,
): Promise<PageRun[]> {
  const read = marks.map((mark) => readMark(mark, samples));
  const rest = marks.filter((_, i) => read[i] === null);
  if (rest.length === 0) return [...runs, ...read.filter((run) => run !== null)];
  const sheet = sheetOf(picture, labels, rest);
  const words = backOnPage(sheet, await recognise(engine, sheet.picture));
  const others = words.map(({ run, segment }) => ({ ...run, raised: segment.kind === 'raised' }));
  return [...runs, ...read.filter((run) => run !== null), ...others];
}
