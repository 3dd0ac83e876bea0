import { type FormLine, lineSlice } from '../formLines.ts';

/** A numbered box of the form's head, by the words of its label; its number differs between the forms. */
export type BoxName = 'owner' | 'issuer' | 'taxNumber' | 'period' | 'amendment' | 'relationship' | 'filing';

const LABELS: readonly (readonly [BoxName, RegExp])[] = [
  ['owner', /^Names? and Address(?:es)? of Reporting Persons?\*?/i],
  ['issuer', /^Issuer Name and Ticker (?:or|and) Trading Symbols?/i],
  [
    'taxNumber',
    /^(?:I\.?R\.?S\.?|Social Security)(?: Identification)?(?: or Social Security)? N(?:umber|o\.)(?: of Reporting Persons?)?/i,
  ],
  [
    'period',
    /^(?:Statement for (?:Issuer'?s Fiscal Year Ended|Month\/(?:Day\/)?Year)|Date of (?:Event Requiring Statement|Earliest Transaction))/i,
  ],
  ['amendment', /^If Amendment,? Date (?:of )?Original(?: Filed| Filing)?/i],
  ['relationship', /^Relationship of Reporting Person(?:s|\(s\))? to Issuer/i],
  ['filing', /^Individual or Joint\/?(?:Group)? (?:Filing|Reporting)/i],
];
/** Printed behind a label or below a line of a box; never an answer. */
const PRINT =
  /^\s*\((?:Voluntary|Check [^)]*|Month[^)]*|mm[^)]*|Last[^)]*|First[^)]*|Middle[^)]*|Street|City|State|Zip[^)]*|if an entity[^)]*)\)(?:\s+\((?:First|Middle|State|Zip[^)]*)\))*[ :]*/i;

export type Boxes = ReadonlyMap<BoxName, readonly FormLine[]>;

/**
 * The boxes of a head in plain text, each a numbered label that begins its line and, behind and below it, what was answered. The
 * software of filers printed forms so before 2003. A label that comes a second time does not begin a box again.
 */
export function asciiBoxes(lines: readonly FormLine[]): Boxes {
  const boxes = new Map<BoxName, FormLine[]>();
  let open: FormLine[] | null = null;
  for (const line of lines) {
    const number = /^\s{0,4}\d{1,2}\s?[.)]\s*/.exec(line.text);
    const label = number === null ? null : labelAt(line.text.slice(number[0].length));
    if (label !== null && number !== null) {
      open = boxes.has(label.name) ? null : [];
      if (open !== null) boxes.set(label.name, open);
      answer(lineSlice(line, number[0].length + label.length, line.text.length), open);
    } else answer(line, open);
  }
  return boxes;
}

function labelAt(text: string): { name: BoxName; length: number } | null {
  for (const [name, pattern] of LABELS) {
    const match = pattern.exec(text);
    if (match !== null) return { name, length: match[0].length };
  }
  return null;
}

function answer(line: FormLine, box: FormLine[] | null): void {
  if (box === null) return;
  const lead = /^[\s:]*/.exec(line.text)?.[0].length ?? 0;
  const print = PRINT.exec(line.text.slice(lead))?.[0].length ?? 0;
  const from = lead + print;
  const to = line.text.trimEnd().length;
  if (to > from && /[\p{L}\p{N}]/u.test(line.text.slice(from, to))) box.push(lineSlice(line, from, to));
}

/** The label that pages with boxes side by side hardly have. */
const TAX_NUMBER = /^\s{0,4}\d{1,2}\s?[.)]\s*(?:I\.?R\.?S|Social)/i;

/** Three of the labels at the beginning of their own lines are this form; a page with boxes side by side has one at most. */
export function isAsciiForm(lines: readonly FormLine[]): boolean {
  if (!lines.some((line) => TAX_NUMBER.test(line.text))) return false;
  const boxes = asciiBoxes(lines);
  return boxes.has('owner') && boxes.has('issuer') && boxes.has('relationship') && boxes.has('taxNumber');
}
