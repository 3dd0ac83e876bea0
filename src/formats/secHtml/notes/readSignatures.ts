import { fieldPath } from '../../../model/fieldPath.ts';
import type { OwnerSignature } from '../../../model/ownershipDocument.ts';
import { printedDate } from '../dates.ts';
import type { PageEvidence } from '../evidence.ts';
import { labelOf } from '../labels.ts';
import { joinLines, type Line, type Slice, slice } from '../page/page.ts';

interface Signed {
  readonly name: Slice;
  readonly date: Slice;
}

/** The signatures of a page and the index of its first line of them, which ends the remarks on EDGAR's pages. */
export interface Signatures {
  readonly signed: readonly Signed[];
  readonly from: number | null;
}

/** Finds names and dates above each “Signature of Reporting Person” from line `start` on. */
export function findSignatures(lines: readonly Line[], start: number): Signatures {
  const signed: Signed[] = [];
  let from: number | null = null;
  let behind = start;
  for (const label of lines) {
    if (label.index < start || labelOf(label)?.key !== 'signatureLine') continue;
    const block = linesAbove(lines, label, behind);
    from ??= block[0]?.index ?? label.index;
    signed.push(...pairsOf(block));
    behind = lines[label.index + 1]?.text === '' ? label.index + 2 : label.index + 1;
    while (/^Date$/i.test(lines[behind]?.text ?? '')) behind++;
  }
  return { signed, from };
}

/** The lines of signatures above a label: those of its own table or section, or else as many as stand below a heading. */
function linesAbove(lines: readonly Line[], label: Line, behind: number): Line[] {
  let first = label.index;
  while (first > behind) {
    const before = lines[first - 1];
    if (before === undefined || before.container !== label.container || labelOf(before)?.key === 'signatures') break;
    first--;
  }
  return lines.slice(first, label.index);
}

function pairsOf(block: readonly Line[]): Signed[] {
  const inCells = block.some(({ cell }) => cell !== null);
  if (!inCells) {
    const pairs: Signed[] = [];
    for (let i = 0; i + 1 < block.length; i += 2) {
      const [name, date] = [block[i], block[i + 1]];
      if (name !== undefined && date !== undefined) pairs.push({ name: slice(name), date: slice(date) });
    }
    return pairs.filter(isFilled);
  }
  const rows = new Map<number, Line[]>();
  for (const line of block) {
    const row = line.cell?.row ?? -1;
    rows.set(row, [...(rows.get(row) ?? []), line]);
  }
  return [...rows.values()].map(signedInRow).filter(isFilled);
}

const isFilled = ({ name, date }: Signed): boolean => name.text !== '' || date.text !== '';

/** The last cell of a row is the date, when it is one or when there is another before it. */
function signedInRow(row: readonly Line[]): Signed {
  const filled = row.filter(({ text }) => text !== '' && !/^Date$/i.test(text));
  const last = filled.at(-1);
  const isDated = last !== undefined && (printedDate(last.text) !== null || filled[0]?.cell !== last.cell);
  const name = joinLines(isDated ? filled.slice(0, -1) : filled, ' ');
  return { name, date: isDated ? slice(last) : { text: '', start: name.end, end: name.end } };
}

export function readSignatures(
  { signed, from }: Signatures,
  evidence: PageEvidence,
): { ownerSignatures: OwnerSignature[]; spellings: { path: ReturnType<typeof fieldPath>; text: string }[] } {
  const spellings: { path: ReturnType<typeof fieldPath>; text: string }[] = [];
  const ownerSignatures = signed.map(({ name, date }, index) => {
    const at = (field: string) => fieldPath('ownerSignatures', index, field);
    const text = evidence.take(at('name'), name);
    if (text === null)
      evidence.lacks(at('name'), 'HTML_VALUE_MISSING', 'A date of signature stands without a name.', date);
    const read = printedDate(date.text);
    if (date.text === '') evidence.lacks(at('date'), 'HTML_VALUE_MISSING', 'A signature stands without a date.', name);
    else evidence.stood(at('date'), date);
    if (date.text !== '' && read === null) {
      spellings.push({ path: at('date'), text: date.text });
      evidence.lacks(at('date'), 'HTML_VALUE_UNREADABLE', `“${date.text.slice(0, 40)}” is not a date.`, date);
    }
    if (read !== null && read.spelled !== null) spellings.push({ path: at('date'), text: read.spelled });
    return { name: text, date: read?.on ?? null };
  });
  if (signed.length === 0) {
    const what =
      from === null ? 'The page has no signatures: it may be cut.' : 'No name stands at the line of the signature.';
    evidence.lacks(fieldPath('ownerSignatures'), from === null ? 'HTML_PART_MISSING' : 'HTML_VALUE_MISSING', what);
  }
  return { ownerSignatures, spellings };
}
