import { type Anchor, type AnchorName, findAnchors } from './anchors.ts';
import { type FormLine, lineSlice } from './formLines.ts';

/**
 * The lines of a form's text, parted at its printed headings. What stands before a heading in its line goes to the part before.
 * A part that is not there is empty. `headings` tells which printed labels were seen: a form is known by them.
 */
export interface Sections {
  /** Everything above Table I: the boxes 1 to 6. */
  readonly head: readonly FormLine[];
  /** Table I, its heading included. */
  readonly tableOne: readonly FormLine[];
  readonly tableTwo: readonly FormLine[];
  /** The table “Reporting Owners” of some layouts: names, addresses, relationships. */
  readonly owners: readonly FormLine[];
  /** Further boxes “1. Name and Address of Reporting Person” of joint filings, below the tables. */
  readonly furtherOwners: readonly (readonly FormLine[])[];
  readonly notes: readonly FormLine[];
  readonly remarks: readonly FormLine[];
  readonly signatures: readonly FormLine[];
  /** The small print below. */
  readonly foot: readonly FormLine[];
  readonly headings: ReadonlySet<AnchorName>;
}

/** The lines of all parts, but for further owners. */
export function linesOf({ head, tableOne, tableTwo, owners, notes, remarks, signatures }: Sections): FormLine[] {
  return [head, tableOne, tableTwo, owners, notes, remarks, signatures].flat();
}

type Part = 'head' | 'tableOne' | 'tableTwo' | 'owners' | 'furtherOwner' | 'notes' | 'remarks' | 'signatures' | 'foot';

const BEGINS: Readonly<Partial<Record<AnchorName, Part>>> = {
  tableOne: 'tableOne',
  tableTwo: 'tableTwo',
  ownersTable: 'owners',
  ownerBox: 'furtherOwner',
  explanation: 'notes',
  remarks: 'remarks',
  signaturesHeading: 'signatures',
  signatureLine: 'foot',
};

export function sectionsOf(lines: readonly FormLine[]): Sections {
  const anchors = findAnchors(lines);
  const parts: Record<Exclude<Part, 'furtherOwner'>, FormLine[]> = {
    head: [],
    tableOne: [],
    tableTwo: [],
    owners: [],
    notes: [],
    remarks: [],
    signatures: [],
    foot: [],
  };
  const furtherOwners: FormLine[][] = [];
  let part: Part = 'head';
  let next = 0;
  const put = (line: FormLine) => {
    if (line.cells.length === 0 && part !== 'notes' && part !== 'remarks') return;
    if (part === 'furtherOwner') furtherOwners.at(-1)?.push(line);
    else parts[part].push(line);
  };
  lines.forEach((line, index) => {
    let from = 0;
    for (let anchor = anchors[next]; anchor !== undefined && anchor.line === index; anchor = anchors[next]) {
      next++;
      const begins = beginning(anchor, part, anchors.slice(next));
      if (begins === null) continue;
      if (anchor.from > from) put(lineSlice(line, from, anchor.from));
      from = Math.max(from, anchor.from);
      part = begins;
      if (begins === 'furtherOwner') furtherOwners.push([]);
    }
    put(from === 0 ? line : lineSlice(line, from, line.text.length));
  });
  return { ...parts, furtherOwners, headings: new Set(anchors.map((a) => a.name)) };
}

/** The part that an anchor begins where the reading stands, or null where it is no heading there. */
function beginning(anchor: Anchor, now: Part, following: readonly Anchor[]): Part | null {
  const begins = BEGINS[anchor.name] ?? null;
  if (begins === null) return null;
  if (anchor.name === 'ownerBox' && (now === 'head' || now === 'tableOne')) return null;
  // Where the notes stand below the signatures, the label stands below each signature.
  const notesBelow = following.some(({ name }) => name === 'explanation');
  if (anchor.name === 'signatureLine' && now === 'signatures' && notesBelow) return null;
  if (begins === now && anchor.name !== 'ownerBox') return null;
  return begins;
}
