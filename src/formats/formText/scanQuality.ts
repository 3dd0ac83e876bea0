import type { FormLine } from './formLines.ts';

/** How a text came about, by what its printed words look like. `clean`: no sign of text recognition. */
export type ScanQuality = 'clean' | 'good' | 'poor';

/** Signs that only text recognition leaves: rules of tables read as letters, quotes and dashes in odd places, lone points. */
const SPECKS = /[|}{°‘“”—~§©®™]|(?:^|\s)[.:;,'"’`]+(?=\s|$)/g;

/** By the specks among the form's own print, which is long and the same on every page. */
export function scanQualityOf(lines: readonly FormLine[]): ScanQuality {
  let words = 0;
  let specks = 0;
  for (const line of lines) {
    if (/\t/.test(line.text)) return 'clean';
    words += line.text.match(/[A-Za-z]{5,}/g)?.length ?? 0;
    specks += line.text.match(SPECKS)?.length ?? 0;
  }
  if (specks < 3) return 'clean';
  return specks / Math.max(1, words) > 0.11 ? 'poor' : 'good';
}

/** Whether a text read from a scan has signs of misreading: marks within words, digits among letters, lone points, unpaired brackets. */
export function looksMisread(text: string): boolean {
  if (
    /[a-z][:;“”|~_°`!?][a-z]|[a-z][‘’'][a-z]{3,}|[a-z][.,:;][a-z]{2,}|\b[a-z]+\d+[a-z]|[a-z]{2}[A-Z]{1,2}[a-z]|[|~_°©®§{}]|""|--\s|\s[.:;,'’‘"]\s/.test(
      text,
    )
  )
    return true;
  if (/\b1[IV]\b|\b[IVX]*l[IVXl]+\b|\bI{2,}l\b|\b[A-Z]+\d[A-Z]+\b|\blLC\b|\bLLG\b|\bTnt|\bTf\b|\blf\b/.test(text))
    return true;
  if (
    text.length < 90 &&
    /\b[A-Z]{4,}\b/.test(text) &&
    /(?:^|\s)(?!of\b|and\b|the\b|for\b|by\b|in\b|as\b|c\/o\b)[a-z]{2,}(?:\s|$)/.test(text)
  )
    return true;
  if (/[A-Z]['‘’:;][A-Z]{3,}|\d[,'][A-Z]|\s[A-Za-z]?\s?[.:;=]$|[$=§]|[A-Z]{2}:?\s[a-z]$/.test(text)) return true;
  if (
    text.length < 60 &&
    /\b(?!INC|CORP|LTD|CO|ST|STE|AVE|BLVD|DR|RD|CT|LN|JR|SR|NO|FL|PL)[A-Z]{2,}\.(?:$|\s)/i.test(text) &&
    !/[a-z]{3}/.test(text)
  )
    return true;
  return count(text, '(') !== count(text, ')') || count(text, '[') !== count(text, ']') || count(text, '"') % 2 === 1;
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
