import type { Command } from 'commander';
import { UsageError } from '../failure.ts';
import { oneOf } from '../optionValues.ts';
import { type CommonOptions, complete, EXIT_CODES, type Runner } from './command.ts';

export const READ_TARGETS = ['xml', 'json', 'csv', 'text'] as const;

export interface ReadOptions extends CommonOptions {
  readonly to?: (typeof READ_TARGETS)[number];
  readonly out?: string;
  readonly problems?: boolean;
  readonly stream?: boolean;
}

export function addReadCommand(program: Command, run: Runner): void {
  const command = program
    .command('read')
    .description('Read ownership documents in any shape, and write them as XML, JSON, CSV or text')
    .argument(
      '[input...]',
      'files, folders, or - for standard input; what an input is shows in its content, not its name',
    )
    .option(
      '--to <format>',
      `${READ_TARGETS.join(', ')} (default: xml; with --stream: json)`,
      oneOf('--to', READ_TARGETS),
    )
    .option('--out <where>', 'a folder (one file an input), a file, or - for standard output')
    .option('--problems', 'beside each document a .problems.json that says what was unsure or unreadable')
    .option('--stream', 'a filter: lines {"id", "body"} on standard input, lines {"id", "documents", "problems"} out')
    .addHelpText(
      'after',
      '\nWith --out FOLDER, INPUT.txt becomes FOLDER/INPUT.xml; several documents in one input become INPUT.1.xml, INPUT.2.xml, …\n' +
        'Folders within a folder are kept. Several inputs end with a summary: read whole, needs a person, unreadable.',
    );
  complete(command, [
    ['section16 read filing.txt', 'the ownership document inside, as XML'],
    ['section16 read filings/ --to json --out out/ --problems', 'a folder, on all cores'],
    ['section16 read - --to csv < filing.xml', 'from standard input'],
    ['section16 read --stream < lines.ndjson > read.ndjson', 'for other engines'],
  ])
    .addHelpText('after', EXIT_CODES)
    .action((inputs: string[], options: ReadOptions) =>
      run(options, async (invocation) => {
        if (options.stream) {
          if (inputs.length > 0 || options.out !== undefined || options.problems) {
            throw new UsageError(
              '--stream reads standard input and takes no inputs, --out or --problems',
              'section16 read --stream',
            );
          }
          return (await import('../stream/streamRun.ts')).runStream(options.to ?? 'json', invocation);
        }
        if (inputs.length === 0) {
          throw new UsageError('read needs an input', 'section16 read FILE|FOLDER|- … [--to xml] [--out FOLDER]');
        }
        const convert = {
          to: options.to ?? 'xml',
          out: options.out ?? '-',
          problems: options.problems ?? false,
          sorted: true,
        } as const;
        return (await import('./convertRun.ts')).runConvert(inputs, convert, invocation);
      }),
    );
}
