import { Worker } from 'node:worker_threads';

/** Results of jobs that were given to a pool together. */
interface Waiting<J, R> {
  readonly jobs: readonly J[];
  readonly resolve: (results: R[]) => void;
  readonly reject: (error: Error) => void;
}

/** Why a worker ended in the middle of its work. */
export class WorkerEnded extends Error {}

/**
 * Threads that turn jobs into results, of which one may die (out of memory, a fault in native code) without taking any
 * other job along. The script answers every message `J[]` with one message `R[]`.
 */
export class WorkerPool<J, R> {
  readonly size: number;
  readonly #script: URL;
  readonly #data: unknown;
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Waiting<J, R>>();
  readonly #queue: Waiting<J, R>[] = [];
  #closed = false;

  constructor(script: URL, data: unknown, size: number) {
    this.#script = script;
    this.#data = data;
    this.size = size;
  }

  /**
   * The results of `jobs`, in their order. When the worker ends on the way, each job is tried again by itself, and
   * `fallback` gives the result of one that ends a worker a second time.
   */
  async process(jobs: readonly J[], fallback: (job: J, why: string) => R): Promise<R[]> {
    try {
      return await this.#submit(jobs);
    } catch (error) {
      if (!(error instanceof WorkerEnded) || this.#closed) throw error;
    }
    const results: R[] = [];
    for (const job of jobs) {
      try {
        results.push(...(await this.#submit([job])));
      } catch (error) {
        if (!(error instanceof WorkerEnded) || this.#closed) throw error;
        results.push(fallback(job, error.message));
      }
    }
    return results;
  }

  /** Ends the threads. What they still work on is lost; files are atomic, so none is left half written. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const waiting of this.#queue.splice(0)) waiting.reject(new WorkerEnded('closed'));
    await Promise.all([...this.#idle, ...this.#busy.keys()].map((worker) => worker.terminate()));
  }

  #submit(jobs: readonly J[]): Promise<R[]> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(new WorkerEnded('closed'));
      this.#queue.push({ jobs, resolve, reject });
      this.#dispatch();
    });
  }

  #dispatch(): void {
    while (this.#queue.length > 0 && !this.#closed) {
      const worker = this.#idle.pop() ?? (this.#busy.size < this.size ? this.#start() : null);
      const waiting = worker === null ? undefined : this.#queue.shift();
      if (worker === null || waiting === undefined) return;
      this.#busy.set(worker, waiting);
      worker.postMessage(waiting.jobs);
    }
  }

  #start(): Worker {
    const worker = new Worker(this.#script, { workerData: this.#data });
    let why = 'the worker ended';
    worker.on('message', (results: R[]) => {
      const waiting = this.#busy.get(worker);
      this.#busy.delete(worker);
      this.#idle.push(worker);
      waiting?.resolve(results);
      this.#dispatch();
    });
    worker.on('error', (error: Error) => {
      why = error.message;
    });
    worker.on('exit', () => {
      const waiting = this.#busy.get(worker);
      this.#busy.delete(worker);
      const index = this.#idle.indexOf(worker);
      if (index >= 0) this.#idle.splice(index, 1);
      waiting?.reject(new WorkerEnded(why));
      this.#dispatch();
    });
    return worker;
  }
}
