import type { Problem } from '../../model/problem.ts';
import type { Reading } from '../../model/reading.ts';

/**
 * What `--problems` writes beside the documents of an input. Paths are XPaths of the written document; `document` says
 * which, counted from 1, where the input holds several. An input without a document has one error at path `/`.
 */
export function problemsFile(input: string, reading: Reading): string {
  const several = reading.documents.length > 1;
  const problems = [
    ...(reading.documents.length === 0 ? oneError(reading.problems) : reading.problems).map((p) => entry(p, null)),
    ...reading.documents.flatMap((document, i) => document.problems.map((p) => entry(p, several ? i + 1 : null))),
  ];
  const content = { input, format: reading.format, documents: reading.documents.length, problems };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** All problems of a reading, those of the input as a whole first. */
export function problemsOf(reading: Reading): readonly Problem[] {
  return [...reading.problems, ...reading.documents.flatMap((document) => document.problems)];
}

const NOTES_SHOWN = 5;

/** The first errors and reviews of a reading as lines for people, and how many more there are. */
export function noteLines(reading: Reading): string[] {
  const weighty = problemsOf(reading).filter((problem) => problem.severity !== 'info');
  const lines = weighty.slice(0, NOTES_SHOWN).map(({ code, severity, path, message, at }) => {
    return `${severity}${at === null ? '' : ` at line ${at.line}, column ${at.column}`}: ${path}: ${message} (${code})`;
  });
  if (weighty.length > NOTES_SHOWN)
    lines.push(`… and ${weighty.length - NOTES_SHOWN} more; --out FOLDER --problems writes all`);
  return lines;
}

/** Why the input could not be read, in a sentence. */
export function whyUnreadable(reading: Reading): string {
  return oneError(reading.problems)[0]?.message ?? 'no ownership document found';
}

/** A problem as the command line's JSON shows it. */
export function entry(problem: Problem, document: number | null): object {
  const { code, severity, path, message, at } = problem;
  const place =
    at === null ? null : { line: at.line, column: at.column, ...(at.page === undefined ? {} : { page: at.page }) };
  return { code, severity, path, message, at: place, ...(document === null ? {} : { document }) };
}

// The gravest thing that the reader said of the whole, at the path of the whole.
function oneError(problems: readonly Problem[]): readonly Problem[] {
  const worst =
    problems.find((p) => p.severity === 'error' && p.path === '/') ??
    problems.find((p) => p.severity === 'error') ??
    problems[0];
  const message = worst?.message ?? 'The input holds no ownership document.';
  const error: Problem = {
    code: worst?.code ?? 'INPUT_WITHOUT_DOCUMENT',
    severity: 'error',
    path: '/',
    message,
    at: worst?.at ?? null,
  };
  return [error, ...problems.filter((p) => p !== worst && p.severity !== 'error')];
}
