import type { PageRun } from '../page/formPage.ts';
import type { Picture } from '../page/picture.ts';
import { binarise } from './binarise.ts';
import type { CleanPage } from './cleaning.ts';
import type { Glyph } from './glyphs.ts';
import { addSamples, readHiddenMark, readMark, readShort, type Samples } from './marks.ts';
import { type Engine, recognise } from './recognise.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { backOnPage, type PlacedRun, sheetOf } from './sheet.ts';

/** A page whose text is read and whose marks wait until all letters of the document are known. In pixels of its picture. */
export interface TextRead {
  readonly words: readonly PlacedRun[];
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
  if (text.length === 0) return { words: [], marks, picture, labels };
  const sheet = sheetOf(picture, labels, text);
  const words = backOnPage(sheet, await recognise(engine, sheet.picture));
  for (const { run, segment } of words) addSamples(samples, run, segment);
  return { words, marks, picture, labels };
}

/** Its words, and its marks: what no letter of the document is like is recognised as text is. */
export async function withMarks(
  engine: Engine,
  { words, marks, picture, labels }: TextRead,
  samples: Samples,
): Promise<PageRun[]> {
  const runs = bySegment(words).flatMap(([segment, own]) => settled(segment, own, samples));
  const read = marks.map((mark) => readMark(mark, samples));
  runs.push(...read.filter((run) => run !== null));
  const rest = marks.filter((_, i) => read[i] === null);
  if (rest.length === 0) return runs;
  const sheet = sheetOf(picture, labels, rest);
  const others = backOnPage(sheet, await recognise(engine, sheet.picture));
  return [...runs, ...others.map(({ run, segment }) => ({ ...run, raised: segment.kind === 'raised' }))];
}

function bySegment(words: readonly PlacedRun[]): [Segment, PageRun[]][] {
  const groups = new Map<Segment, PageRun[]>();
  for (const { run, segment } of words) {
    const group = groups.get(segment);
    if (group === undefined) groups.set(segment, [run]);
    else group.push(run);
  }
  return [...groups];
}

/** Recognition is this sure of what it read without a doubt. */
const SURE = 0.85;
/** Dust and the remains of rules are read as such signs; no word of the form is made of them. */
const NOISE = /^[~=«»•°_^`]+$/;

/** What a segment says: marks that were not seen to be such, very few characters, or its words. */
function settled(segment: Segment, read: readonly PageRun[], samples: Samples): readonly PageRun[] {
  const mark = readHiddenMark(segment, samples);
  if (mark !== null) return [mark];
  const runs = read.filter(({ text }) => !NOISE.test(text));
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (Math.min(...runs.map(({ confidence }) => confidence)) >= SURE) return runs;
  const text = readShort(segment, samples);
  const given = runs.map((run) => run.text).join('');
  if (text === null || text === given.toUpperCase()) return runs;
  return [{ ...first, right: last.right, text, confidence: SURE }];
}
