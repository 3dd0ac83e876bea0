import type { Finding, Outcome } from './rule.ts';
import type { Line, Subject } from './subject.ts';

/** What a rule says of one line. */
export type LineOutcome = 'pass' | 'inapplicable' | Finding;

/**
 * Puts every line to one test: the findings where there are any, else a pass when the test concerned some line. Allocates
 * nothing unless there is a finding, since nearly every document passes nearly every rule.
 */
export function examineLines(
  subject: Subject,
  lines: readonly Line[],
  test: (line: Line, subject: Subject) => LineOutcome,
): Outcome {
  let findings: Finding[] | null = null;
  let concerned = false;
  for (const line of lines) {
    const outcome = test(line, subject);
    if (outcome === 'inapplicable') continue;
    concerned = true;
    if (outcome !== 'pass') {
      findings ??= [];
      findings.push(outcome);
    }
  }
  return findings ?? (concerned ? 'pass' : 'inapplicable');
}
