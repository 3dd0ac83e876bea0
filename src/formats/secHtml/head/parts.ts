import { isContinuation, type LabelKey, type LabelLine, labelOf } from '../labels.ts';
import { type Line, type Slice, slice } from '../page/page.ts';

/** A label of the form and what stands behind and below it, up to the next label. */
export interface Part {
  readonly key: LabelKey;
  readonly line: Line;
  /** Behind the label in its own line. */
  readonly rest: Slice;
  readonly lines: readonly Line[];
}

/** Captions of box 1, which stand below their values, one for each cell. */
const CAPTIONS: ReadonlySet<LabelKey> = new Set(['lastName', 'places']);

/**
 * Cuts lines into parts by the form's labels. A label stands once, and again only for a further reporting person: later lines
 * that read like it are values, such as the title “Director” of an officer.
 */
export function partsOf(lines: readonly Line[]): Part[] {
  const parts: { -readonly [K in keyof Part]: Part[K] extends readonly Line[] ? Line[] : Part[K] }[] = [];
  let seen = new Set<LabelKey>();
  for (const line of lines) {
    const label = labelOf(line);
    if (label !== null && (label.key === 'owner' || CAPTIONS.has(label.key) || !seen.has(label.key))) {
      if (label.key === 'owner') seen = new Set([...seen].filter((key) => !OWNER_LABELS.has(key)));
      seen.add(label.key);
      parts.push({ key: label.key, line, rest: restOf(label), lines: [] });
    } else if (!isContinuation(line)) parts.at(-1)?.lines.push(line);
  }
  return parts;
}

const OWNER_LABELS: ReadonlySet<LabelKey> = new Set([
  'street',
  'country',
  'relationship',
  'director',
  'tenPercentOwner',
  'officer',
  'other',
]);

function restOf({ line, behind }: LabelLine): Slice {
  return slice(line, behind);
}

/** The part of a label; undefined when the label is not there. */
export function partOf(parts: readonly Part[], key: LabelKey): Part | undefined {
  return parts.find((part) => part.key === key);
}

/** The texts of a part that are not empty, what stands in the label's own line first. */
export function textsOf(part: Part | undefined): Slice[] {
  if (part === undefined) return [];
  return [part.rest, ...part.lines.map((line) => slice(line))].filter(({ text }) => text !== '');
}
