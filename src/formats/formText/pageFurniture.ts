import type { FormLine } from './formLines.ts';

/** The lines without what a browser or viewer prints at the edge of every page: address, title, date, page number. */
export function withoutPageFurniture(lines: readonly FormLine[]): FormLine[] {
  return lines.filter((line) => !isFurniture(line.text));
}

const DATE = String.raw`\d{1,2}\/\d{1,2}\/\d{2}(?:,? \d{1,2}:\d{2}(?: [AP]M)?)?`;
const TITLE = String.raw`SEC\s+form\s+[345]`;
const PAGE = String.raw`(?:page\s+)?\d{1,3}\s?(?:\/|of)\s?\d{1,3}`;
const ADDRESS = String.raw`(?:https?|file)\W{1,5}\S+`;
const EDGE = new RegExp(String.raw`^\W*(?:(?:${DATE}|${TITLE}|${PAGE}|${ADDRESS})\W*)+$`, 'i');

// As text recognition may give them.
const MISREAD =
  /^\W*(?:[\d/\\]{3,9}\s+)?SEC\s?FORM\s?[345]\W*$|^\W*h?ttps?\W{0,4}\w*\W?sec\W?gov\W?Arch\S*(?:\s+\S{1,5})?\W*$/i;

/** A part of the address that stands in no other text, and the title of a page alone in its line. */
const MISREAD_ADDRESS = /edgar.{0,2}data.?\S|xs[lI1i]\s?F\s?345/i;
const MISREAD_TITLE = /^.{0,10}\bSEC\s?FORM\S{0,2}.{0,6}$/;

/** What this program prints at the head of each page after the first: form, issuer and owner. */
const HEADLINE = /^\s*SEC Form [345](?:\/A)? [-–] \S.* [-–] \S/;

export function isFurniture(text: string): boolean {
  if (text.length >= 400 || !/\d|SEC/i.test(text)) return false;
  if (MISREAD_ADDRESS.test(text) || MISREAD_TITLE.test(text.trim())) return true;
  return EDGE.test(text) || MISREAD.test(text) || HEADLINE.test(text);
}
