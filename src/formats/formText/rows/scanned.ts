import type { FormLine } from '../formLines.ts';

/** Specks and rules that only text recognition takes for characters. */
const SPECKS = /[|}{°§©®™~]|(?:^|\s)[.:;,_](?:\s|$)|(?:^|\s)[‘“](?=\w)|[A-Za-z][|}{]/;

/** True of lines that text recognition made: better told from a whole form than from one of its tables. */
export function looksScanned(lines: readonly FormLine[]): boolean {
  const odd = lines.filter((line) => SPECKS.test(line.text)).length;
  return odd >= 2 && !lines.some((line) => line.text.includes('\t'));
}
