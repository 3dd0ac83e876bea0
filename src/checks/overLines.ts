import type { Finding, Outcome } from './rule.ts';
import type { Line, Subject } from './subject.ts';

/** Looks at every line with one function and gathers what it finds; inapplicable where there are no lines. */
export function overLines(
  subject: Subject,
  lines: readonly Line[],
  look: (line: Line, subject: Subject) => Finding | null,
): Outcome {
  if (lines.length === 0) return 'inapplicable';
  let findings: Finding[] | null = null;
  for (const line of lines) {
    const finding = look(line, subject);
    if (finding === null) continue;
    if (findings === null) findings = [finding];
    else findings.push(finding);
  }
  return findings ?? 'pass';
}
