import { contextOf } from '../../checks/context.ts';
import { runChecks } from '../../checks/runChecks.ts';
import { readInput } from '../../formats/readInput.ts';
import { titleOf, titleText } from './documentTitle.ts';
import type { InputOutcome } from './messages.ts';

/** Reads and checks every document of one input and counts what was found. */
export function outcomeOf(id: number, bytes: Uint8Array): InputOutcome {
  const reading = readInput(bytes);
  const [first] = reading.documents;
  let fails = 0;
  let reviews = 0;
  let errors = errorsIn(reading.problems);
  for (const document of reading.documents) {
    errors += errorsIn(document.problems);
    for (const finding of runChecks(document.document, contextOf(document)).findings) {
      if (finding.outcome === 'fail') fails++;
      else reviews++;
    }
  }
  return {
    id,
    title: first === undefined ? null : titleText(titleOf(first)),
    documents: reading.documents.length,
    fails,
    reviews,
    errors,
    unreadable: first === undefined ? (reading.problems[0]?.message ?? 'No ownership document is in it.') : null,
  };
}

function errorsIn(problems: readonly { readonly severity: string }[]): number {
  return problems.filter((problem) => problem.severity === 'error').length;
}
