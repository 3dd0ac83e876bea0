import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PageRun } from '../page/formPage.ts';
import type { Picture } from '../page/picture.ts';

export type Engine = import('tesseract.js').Worker;

/** Text recognition, started; null where its packages are not installed. `onProgress` hears how much of a picture is recognised, from 0 to 1. Whoever starts it ends it with `terminate()`. */
export async function startEngine(onProgress: (done: number) => void): Promise<Engine | null> {
  let folder: string;
  let engine: typeof import('tesseract.js');
  try {
    const found = createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json');
    folder = join(dirname(found), '4.0.0_best_int');
    engine = (await import('tesseract.js')).default as typeof import('tesseract.js');
  } catch {
    return null;
  }
  const { createWorker, OEM, PSM } = engine;
  // Nothing is fetched and nothing kept: the language's data stands in its package, packed.
  const logger = ({ status, progress }: { status: string; progress: number }) => {
    if (status === 'recognizing text') onProgress(progress);
  };
  const options = { langPath: folder, cacheMethod: 'none', gzip: true, errorHandler: () => {}, logger } as const;
  const worker = await createWorker('eng', OEM.LSTM_ONLY, options);
  await worker.setParameters({
    tessedit_pageseg_mode: PSM.SINGLE_BLOCK,
    preserve_interword_spaces: '1',
    user_defined_dpi: '300',
  });
  return worker;
}

/** A word with the places of its characters, as far as recognition knows them. */
export interface Word extends PageRun {
  readonly characters: readonly { readonly text: string; readonly left: number; readonly right: number }[];
}

/** The words of a picture, in its pixels. */
export async function recognise(engine: Engine, picture: Picture): Promise<Word[]> {
  const { data } = await engine.recognize(portableGreymap(picture), {}, { blocks: true, text: false });
  const words: Word[] = [];
  for (const block of data.blocks ?? []) {
    for (const line of block.paragraphs.flatMap((paragraph) => paragraph.lines)) {
      const { x0, y0, x1, y1 } = line.baseline;
      const slope = x1 > x0 ? (y1 - y0) / (x1 - x0) : 0;
      for (const { text, bbox, confidence, symbols } of line.words) {
        const baseline = y0 + slope * ((bbox.x0 + bbox.x1) / 2 - x0);
        const ends = { left: bbox.x0, right: bbox.x1, top: bbox.y0, bottom: bbox.y1 };
        const characters = symbols.map((symbol) => ({
          text: symbol.text,
          left: symbol.bbox.x0,
          right: symbol.bbox.x1,
        }));
        words.push({ text, ...ends, baseline, confidence: confidence / 100, characters });
      }
    }
  }
  return words;
}

/** The simplest of the formats that the engine takes (PGM): nothing is compressed for a picture that is used once. */
function portableGreymap({ width, height, grey }: Picture): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), grey]);
}
