import { contextOf } from '../../checks/context.ts';
import { type CheckReport, runChecks } from '../../checks/runChecks.ts';
import type { DocumentReading, Reading } from '../../model/reading.ts';
import { DONE, type ExitCode, FOUND, graver, UNREADABLE } from '../exitCode.ts';
import { reportAsJson } from '../reports/jsonReport.ts';
import { sarifResults } from '../reports/sarifReport.ts';
import { reportAsText } from '../reports/textReport.ts';
import { tallyOf } from './convertReading.ts';
import type { CheckTask, Job, Outcome } from './job.ts';
import { problemsOf, whyUnreadable } from './problemsFile.ts';

/** A document with what the rules found in it, and where it came from. */
export interface Examined {
  readonly input: string;
  /** Counted from 1 where the input holds several documents, else null. */
  readonly number: number | null;
  readonly reading: DocumentReading;
  readonly report: CheckReport;
}

/** Examines every document of a reading by every rule. */
export function checkReading(task: CheckTask, job: Job, reading: Reading): Outcome {
  const several = reading.documents.length > 1;
  const given = { asOf: task.asOf, ...(task.receivedOn === null ? {} : { receivedOn: task.receivedOn }) };
  const examined = reading.documents.map((document, i): Examined => {
    const report = runChecks(document.document, contextOf(document, given));
    return { input: job.path, number: several ? i + 1 : null, reading: document, report };
  });
  const none = examined.length === 0;
  return {
    path: job.path,
    exit: none ? UNREADABLE : examined.map(exitOf).reduce(graver, reading.problems.some(isError) ? FOUND : DONE),
    documents: examined.length,
    tally: tallyOf(problemsOf(reading)),
    notes: [],
    pieces: examined.map((one) => shown(task, one)).filter((piece) => piece !== ''),
    unreadable: none ? whyUnreadable(reading) : null,
    failure: null,
  };
}

/** True where the document is wrong in a way that has consequences; a review may turn out to be nothing. */
export function hasWeight(examined: Examined): boolean {
  return examined.report.findings.some((f) => f.outcome === 'fail' && f.rule.consequence !== 'advice');
}

function exitOf(examined: Examined): ExitCode {
  return hasWeight(examined) || examined.reading.problems.some(isError) ? FOUND : DONE;
}

const isError = (problem: { readonly severity: string }): boolean => problem.severity === 'error';

function shown(task: CheckTask, examined: Examined): string {
  if (task.format === 'json') return `${JSON.stringify(reportAsJson(examined), null, 2)}\n`;
  return task.format === 'sarif' ? sarifResults(examined) : reportAsText(examined, task.colour);
}
