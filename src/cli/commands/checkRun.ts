import { type CalendarDate, parseDate } from '../../base/calendarDate.ts';
import { listInputs } from '../batch/inputs.ts';
import type { CheckTask } from '../batch/job.ts';
import { nameJobs } from '../batch/outputNames.ts';
import { runBatch } from '../batch/runBatch.ts';
import { withStandardInput } from '../batch/standardInput.ts';
import { Summary } from '../batch/summary.ts';
import { type ExitCode, INTERRUPTED, UNREADABLE } from '../exitCode.ts';
import { JoinedOutput, type Joint, JSON_ARRAY, ONE_AFTER_ANOTHER } from '../output/joinedOutput.ts';
import { SARIF_END, sarifStart } from '../reports/sarifReport.ts';
import { version } from '../version.ts';
import type { CheckOptions } from './checkCommand.ts';
import type { Invocation } from './command.ts';

/** Examines the documents of all inputs by every rule. */
export async function runCheck(
  given: readonly string[],
  options: CheckOptions,
  invocation: Invocation,
): Promise<ExitCode> {
  const { paths } = listInputs(given);
  const { terminal } = invocation;
  if (paths.length === 0) {
    terminal.alert(`${given.join(', ')}: there are no files`);
    return UNREADABLE;
  }
  const task: CheckTask = {
    kind: 'check',
    format: options.format,
    receivedOn: options.received ?? null,
    asOf: options.asOf ?? todayInNewYork(),
    colour: terminal.usesColour,
  };
  const output = new JoinedOutput(jointOf(options.format), terminal, null);
  const jobs = await withStandardInput(nameJobs(paths).jobs);
  const summary = new Summary(jobs.length, terminal);
  for await (const outcome of runBatch(task, jobs, invocation)) {
    for (const piece of outcome.pieces) await output.add(piece);
    summary.add(outcome);
  }
  await output.finish();
  summary.end(invocation.interrupted.aborted);
  return invocation.interrupted.aborted ? INTERRUPTED : summary.exit;
}

function jointOf(format: CheckOptions['format']): Joint {
  if (format === 'json') return JSON_ARRAY;
  return format === 'sarif' ? { start: sarifStart(version()), between: ',\n', end: SARIF_END } : ONE_AFTER_ANOTHER;
}

// EDGAR's day is the day in the eastern United States.
function todayInNewYork(): CalendarDate {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'America/New_York',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const today = parseDate(parts.format(new Date()));
  if (today === null) throw new Error('the clock gives no date');
  return today;
}
