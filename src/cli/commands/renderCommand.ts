import type { Command } from 'commander';
import { UsageError } from '../failure.ts';
import { oneOf } from '../optionValues.ts';
import { type CommonOptions, complete, EXIT_CODES, type Runner } from './command.ts';

export const RENDER_TARGETS = ['html', 'pdf', 'text', 'english'] as const;

interface RenderOptions extends CommonOptions {
  readonly to?: (typeof RENDER_TARGETS)[number];
  readonly out?: string;
}

export function addRenderCommand(program: Command, run: Runner): void {
  const command = program
    .command('render')
    .description('Show a document as the official form of its day, or in plain English')
    .argument('<input...>', 'files, folders, or - for standard input')
    .option('--to <format>', RENDER_TARGETS.join(', '), oneOf('--to', RENDER_TARGETS))
    .option('--out <where>', 'a file, a folder (one file a document), or - for standard output');
  complete(command, [
    ['section16 render filing.xml --to english', 'what it says, in sentences'],
    ['section16 render filing.xml --to pdf --out form.pdf', 'the official form, for paper'],
    ['section16 render filings/ --to html --out pages/', 'a folder of them'],
  ])
    .addHelpText('after', EXIT_CODES)
    .action((inputs: string[], options: RenderOptions) =>
      run(options, async (invocation) => {
        const { to } = options;
        if (to === undefined) {
          throw new UsageError(
            'render needs --to html, pdf, text or english',
            `section16 render ${inputs[0]} --to text`,
          );
        }
        if (to === 'pdf' && (options.out ?? '-') === '-' && invocation.terminal.outIsTerminal) {
          throw new UsageError(
            'a PDF is nothing for a terminal',
            `section16 render ${inputs[0]} --to pdf --out form.pdf`,
          );
        }
        return (await import('./convertRun.ts')).runConvert(
          inputs,
          { to, out: options.out ?? '-', problems: false, sorted: false },
          invocation,
        );
      }),
    );
}
