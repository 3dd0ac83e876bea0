import type { CalendarDate } from '../../base/calendarDate.ts';
import type { ExitCode } from '../exitCode.ts';

/** One input of a batch. */
export interface Job {
  /** Path of the file, or what the user gave for standard input. */
  readonly path: string;
  /** Name for the files written for it, below the output folder and without ending; unique in the batch. */
  readonly base: string;
  /** What standard input held; files are read where they are worked on. */
  readonly bytes?: Uint8Array;
}

export type Target = 'xml' | 'json' | 'csv' | 'text' | 'html' | 'pdf' | 'english';

/** Read every input and write its documents. */
export interface ConvertTask {
  readonly kind: 'convert';
  readonly to: Target;
  /** The folder that gets one file a document; null when the results come back to be written in one place. */
  readonly folder: string | null;
  /** Ending of the files in the folder, with its point. */
  readonly extension: string;
  readonly problems: boolean;
}

/** Read every input and examine its documents. */
export interface CheckTask {
  readonly kind: 'check';
  readonly format: 'text' | 'json' | 'sarif';
  readonly receivedOn: CalendarDate | null;
  readonly asOf: CalendarDate;
  readonly colour: boolean;
}

export type Task = ConvertTask | CheckTask;

/** What became of one input. */
export interface Outcome {
  readonly path: string;
  readonly exit: ExitCode;
  readonly documents: number;
  readonly tally: Tally;
  /** The first few errors and reviews, a line each. */
  readonly notes: readonly string[];
  /** Results for the common output, one an ownership document, in order. */
  readonly pieces: readonly (string | Uint8Array)[];
  /** Why it could not be read, or null. */
  readonly unreadable: string | null;
  /** Why its output could not be written, or null: the whole batch stops. */
  readonly failure: string | null;
}

export interface Tally {
  readonly errors: number;
  readonly reviews: number;
  readonly infos: number;
}

/** The outcome of an input that could not be read. */
export function unreadable(job: Job, why: string): Outcome {
  return {
    path: job.path,
    exit: 2,
    documents: 0,
    tally: { errors: 1, reviews: 0, infos: 0 },
    notes: [],
    pieces: [],
    unreadable: why,
    failure: null,
  };
}
