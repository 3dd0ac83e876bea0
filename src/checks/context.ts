import type { CalendarDate } from '../base/calendarDate.ts';
import { dayOfTime, type EasternTime } from '../base/easternTime.ts';
import type { FilingFacts } from '../model/filingFacts.ts';
import type { Problem } from '../model/problem.ts';
import type { DocumentReading } from '../model/reading.ts';

/** What is known about a document besides what it states. */
export interface CheckContext {
  /** The day the law of which applies when the document itself shows no later one; for drafts, today. Never read from a clock here. */
  readonly asOf: CalendarDate | null;
  /** EDGAR's filing date, or the day on which EDGAR is to receive it. */
  readonly receivedOn: CalendarDate | null;
  readonly receivedAt: EasternTime | null;
  readonly filing: FilingFacts | null;
  /** What the reader of the document had to say. */
  readonly problems: readonly Problem[];
}

export const NO_CONTEXT: CheckContext = Object.freeze({
  asOf: null,
  receivedOn: null,
  receivedAt: null,
  filing: null,
  problems: [],
});

/** The context of a document that was read; what is `given` wins over what the submission's header says. */
export function contextOf(
  reading: Pick<DocumentReading, 'problems' | 'filing'>,
  given: Partial<CheckContext> = {},
): CheckContext {
  const acceptedAt = reading.filing?.acceptedAt ?? null;
  return {
    asOf: given.asOf ?? null,
    receivedOn: given.receivedOn ?? reading.filing?.filedOn ?? (acceptedAt === null ? null : dayOfTime(acceptedAt)),
    receivedAt: given.receivedAt ?? acceptedAt,
    filing: reading.filing,
    problems: reading.problems,
  };
}
