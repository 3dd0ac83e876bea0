import { explain } from '../../checks/explain.ts';
import { explanationText } from '../../checks/explanationText.ts';
import { RULES } from '../../checks/registry.ts';
import { DONE, type ExitCode } from '../exitCode.ts';
import { UsageError } from '../failure.ts';
import { fieldNamed } from '../fieldNames.ts';
import { nearest } from '../nearest.ts';
import { problemKinds } from '../problemKinds.ts';
import type { Terminal } from '../terminal.ts';

/** Prints what a rule, a code, a field or a problem is. */
export async function runExplain(subject: string, format: 'text' | 'json', terminal: Terminal): Promise<ExitCode> {
  const explanation = explain(subject) ?? explain(fieldNamed(subject));
  if (explanation !== null) {
    await terminal.print(
      `${format === 'json' ? JSON.stringify(explanation, null, 2) : explanationText(explanation)}\n`,
    );
    return DONE;
  }
  const kinds = problemKinds();
  const code = subject.toUpperCase();
  const kind = kinds.get(code);
  if (kind === undefined) {
    const known = [...RULES.map((rule) => rule.id), ...kinds.keys()];
    const guess = nearest(subject, known) ?? known.find((id) => id.includes(subject)) ?? '--help';
    throw new UsageError(`'${subject}' is no rule, code or field that is known here`, `section16 explain ${guess}`);
  }
  const text = `${code} (${kind.severity})\n\n${kind.means}\n${kind.remedy}`;
  const json = { kind: 'problem', code, ...kind };
  await terminal.print(`${format === 'json' ? JSON.stringify(json, null, 2) : text}\n`);
  return DONE;
}
