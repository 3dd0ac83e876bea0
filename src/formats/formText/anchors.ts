import { approximateMatch } from './approximate.ts';
import { isCaptionLine } from './captions.ts';
import type { FormLine } from './formLines.ts';

/** A printed label of the form that parts it. */
export type AnchorName =
  | 'ownerBox'
  | 'tableOne'
  | 'tableTwo'
  | 'ownersTable'
  | 'signaturesHeading'
  | 'signatureLine'
  | 'explanation'
  | 'remarks';

export interface Anchor {
  readonly name: AnchorName;
  /** Index among the lines, and of the first character in the line's text. */
  readonly line: number;
  readonly from: number;
}

interface Label {
  readonly name: AnchorName;
  /** The label's letters and digits, small, without spaces: how words are parted differs between texts. */
  readonly letters: string;
  /** Letters that may be wrong where the label is found nowhere without fault. */
  readonly most: number;
  /** A line that is more like this one is not the label. */
  readonly not?: string;
  /** The label must be all there is in its line. */
  readonly alone?: true;
  /** The label must begin its line. */
  readonly first?: true;
  /** Looked for again after it was found. */
  readonly repeats?: true;
}

/** By name, the label itself first, then others that stand only there, for texts in which it is lost. */
const LABELS: readonly (readonly Label[])[] = [
  [{ name: 'ownerBox', letters: 'nameandaddressofreporting', most: 5, repeats: true }],
  [
    { name: 'tableOne', letters: 'tableinonderivative', most: 4, not: 'tableiiderivative' },
    { name: 'tableOne', letters: 'titleofsecurity', most: 2 },
    { name: 'tableOne', letters: 'deemedexecution', most: 2 },
    { name: 'tableOne', letters: 'amountofsecuritiesbene', most: 2 },
  ],
  [
    { name: 'tableTwo', letters: 'tableiiderivative', most: 4, not: 'tableinonderivative' },
    { name: 'tableTwo', letters: 'egputscallswarrantsoptions', most: 6 },
    { name: 'tableTwo', letters: 'titleofderivativesecurity', most: 3 },
    { name: 'tableTwo', letters: 'conversionorexerciseprice', most: 4 },
    { name: 'tableTwo', letters: 'dateexercisable', most: 2 },
  ],
  [
    { name: 'ownersTable', letters: 'reportingowners', most: 3, alone: true },
    { name: 'ownersTable', letters: 'reportingownernameaddress', most: 5 },
  ],
  [{ name: 'signaturesHeading', letters: 'signatures', most: 2, alone: true }],
  [
    { name: 'explanation', letters: 'explanationofresponses', most: 6, first: true },
    // Where the notes stand below the signatures this line is the first of them.
    { name: 'explanation', letters: 'iftheformisfiledbymorethanone', most: 4 },
  ],
  [{ name: 'remarks', letters: 'remarks', most: 0, first: true }],
  [{ name: 'signatureLine', letters: 'signatureofreportingperson', most: 7 }],
];

/** Every printed heading in the lines, in order. Without fault where it so stands; else the place that is most like it. */
export function findAnchors(lines: readonly FormLine[]): Anchor[] {
  const squeezed = lines.map(squeeze);
  const found: Anchor[] = [];
  for (const labels of LABELS) {
    const hits = labels.flatMap((label, rank) => hitsOf(label, squeezed, rank === 0));
    if (labels[0]?.name === 'tableOne') hits.push(...captionHits(lines, found[0]?.line ?? 0));
    const all = hits.length > 0 ? hits : labels.slice(1).flatMap((label) => nearHits(label, squeezed));
    const first = all.toSorted((x, y) => x.line - y.line || x.at - y.at)[0];
    for (const hit of labels[0]?.repeats ? all : first === undefined ? [] : [first]) {
      const name = labels[0]?.name;
      if (name !== undefined) found.push({ name, line: hit.line, from: firstIndex(lines[hit.line], hit.at) });
    }
  }
  return found.sort((a, b) => a.line - b.line || a.from - b.from);
}

const BOXES = /Reporting|Individual or|If Amendment|Fiscal Year Ended|Earliest|\((?:Street|Last|City|Zip)\)/i;

/** Captions whose words a text cut over many columns. */
function isCutCaptions(text: string): boolean {
  return (text.match(/\t/g) ?? []).length >= 6 && /instr|\(month|deemed|execution/i.test(text);
}

/** The first line of a table's captions, below the boxes: where its heading is lost they tell that it begins. */
function captionHits(lines: readonly FormLine[], after: number): Hit[] {
  const line = lines.findIndex(
    (one, i) => i > after + 1 && !BOXES.test(one.text) && (isCaptionLine(one.text) || isCutCaptions(one.text)),
  );
  return line < 0 ? [] : [{ line, at: 0 }];
}

/** Where a label stands without fault; for the first of its name, where that is nowhere, the places most like it. */
function hitsOf(label: Label, squeezed: readonly string[], alsoNear: boolean): Hit[] {
  const exact = exactHits(label, squeezed);
  if (label.repeats) return [...exact, ...nearHits(label, squeezed)];
  return exact.length > 0 || !alsoNear ? exact : nearHits(label, squeezed);
}

interface Hit {
  readonly line: number;
  readonly at: number;
}

function exactHits(label: Label, squeezed: readonly string[]): Hit[] {
  const hits: Hit[] = [];
  squeezed.forEach((text, line) => {
    const at = text.indexOf(label.letters);
    if (at >= 0 && fits(label, text, at, label.letters.length)) hits.push({ line, at });
  });
  return label.repeats ? hits : hits.slice(0, 1);
}

function nearHits(label: Label, squeezed: readonly string[]): Hit[] {
  if (label.most === 0) return [];
  const hits: (Hit & { errors: number })[] = [];
  let least = label.most;
  squeezed.forEach((text, line) => {
    if (text.length < label.letters.length - label.most) return;
    if (label.alone && text.length > label.letters.length + SPECKS * 2) return;
    const match = approximateMatch(label.letters, text, label.repeats ? label.most : least);
    if (match === null || match.errors === 0 || !fits(label, text, match.start, match.end - match.start)) return;
    if (label.not !== undefined && approximateMatch(label.not, text, match.errors) !== null) return;
    least = Math.min(least, match.errors);
    hits.push({ line, at: match.start, errors: match.errors });
  });
  return label.repeats ? hits : hits.filter((hit) => hit.errors === least).slice(0, 1);
}

/** Letters that may stand before a label that must begin its line, such as specks that became letters. */
const SPECKS = 2;

function fits(label: Label, text: string, at: number, length: number): boolean {
  if (label.alone && text.length - length > SPECKS * 2) return false;
  return !(label.first && at > SPECKS);
}

function squeeze(line: FormLine): string {
  return line.text.toLowerCase().replace(/[^a-z0-9]+/g, '');
}

/** The index in the line's text of the `at`th letter or digit; a number such as `1.` before it goes with the label. */
function firstIndex(line: FormLine | undefined, at: number): number {
  if (line === undefined) return 0;
  let count = 0;
  let index = 0;
  for (; index < line.text.length; index++) {
    if (!/[a-z0-9]/i.test(line.text[index] ?? '')) continue;
    if (count === at) break;
    count++;
  }
  const number = /(?:\d{1,2}\s?[.,]\s*|\*+\s*)$/.exec(line.text.slice(0, index));
  return number === null ? index : index - number[0].length;
}
