import { type BinaryKind, binaryKind } from '../../formats/detection/binarySignatures.ts';
import type { Reading } from '../../model/reading.ts';
import { sha256Of } from '../desk/sha256Of.ts';
import type { PageProgress } from './messages.ts';
import { type PagesRead, pagesOnServer } from './pagesOnServer.ts';
import { readBytes } from './readBytes.ts';

/** An input that was read, by its bytes. */
export interface KnownInput extends Partial<Pick<PagesRead, 'text' | 'pages'>> {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly reading: Reading;
}

const WITH_PAGES: readonly (BinaryKind | null)[] = ['pdf', 'png', 'jpeg', 'tiff', 'bmp', 'webp', 'gif'];

interface UnderWay {
  readonly pages: Promise<PagesRead>;
  readonly stop: AbortController;
  readonly files: Set<number>;
}

/** The inputs of the desk. Pages are read once, since that takes seconds; text is read again whenever another was opened. */
export class Inputs {
  readonly #pages = new Map<string, UnderWay>();
  #last: KnownInput | null = null;
  readonly #onProgress: (id: number, progress: PageProgress) => void;

  constructor(onProgress: (id: number, progress: PageProgress) => void) {
    this.#onProgress = onProgress;
  }

  /** `id` is that of the file on the desk, by which progress is told and reading is cancelled. */
  async read(id: number, file: Blob): Promise<KnownInput> {
    const sha256 = await sha256Of(file);
    if (this.#last?.sha256 === sha256) return this.#last;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const pages =
      bytes[0] !== 0x3c && WITH_PAGES.includes(binaryKind(bytes)) ? await this.#read(id, bytes, sha256) : null;
    this.#last = { bytes, sha256, ...(pages ?? { reading: await readBytes(bytes) }) };
    return this.#last;
  }

  cancel(id: number): void {
    for (const { files, stop } of this.#pages.values()) if (files.has(id)) stop.abort();
  }

  async #read(id: number, bytes: Uint8Array, sha256: string): Promise<PagesRead> {
    const before = this.#pages.get(sha256);
    before?.files.add(id);
    if (before !== undefined) return before.pages;
    const stop = new AbortController();
    const files = new Set([id]);
    const tell = (progress: PageProgress) => {
      for (const one of files) this.#onProgress(one, progress);
    };
    const pages = pagesOnServer(bytes, tell, stop.signal).catch((error: Error) => {
      // What failed may be tried again.
      this.#pages.delete(sha256);
      throw stop.signal.aborted ? new Error('The reading was cancelled.') : error;
    });
    this.#pages.set(sha256, { pages, stop, files });
    return pages;
  }
}
