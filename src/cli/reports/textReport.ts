import { styleText } from 'node:util';
import type { RuleFinding } from '../../checks/runChecks.ts';
import { onTheForm } from '../../model/onTheForm.ts';
import type { Problem } from '../../model/problem.ts';
import type { Examined } from '../batch/checkReading.ts';
import { oneLine } from '../failure.ts';
import type { Colour } from '../terminal.ts';
import { countsOf } from './jsonReport.ts';

type Paint = (colour: Colour, text: string) => string;

const COLOURS: Readonly<Record<string, Colour>> = {
  suspended: 'red',
  deficient: 'red',
  late: 'red',
  advice: 'cyan',
  review: 'yellow',
};

/** One document's examination for people: a line of figures, then each finding with its place, remedy and authority. */
export function reportAsText(examined: Examined, colour: boolean): string {
  const paint: Paint = (name, text) => (colour ? styleText(name, text) : text);
  const { document, problems } = examined.reading;
  const counts = countsOf(examined.report.results);
  const which = examined.number === null ? '' : `, document ${examined.number}`;
  const lines = [
    `${paint('bold', oneLine(examined.input))}${which}: Form ${document.documentType ?? '?'} · ${figures(counts)}`,
    ...problems.filter((p) => p.severity !== 'info').map((p) => problemLine(p, paint)),
    ...examined.report.findings.flatMap((finding) => findingLines(finding, examined, paint)),
  ];
  return `${lines.join('\n')}\n`;
}

function figures(counts: ReturnType<typeof countsOf>): string {
  const { passed, failed, review, inapplicable } = counts;
  return `${counts.examined} rules: ${passed} passed, ${failed} failed, ${review} to review, ${inapplicable} do not apply`;
}

function findingLines(finding: RuleFinding, examined: Examined, paint: Paint): string[] {
  const word = finding.outcome === 'review' ? 'review' : finding.rule.consequence;
  const citations = finding.rule.authority.map((a) => a.citation).join('; ');
  const head = `  ${paint(COLOURS[word] ?? 'red', word.toUpperCase().padEnd(9))} ${onTheForm(finding.at, examined.reading.document)}`;
  const lines = [`${head}: ${oneLine(finding.message)}`];
  if (finding.remedy !== '') lines.push(`            ${oneLine(finding.remedy)}`);
  return [...lines, paint('dim', `            ${finding.rule.id} · ${citations}`)];
}

function problemLine(problem: Problem, paint: Paint): string {
  const at = problem.at === null ? '' : ` (line ${problem.at.line}, column ${problem.at.column})`;
  const word = problem.severity === 'error' ? 'READ' : 'REVIEW';
  const head = `  ${paint(problem.severity === 'error' ? 'red' : 'yellow', word.padEnd(9))}`;
  return `${head} ${oneLine(`${problem.path}${at}: ${problem.message}`)} ${paint('dim', problem.code)}`;
}
