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

function isFurniture(text: string): boolean {
  return text.length < 400 && /\d|SEC/i.test(text) && EDGE.test(text);
}
