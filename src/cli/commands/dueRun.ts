import { type CalendarDate, longDate, weekday } from '../../base/calendarDate.ts';
import { type DueDate, form3Due, form4Due, form5Due, postingDue } from '../../law/dueDates.ts';
import { DONE, type ExitCode } from '../exitCode.ts';
import { UsageError } from '../failure.ts';
import type { Terminal } from '../terminal.ts';
import type { DueQuestion } from './dueCommand.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const NOUNS = { '3': 'Form 3', '4': 'Form 4', '5': 'Form 5', posting: 'The website posting' } as const;

/** Prints when something is due and how that was reached. */
export async function runDue(question: DueQuestion, format: 'text' | 'json', terminal: Terminal): Promise<ExitCode> {
  const answer = answerTo(question);
  if (format === 'json') await terminal.print(`${JSON.stringify(asJson(answer), null, 2)}\n`);
  else await terminal.print(asText(NOUNS[question.form], answer, terminal));
  return DONE;
}

function answerTo(question: DueQuestion): DueDate {
  switch (question.form) {
    case '3':
      return form3Due({ on: question.eventDate });
    case '4': {
      const { transactionDate, dateNotChosen, notified } = question;
      if (notified !== null && !dateNotChosen) {
        const call = `section16 due form4 --transaction-date ${transactionDate} --date-not-chosen --notified ${notified}`;
        throw new UsageError('--notified matters only where the date was not chosen', call);
      }
      return form4Due(transactionDate, { dateNotChosen, notified });
    }
    case '5':
      return form5Due(question.fiscalYearEnd);
    case 'posting':
      return postingDue(question.filed);
  }
}

function asJson(answer: DueDate): object {
  return {
    due: answer.due,
    deemed: answer.deemed,
    latest: answer.latest,
    steps: answer.steps.map(({ date, why }) => ({ date, why })),
    authority: answer.authority.map(({ citation, confidence }) => ({ citation, confidence })),
  };
}

function asText(noun: string, answer: DueDate, terminal: Terminal): string {
  const head = answer.due === null ? `${noun}: nothing is due` : `${noun} is due on ${inWords(answer.due)}`;
  const lines = [terminal.paint('bold', head)];
  for (const { date, why } of answer.steps) lines.push(`  ${date}  ${why}`);
  if (answer.due !== null && answer.latest !== null && answer.latest > answer.due) {
    lines.push(`  If a day in between was closed, as it may have been, it is due by ${inWords(answer.latest)}.`);
  }
  const citations = answer.authority.map((authority) => authority.citation);
  if (citations.length > 0) lines.push(terminal.paint('dim', `  ${[...new Set(citations)].join('; ')}`));
  return `${lines.join('\n')}\n`;
}

function inWords(date: CalendarDate): string {
  return `${WEEKDAYS[weekday(date)]}, ${longDate(date)} (${date})`;
}
