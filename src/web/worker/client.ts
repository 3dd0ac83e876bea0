import type { Addition } from '../../model/addition.ts';
import type { Settlement, Signed } from '../../model/settlement.ts';
import type { NamedFile } from '../desk/droppedFiles.ts';
import { startWorker } from '../trustedMarkup.ts';
import address from './examiner.ts?worker&url';
import type {
  Ask,
  Format,
  InputOutcome,
  OpenedInput,
  OpenWish,
  PageProgress,
  Reply,
  SurveyFile,
  Written,
} from './messages.ts';

interface Waiting {
  readonly settle: (reply: Reply) => void;
  readonly refuse: (error: Error) => void;
}

/** The page's side of the worker: questions with tickets, answers as promises. */
export class ExaminerClient {
  #worker: Worker | null = null;
  #ticket = 0;
  readonly #waiting = new Map<number, Waiting>();
  #onProgress: (id: number, progress: PageProgress) => void = () => {};
  #onSurveyed: (outcomes: readonly InputOutcome[]) => void = () => {};

  /** Outcomes arrive in batches through `onSurveyed`, in the order of the files. */
  survey(files: readonly SurveyFile[], onSurveyed: (outcomes: readonly InputOutcome[]) => void): void {
    this.#onSurveyed = onSurveyed;
    this.#send({ kind: 'survey', files });
  }

  /** How far the server is with the pages of a file, by its id. */
  set onProgress(listener: (id: number, progress: PageProgress) => void) {
    this.#onProgress = listener;
  }

  async open({ id, file, name }: NamedFile & { readonly id: number }, wish: OpenWish): Promise<OpenedInput> {
    const reply = await this.#ask((ticket) => ({ kind: 'open', ticket, id, file, name, wish }));
    if (reply.kind !== 'opened') throw new Error(`unexpected reply ${reply.kind}`);
    return reply.input;
  }

  async write(format: Exclude<Format, 'pdf'>): Promise<Written> {
    const reply = await this.#ask((ticket) => ({ kind: 'write', ticket, format }));
    if (reply.kind !== 'written') throw new Error(`unexpected reply ${reply.kind}`);
    return reply.result;
  }

  async add(addition: Addition, settlements: readonly Settlement[], signed: Signed): Promise<Settlement> {
    const reply = await this.#ask((ticket) => ({ kind: 'add', ticket, addition, settlements, signed }));
    if (reply.kind !== 'added') throw new Error(`unexpected reply ${reply.kind}`);
    return reply.settlement;
  }

  /** Stops reading the pages of a file. */
  cancel(id: number): void {
    this.#send({ kind: 'cancel', id });
  }

  #ask(make: (ticket: number) => Ask): Promise<Reply> {
    const ticket = ++this.#ticket;
    return new Promise((settle, refuse) => {
      this.#waiting.set(ticket, { settle, refuse });
      this.#send(make(ticket));
    });
  }

  #send(ask: Ask): void {
    this.#worker ??= this.#start();
    this.#worker.postMessage(ask);
  }

  #start(): Worker {
    const worker = startWorker(address);
    worker.onmessage = ({ data }: MessageEvent<Reply>) => {
      if (data.kind === 'surveyed') return this.#onSurveyed(data.outcomes);
      if (data.kind === 'progress') return this.#onProgress(data.id, data.progress);
      const waiting = this.#waiting.get(data.ticket);
      this.#waiting.delete(data.ticket);
      if (data.kind === 'failed') waiting?.refuse(new Error(data.message));
      else waiting?.settle(data);
    };
    worker.onerror = (event) => {
      for (const { refuse } of this.#waiting.values())
        refuse(new Error(event.message || 'the examiner could not start'));
      this.#waiting.clear();
      this.#worker = null;
    };
    return worker;
  }
}
