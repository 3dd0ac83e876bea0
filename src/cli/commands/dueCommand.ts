import type { Command } from 'commander';
import type { CalendarDate } from '../../base/calendarDate.ts';
import { isoDate, oneOf } from '../optionValues.ts';
import { type CommonOptions, complete, type Runner } from './command.ts';

export type DueQuestion =
  | { readonly form: '3'; readonly eventDate: CalendarDate }
  | {
      readonly form: '4';
      readonly transactionDate: CalendarDate;
      readonly dateNotChosen: boolean;
      readonly notified: CalendarDate | null;
    }
  | { readonly form: '5'; readonly fiscalYearEnd: CalendarDate }
  | { readonly form: 'posting'; readonly filed: CalendarDate };

interface DueOptions extends CommonOptions {
  readonly format: 'text' | 'json';
}

export function addDueCommand(program: Command, run: Runner): void {
  const due = program.command('due').description('When a form is due, and how that date is reached');
  complete(due, [
    ['section16 due form5 --fiscal-year-end 2026-12-31', 'the Form 5 for the fiscal year 2026'],
    ['section16 due form4 --transaction-date 2026-03-02', 'two business days after a trade'],
  ]);
  const answer = (options: DueOptions, question: DueQuestion) =>
    run(options, async ({ terminal }) => (await import('./dueRun.ts')).runDue(question, options.format, terminal));

  sub(due, 'form3', 'of an initial statement', [
    ['section16 due form3 --event-date 2026-05-01', 'became a director that day'],
  ])
    .requiredOption('--event-date <date>', 'the day the person became subject to Section 16', isoDate('--event-date'))
    .action((options: DueOptions & { eventDate: CalendarDate }) => answer(options, { form: '3', ...options }));

  sub(due, 'form4', 'of a statement of changes', [
    ['section16 due form4 --transaction-date 2026-03-02', 'a trade on 2 March'],
    [
      'section16 due form4 --transaction-date 2026-03-02 --date-not-chosen --notified 2026-03-04',
      'under a 10b5-1 plan',
    ],
  ])
    .requiredOption('--transaction-date <date>', 'the day of the trade', isoDate('--transaction-date'))
    .option('--date-not-chosen', 'a 10b5-1 or discretionary transaction whose date the person did not select')
    .option('--notified <date>', 'with --date-not-chosen: the day the person was notified', isoDate('--notified'))
    .action(
      (options: DueOptions & { transactionDate: CalendarDate; dateNotChosen?: boolean; notified?: CalendarDate }) =>
        answer(options, {
          form: '4',
          transactionDate: options.transactionDate,
          dateNotChosen: options.dateNotChosen ?? false,
          notified: options.notified ?? null,
        }),
    );

  sub(due, 'form5', 'of an annual statement', [
    ['section16 due form5 --fiscal-year-end 2026-12-31', 'the issuer’s year 2026'],
  ])
    .requiredOption('--fiscal-year-end <date>', 'last day of the issuer’s fiscal year', isoDate('--fiscal-year-end'))
    .action((options: DueOptions & { fiscalYearEnd: CalendarDate }) => answer(options, { form: '5', ...options }));

  sub(due, 'posting', 'of the issuer’s website posting', [
    ['section16 due posting --filed 2026-03-04', 'a form filed on 4 March'],
  ])
    .requiredOption('--filed <date>', 'the day the form was filed', isoDate('--filed'))
    .action((options: DueOptions & { filed: CalendarDate }) => answer(options, { form: 'posting', ...options }));
}

function sub(due: Command, name: string, of: string, examples: readonly (readonly [string, string])[]): Command {
  const command = due.command(name).description(`The due date ${of}`);
  command.option('--format <format>', 'text or json', oneOf('--format', ['text', 'json']), 'text');
  return complete(command, examples);
}
