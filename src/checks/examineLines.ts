import type { Finding, Outcome } from './rule.ts';
import type { Line, Subject } from './subject.ts';

/** What a rule says of one part of a document. */
export type PartOutcome = 'pass' | 'inapplicable' | Finding;
export type LineOutcome = PartOutcome;

/**
 * Puts every part to one test: the findings where there are any, else a pass when the test concerned some part. Allocates
 * nothing unless there is a finding, since nearly every document passes nearly every rule.
 */
export function examineEach<Part>(
  subject: Subject,
  parts: readonly Part[],
  test: (part: Part, subject: Subject) => PartOutcome,
): Outcome {
  let findings: Finding[] | null = null;
  let concerned = false;
  for (const part of parts) {
    const outcome = test(part, subject);
    if (outcome === 'inapplicable') continue;
    concerned = true;
    if (outcome !== 'pass') {
      findings ??= [];
      findings.push(outcome);
    }
  }
  return findings ?? (concerned ? 'pass' : 'inapplicable');
}

/** `examineEach` of lines. */
export function examineLines(
  subject: Subject,
  lines: readonly Line[],
  test: (line: Line, subject: Subject) => LineOutcome,
): Outcome {
  return examineEach(subject, lines, test);
}
