import type { FormLine } from '../formLines.ts';

/** Specks and rules that only text recognition takes for characters. */
const SPECKS = /[|}{°§©®™~]|(?:^|\s)[.:;,_](?:\s|$)|(?:^|\s)[‘“](?=\w)|[A-Za-z][|}{]/;

/** True of lines that text recognition made: better told from a whole form than from one of its tables. */
export function looksScanned(lines: readonly FormLine[]): boolean {
  if (lines.some((line) => line.text.includes('\t'))) return false;
  let odd = 0;
  for (const line of lines) if (SPECKS.test(line.text) && ++odd === 2) return true;
  return false;
}
