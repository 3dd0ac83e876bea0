// The worker: reads, checks, renders and writes, so that the page never waits.
import { writeSettlements } from '../../formats/settlements/write.ts';
import { additionOf, withAdditions } from '../../model/addition.ts';
import { Inputs, type KnownInput } from './inputs.ts';
import type { Ask, Format, OpenWish, Reply, SurveyFile, Written } from './messages.ts';
import { openInput, type ShownDocument } from './openInput.ts';
import { outcomeOf, unreadableOutcome } from './outcomeOf.ts';
import { writeDocument } from './writeDocument.ts';

/** Outcomes go to the page in batches, so that a thousand small files do not draw the list a thousand times. */
const REPORT_EVERY_MS = 120;

interface Shown {
  readonly document: ShownDocument;
  readonly input: KnownInput;
  readonly name: string;
  readonly wish: OpenWish;
}

type Answered = Extract<Ask, { readonly ticket: number }>;

const inputs = new Inputs((id, progress) => reply({ kind: 'progress', id, progress }));
let shown: Shown | null = null;

self.onmessage = ({ data }: MessageEvent<Ask>) => {
  if (data.kind === 'survey') void survey(data.files);
  else if (data.kind === 'cancel') inputs.cancel(data.id);
  else void answer(data);
};

async function answer(ask: Answered): Promise<void> {
  const { ticket } = ask;
  try {
    reply(await replyTo(ask));
  } catch (error) {
    reply({ kind: 'failed', ticket, message: messageOf(error) });
  }
}

async function replyTo(ask: Answered): Promise<Reply> {
  const { ticket } = ask;
  if (ask.kind === 'open') {
    const { name, wish } = ask;
    const input = await inputs.read(ask.id, ask.file);
    const opened = openInput(input.bytes, wish, input);
    shown = opened.shown === null ? null : { document: opened.shown, input, name, wish };
    return { kind: 'opened', ticket, input: opened.input };
  }
  if (shown === null) throw new Error('no document is open');
  if (ask.kind === 'write') return { kind: 'written', ticket, result: written(shown, ask.format) };
  const spokenOf = withAdditions(shown.document.read.document, ask.settlements);
  return { kind: 'added', ticket, settlement: additionOf(spokenOf, ask.addition, ask.signed) };
}

function written({ document, input, name, wish }: Shown, format: Exclude<Format, 'pdf'>): Written {
  if (format !== 'settlements') return writeDocument(document.settled.reading, format);
  const { read, doubts, settled } = document;
  const about = { name, sha256: input.sha256 };
  return {
    text: writeSettlements({ input: about, read: read.document, settled, doubts, settlements: wish.settlements }),
    refusals: [],
  };
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
    return outcomeOf(id, (await inputs.read(id, file)).reading);
  } catch (error) {
    return unreadableOutcome(id, messageOf(error));
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function reply(message: Reply): void {
  postMessage(message);
}
