import type { BinaryKind } from '../detection/binarySignatures.ts';
import type { FormPage, PageRule, PageRun, RowRule } from '../page/formPage.ts';
import type { Picture } from '../page/picture.ts';
import { type PageReading, readPages } from '../page/readPages.ts';
import { type CleanPage, cleanPage } from './cleaning.ts';
import { decodePicture } from './decodePicture.ts';
import type { Glyph } from './glyphs.ts';
import { MILLISECONDS_MAX, PICTURES_MAX, PIXELS_MAX, SIDE_MIN } from './limits.ts';
import { IMAGE_PROBLEMS, type ImageProblemCode } from './problems.ts';
import { readText, type TextRead, withMarks } from './readPage.ts';
import { type Engine, startEngine } from './recognise.ts';

/** Reads the picture of a page of a form. Never rejects: why a picture is not read is a problem at `/`. */
export async function readImage(bytes: Uint8Array, kind: BinaryKind): Promise<PageReading> {
  const picture = await decodePicture(bytes, kind);
  return typeof picture === 'string' ? refused(picture) : readPictures([picture]);
}

/** Reads the pictures of the pages of one form, in their order. */
export async function readPictures(pictures: readonly Picture[]): Promise<PageReading> {
  for (const { width, height } of pictures) {
    if (width * height > PIXELS_MAX) return refused('IMAGE_TOO_LARGE');
    if (Math.min(width, height) < SIDE_MIN) return refused('IMAGE_TOO_SMALL');
  }
  const engine = await startEngine();
  if (engine === null) return refused('IMAGE_NO_ENGINE');
  try {
    const pages = await within(readAll(engine, pictures.slice(0, PICTURES_MAX)), MILLISECONDS_MAX * pictures.length);
    if (pages === null) return refused('IMAGE_TOO_SLOW');
    const reading = readPages(pages, 'image');
    return reading.documents.length === 0 ? refused('IMAGE_NO_FORM') : reading;
  } catch {
    return refused('IMAGE_BROKEN');
  } finally {
    await engine.terminate();
  }
}

/** All text first: the marks are read by what its letters look like. */
async function readAll(engine: Engine, pictures: readonly Picture[]): Promise<FormPage[]> {
  const samples = new Map<string, Glyph[]>();
  const pages: { clean: CleanPage; text: TextRead }[] = [];
  for (const picture of pictures) {
    const clean = cleanPage(picture);
    pages.push({ clean, text: await readText(engine, clean, samples) });
  }
  const read: FormPage[] = [];
  for (const { clean, text } of pages) {
    read.push(inPoints(read.length + 1, await withMarks(engine, text, samples), clean));
  }
  return read;
}

function inPoints(
  number: number,
  runs: readonly PageRun[],
  { scale, rules, rowRules }: Omit<CleanPage, 'picture'>,
): FormPage {
  const run = (r: PageRun): PageRun => ({
    ...r,
    left: r.left / scale,
    right: r.right / scale,
    top: r.top / scale,
    bottom: r.bottom / scale,
    baseline: r.baseline / scale,
  });
  const rule = (r: PageRule): PageRule => ({ x: r.x / scale, top: r.top / scale, bottom: r.bottom / scale });
  const row = (r: RowRule): RowRule => ({ y: r.y / scale, left: r.left / scale, right: r.right / scale });
  return { number, runs: runs.map(run), rules: rules.map(rule), rowRules: rowRules.map(row) };
}

/** Null when `work` is not done in time. */
async function within<T>(work: Promise<T>, milliseconds: number): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function refused(code: ImageProblemCode): PageReading {
  const { severity, means, remedy } = IMAGE_PROBLEMS[code];
  const problem = { code, severity, path: '/', message: `${means} ${remedy}`, at: null };
  return { format: 'unknown', documents: [], attachments: [], problems: [problem], text: '' };
}
