import type { BinaryKind } from '../detection/binarySignatures.ts';
import type { FormPage, PageRule, PageRun, RowRule } from '../page/formPage.ts';
import type { Picture } from '../page/picture.ts';
import { type PageReading, type PageWatch, readPages } from '../page/readPages.ts';
import { type CleanPage, cleanPage } from './cleaning.ts';
import { decodePictures } from './decodePicture.ts';
import type { Glyph } from './glyphs.ts';
import { MILLISECONDS_MAX, PICTURES_MAX, PIXELS_MAX, SIDE_MIN } from './limits.ts';
import { IMAGE_PROBLEMS, type ImageProblemCode } from './problems.ts';
import { readText, type TextRead, withMarks } from './readPage.ts';
import { type Engine, startEngine } from './recognise.ts';

/** Reads the picture of a page of a form, or the pages of a TIFF. Never rejects: why a picture is not read is a problem at `/`. */
export async function readImage(bytes: Uint8Array, kind: BinaryKind, watch: PageWatch = {}): Promise<PageReading> {
  const pictures = await decodePictures(bytes, kind);
  return typeof pictures === 'string' ? refused(pictures) : readPictures(pictures, watch);
}

/** Reads the pictures of the pages of one form, in their order. */
export async function readPictures(pictures: readonly Picture[], watch: PageWatch = {}): Promise<PageReading> {
  for (const { width, height } of pictures) {
    if (width * height > PIXELS_MAX) return refused('IMAGE_TOO_LARGE');
    if (Math.min(width, height) < SIDE_MIN) return refused('IMAGE_TOO_SMALL');
  }
  const given = pictures.slice(0, PICTURES_MAX);
  let page = 0;
  const engine = await startEngine((done) => watch.onPage?.(page, given.length, done));
  if (engine === null) return refused('IMAGE_NO_ENGINE');
  try {
    const all = readAll(engine, given, (next) => {
      page = next;
      watch.onPage?.(page, given.length, 0);
    });
    const pages = await within(all, MILLISECONDS_MAX * pictures.length, watch.cancelled);
    if (typeof pages === 'string') return refused(pages);
    const reading = readPages(pages, 'image');
    return reading.documents.length === 0 ? refused('IMAGE_NO_FORM') : reading;
  } catch {
    return refused('IMAGE_BROKEN');
  } finally {
    await engine.terminate();
  }
}

/** All text first: the marks are read by what its letters look like. */
async function readAll(
  engine: Engine,
  pictures: readonly Picture[],
  onPage: (page: number) => void,
): Promise<FormPage[]> {
  const samples = new Map<string, Glyph[]>();
  const pages: { clean: CleanPage; text: TextRead }[] = [];
  for (const [index, picture] of pictures.entries()) {
    onPage(index + 1);
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
  { picture, scale, askew, rules, rowRules }: CleanPage,
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
  const sheet = { width: picture.width / scale, height: picture.height / scale, askew };
  return { number, sheet, runs: runs.map(run), rules: rules.map(rule), rowRules: rowRules.map(row) };
}

/** What `work` gives, or why it was given up. */
async function within<T>(
  work: Promise<T>,
  milliseconds: number,
  cancelled: Promise<unknown> = new Promise(() => {}),
): Promise<T | ImageProblemCode> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<ImageProblemCode>((resolve) => {
    timer = setTimeout(() => resolve('IMAGE_TOO_SLOW'), milliseconds);
  });
  try {
    return await Promise.race([work, late, cancelled.then((): ImageProblemCode => 'IMAGE_CANCELLED')]);
  } finally {
    clearTimeout(timer);
  }
}

function refused(code: ImageProblemCode): PageReading {
  const { severity, means, remedy } = IMAGE_PROBLEMS[code];
  const problem = { code, severity, path: '/', message: `${means} ${remedy}`, at: null };
  return { format: 'unknown', documents: [], attachments: [], problems: [problem], text: '', pages: [] };
}
