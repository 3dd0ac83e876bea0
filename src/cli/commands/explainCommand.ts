import type { Command } from 'commander';
import { oneOf } from '../optionValues.ts';
import { type CommonOptions, complete, type Runner } from './command.ts';

interface ExplainOptions extends CommonOptions {
  readonly format: 'text' | 'json';
}

export function addExplainCommand(program: Command, run: Runner): void {
  const command = program
    .command('explain')
    .description('What a rule, a code or a field is, by which authority, with an example')
    .argument('<rule|code|path>', 'a rule’s id, a transaction or problem code, or a path or element of the document')
    .option('--format <format>', 'text or json', oneOf('--format', ['text', 'json']), 'text');
  complete(command, [
    ['section16 explain 16a-3-f-form5-due', 'a rule'],
    ['section16 explain G', 'a transaction code'],
    ['section16 explain transactionShares', 'a field of the form'],
  ]).action((subject: string, options: ExplainOptions) =>
    run(options, async ({ terminal }) =>
      (await import('./explainRun.ts')).runExplain(subject, options.format, terminal),
    ),
  );
}
