import type { FormLine } from '../formLines.ts';

/** What the tables' heads say, in all editions and layouts. */
const HEADS = [
  'Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned',
  'Table II - Derivative Securities Acquired, Disposed of, or Beneficially Owned',
  '(e.g., puts, calls, warrants, options, convertible securities)',
  '1. Title of Security (Instr. 3) (Instr. 4)',
  '1.Title of Security (Instr. 3)',
  '1. Title of Derivative Security (Instr. 3) (Instr. 4)',
  '2. Transaction Date (Month/Day/Year)',
  '3. Transaction Date (Month/Day/Year)',
  '2A. Deemed Execution Date, if any (Month/Day/Year)',
  '3A. Deemed Execution Date, if any (Month/Day/Year)',
  '3. Transaction Code (Instr. 8)',
  '4. Transaction Code (Instr. 8)',
  'Code V',
  '4. Securities Acquired (A) or Disposed of (D) (Instr. 3, 4 and 5)',
  'Amount (A) or (D) Price',
  '5. Amount of Securities Beneficially Owned Following Reported Transaction(s) (Instr. 3 and 4)',
  "5. Amount of Securities Beneficially Owned at end of Issuer's Fiscal Year (Instr. 3 and 4)",
  '2. Amount of Securities Beneficially Owned (Instr. 4)',
  '6. Ownership Form: Direct (D) or Indirect (I) (Instr. 4)',
  '3. Ownership Form: Direct (D) or Indirect (I) (Instr. 5)',
  '5. Ownership Form: Direct (D) or Indirect (I) (Instr. 5)',
  '7. Nature of Indirect Beneficial Ownership (Instr. 4)',
  '4. Nature of Indirect Beneficial Ownership (Instr. 5)',
  '6. Nature of Indirect Beneficial Ownership (Instr. 5)',
  '2. Conversion or Exercise Price of Derivative Security',
  '4. Conversion or Exercise Price of Derivative Security',
  '5. Number of Derivative Securities Acquired (A) or Disposed of (D) (Instr. 3, 4, and 5)',
  '6. Date Exercisable and Expiration Date (Month/Day/Year)',
  '2. Date Exercisable and Expiration Date (Month/Day/Year)',
  '7. Title and Amount of Underlying Securities (Instr. 3 and 4)',
  '7. Title and Amount of Securities Underlying Derivative Security (Instr. 3 and 4)',
  '3. Title and Amount of Securities Underlying Derivative Security (Instr. 4)',
  '8. Price of Derivative Security (Instr. 5)',
  '9. Number of derivative Securities Beneficially Owned Following Reported Transaction(s) (Instr. 4)',
  "9. Number of Derivative Securities Beneficially Owned at End of Issuer's Fiscal Year (Instr. 4)",
  '10. Ownership Form of Derivative Security: Direct (D) or Indirect (I) (Instr. 4)',
  '10. Ownership Form: Direct (D) or Indirect (I) (Instr. 4)',
  '11. Nature of Indirect Beneficial Ownership (Instr. 4)',
  'Date Exercisable Expiration Date Title Amount or Number of Shares (A) (D)',
];

/** A viewer's line at the edge of a page, however text recognition spelt it. */
const EDGE_OF_PAGE = /https?\s?:|sec\s?\.\s?gov|archives\/edgar|xslF345|^\W*[\dlua/]{0,10}\W*SEC\s?FORM\s?[S345]?\W*$/i;

/** What stands between and below the tables and is no part of them. */
const SMALL_PRINT = [
  'Reminder: Report on a separate line for each class of securities beneficially owned directly or indirectly.',
  'Persons who respond to the collection of information contained in this form are not required to respond unless the form displays a currently valid OMB control number.',
  'SEC 1474 (9-02) SEC 2270 (9-02) SEC 1473 (7-02)',
];

const squeeze = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '');

/** Which triples of small letters and digits some texts have, by `threeAt`. */
function threes(texts: readonly string[]): Uint8Array {
  const all = new Uint8Array(36 ** 3);
  for (const text of texts) {
    const letters = squeeze(text);
    for (let i = 0; i + 3 <= letters.length; i++) all[threeAt(letters, i)] = 1;
  }
  return all;
}

function threeAt(letters: string, at: number): number {
  return (place(letters, at) * 36 + place(letters, at + 1)) * 36 + place(letters, at + 2);
}

/** Among the digits and small letters. */
function place(letters: string, at: number): number {
  const code = letters.charCodeAt(at);
  return code < 97 ? code - 48 : code - 87;
}

const HEAD_THREES = threes(HEADS);
const SMALL_THREES = threes(SMALL_PRINT);
/** Words of the heads that titles of securities have too. */
const ALSO_OF_TITLES = /^(?:puts|calls|warrants|options|convertible|\(e\.g\.,|II?)[,;]?$/;
const HEAD_WORDS = new Set(HEADS.flatMap((head) => head.split(/\s+/)).filter((word) => !ALSO_OF_TITLES.test(word)));

/** Share of a text's triples of letters that the printed words have too. */
function share(letters: string, of: Uint8Array): number {
  const count = letters.length - 2;
  if (count < 1) return 0;
  let hits = 0;
  for (let i = 0; i < count; i++) hits += of[threeAt(letters, i)] ?? 0;
  return hits / count;
}

/** A date or an amount; no head has one. */
export const VALUE = /\d{1,2}\/\d{1,2}\/\d{4}|\d,\d{3}|\$\s?\d|\d\.\d{2}/;

/** True when a line is made of the words of the tables' heads, whole or cut. */
export function isHead(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.every((word) => HEAD_WORDS.has(word))) return !/^shares$/i.test(text.trim());
  if (VALUE.test(text)) return false;
  const letters = squeeze(text);
  const whole = words.reduce((sum, word) => sum + (HEAD_WORDS.has(word) ? squeeze(word).length : 0), 0);
  if (letters.length >= 5 && whole >= letters.length * 0.7) return true;
  return letters.length >= 20 && share(letters, HEAD_THREES) >= (letters.length < 30 ? 0.8 : 0.62);
}

/** How like the heads a line is: 0 not at all, 1 made of their letters. Short lines are like much. */
export function headLikeness(text: string): number {
  if (isSmallPrint(text)) return 1;
  const letters = squeeze(text.replace(/\b(?:puts|calls|warrants?|options?|convertible|securit(?:y|ies))\b/gi, ''));
  return letters.length < 12 ? 0 : Math.max(0, Math.min(1, (share(letters, HEAD_THREES) - 0.3) / 0.5));
}

function isSmallPrint(text: string): boolean {
  if (EDGE_OF_PAGE.test(text)) return true;
  const letters = squeeze(text);
  return letters.length >= 8 && share(letters, SMALL_THREES) >= 0.75 && share(letters, HEAD_THREES) < 0.9;
}

/** Lines of a head that may be too damaged to be known, between lines that are known. */
const UNKNOWN_LINES = 3;

/** The lines without the tables' heads, which every page repeats, and without small print. For text that keeps the page's lines. */
export function withoutHeads(lines: readonly FormLine[], isScan = false): FormLine[] {
  const kept: FormLine[] = [];
  let inHead = true;
  let index = 0;
  while (index < lines.length) {
    const line = lines[index];
    if (line === undefined) break;
    if (!inHead && isHead(line.text) && beginsHead(line.text)) inHead = true;
    if (inHead) {
      const next = endOfHead(lines, index, isScan);
      inHead = false;
      if (next > index) {
        index = next;
        continue;
      }
    }
    if (!isSmallPrint(line.text)) kept.push(line);
    index++;
  }
  return kept;
}

/** The first line of a head in the midst of a table, at the top of a page. */
function beginsHead(text: string): boolean {
  return /title\s?of|table|securit(?:y|ies)\s/i.test(text) || squeeze(text).length >= 30;
}

/** A line of a head of which text recognition left some words whole. */
function isTornHead(text: string): boolean {
  const words = text
    .trim()
    .split(/[\s|]+/)
    .map((word) => word.replace(/[\]}.,;]+$/, ''));
  const whole = words.filter((word) => HEAD_WORDS.has(word) && !/^(?:of|or|and|Shares|A|D)$/.test(word)).length;
  return whole >= 2 && whole * 3 >= words.length && !VALUE.test(text);
}

function endOfHead(lines: readonly FormLine[], from: number, isScan: boolean): number {
  let end = from;
  for (let i = from; i < lines.length && i - end <= UNKNOWN_LINES; i++) {
    const text = lines[i]?.text ?? '';
    if (isHead(text) || (isScan && isTornHead(text)) || (end === i && i > from && /^shares$/i.test(text.trim())))
      end = i + 1;
    else if (VALUE.test(text)) break;
  }
  return end;
}

/** Captions of the address, which such text may give after the heading of Table I. */
const OF_BOX_1 = /^\s*\((?:city|state|zip|zip code|street|country)\)\s*$/i;

/** The same for text in blocks, in which the heads' blocks stand anywhere among the values. */
export function withoutHeadBlocks(blocks: readonly (readonly FormLine[])[]): FormLine[][] {
  const kept: FormLine[][] = [];
  // A small amount, where the heads name their instructions by number.
  const isNumber = (line: FormLine | undefined) => /^\s*\d\s*$/.test(line?.text ?? '');
  for (const block of blocks) {
    if (block.some((line) => OF_BOX_1.test(line.text))) continue;
    if (
      block.every(
        (line, i) =>
          (isHead(line.text) && !isNumber(line)) ||
          isSmallPrint(line.text) ||
          (i > 0 && /^shares$/i.test(line.text.trim())),
      )
    )
      continue;
    let from = 0;
    while (isHead(block[from]?.text ?? '') && squeeze(block[from]?.text ?? '').length >= 12) from++;
    kept.push(block.slice(from).filter((line) => !isSmallPrint(line.text)));
  }
  return kept;
}
