// The worker: reads, checks, renders and writes, so that the page never waits.
import { readInput } from '../../formats/readInput.ts';
import { writeSettlements } from '../../formats/settlements/write.ts';
import type { Reading } from '../../model/reading.ts';
import type { Ask, Format, OpenWish, Reply, SurveyFile, Written } from './messages.ts';
import { openInput, type ShownDocument } from './openInput.ts';
import { outcomeOf } from './outcomeOf.ts';
import { writeDocument } from './writeDocument.ts';

/** Outcomes go to the page in batches, so that a thousand small files do not draw the list a thousand times. */
const REPORT_EVERY_MS = 120;

/** The input read last: settling a doubt shows it anew without reading it again. */
let last: { readonly blob: Blob; readonly bytes: Uint8Array; readonly reading: Reading } | null = null;
let shown: { readonly document: ShownDocument; readonly name: string; readonly wish: OpenWish } | null = null;

self.onmessage = ({ data }: MessageEvent<Ask>) => {
  if (data.kind === 'survey') void survey(data.files);
  else void answer(data);
};

async function answer(ask: Exclude<Ask, { kind: 'survey' }>): Promise<void> {
  const { ticket } = ask;
  try {
    if (ask.kind === 'write') {
      return reply({ kind: 'written', ticket, result: await written(ask.format) });
    }
    if (last?.blob !== ask.file) {
      const bytes = await bytesOf(ask.file);
      last = { blob: ask.file, bytes, reading: readInput(bytes) };
    }
    const opened = openInput(last.bytes, ask.wish, last.reading);
    shown = opened.shown === null ? null : { document: opened.shown, name: ask.name, wish: ask.wish };
    reply({ kind: 'opened', ticket, input: opened.input });
  } catch (error) {
    reply({ kind: 'failed', ticket, message: error instanceof Error ? error.message : String(error) });
  }
}

async function written(format: Exclude<Format, 'pdf'>): Promise<Written> {
  if (shown === null || last === null) throw new Error('no document is open');
  const { document, name, wish } = shown;
  if (format !== 'settlements') return writeDocument(document.settled.reading, format);
  const { read, doubts, settled } = document;
  const input = { name, sha256: await sha256(last.bytes) };
  return {
    text: writeSettlements({ input, read: read.document, settled, doubts, settlements: wish.settlements }),
    refusals: [],
  };
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function survey(files: readonly SurveyFile[]): Promise<void> {
  let batch: ReturnType<typeof outcomeOf>[] = [];
  let reported = performance.now();
  for (const { id, file } of files) {
    batch.push(await outcomeOfFile(id, file));
    if (performance.now() - reported < REPORT_EVERY_MS) continue;
    reply({ kind: 'surveyed', outcomes: batch });
    batch = [];
    reported = performance.now();
  }
  reply({ kind: 'surveyed', outcomes: batch });
}

async function outcomeOfFile(id: number, file: Blob): Promise<ReturnType<typeof outcomeOf>> {
  try {
    return outcomeOf(id, await bytesOf(file));
  } catch (error) {
    const unreadable = `The browser could not read the file: ${error instanceof Error ? error.message : String(error)}`;
    return { id, title: null, documents: 0, fails: 0, reviews: 0, errors: 0, unreadable };
  }
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

function reply(message: Reply): void {
  postMessage(message);
}
