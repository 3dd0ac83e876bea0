// The worker: reads, checks, renders and writes, so that the page never waits.
import type { DocumentReading } from '../../model/reading.ts';
import type { Ask, Reply, SurveyFile } from './messages.ts';
import { type Opened, openInput } from './openInput.ts';
import { outcomeOf } from './outcomeOf.ts';
import { writeDocument } from './writeDocument.ts';

/** Outcomes go to the page in batches, so that a thousand small files do not draw the list a thousand times. */
const REPORT_EVERY_MS = 120;

let last: { readonly blob: Blob; readonly bytes: Uint8Array } | null = null;
let shown: DocumentReading | null = null;

self.onmessage = ({ data }: MessageEvent<Ask>) => {
  if (data.kind === 'survey') void survey(data.files);
  else void answer(data);
};

async function answer(ask: Exclude<Ask, { kind: 'survey' }>): Promise<void> {
  const { ticket } = ask;
  try {
    if (ask.kind === 'write') {
      if (shown === null) throw new Error('no document is open');
      return reply({ kind: 'written', ticket, result: writeDocument(shown, ask.format) });
    }
    if (last?.blob !== ask.file) last = { blob: ask.file, bytes: await bytesOf(ask.file) };
    const opened: Opened = openInput(last.bytes, ask.wish);
    shown = opened.reading;
    reply({ kind: 'opened', ticket, input: opened.input });
  } catch (error) {
    reply({ kind: 'failed', ticket, message: error instanceof Error ? error.message : String(error) });
  }
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
