import { fieldPath } from '../../../model/fieldPath.ts';
import { makeRelationship } from '../../../model/make.ts';
import type { Relationship } from '../../../model/reportingOwner.ts';
import type { PageEvidence } from '../evidence.ts';
import { checkMark } from '../head/checkMark.ts';
import { type Part, partOf } from '../head/parts.ts';
import { joinLines, type Line, partOf as partOfSlice, type Slice, slice } from '../page/page.ts';
import type { OwnerRow } from './ownersTable.ts';

const BOXES = [
  ['director', 'isDirector'],
  ['tenPercentOwner', 'isTenPercentOwner'],
  ['officer', 'isOfficer'],
  ['other', 'isOther'],
] as const;

/** Box 5 (Form 3: box 4) of a reporting person, the first unless `index` says which; the table of owners, where there is one, tells title and text apart. */
export function boxedRelationship(
  parts: readonly Part[],
  lines: readonly Line[],
  row: OwnerRow | undefined,
  evidence: PageEvidence,
  index = 0,
): Relationship {
  const at = (field: string) => fieldPath('reportingOwners', index, 'relationship', field);
  const given: Record<string, boolean | string | null> = {};
  for (const [key, field] of BOXES) {
    const part = partOf(parts, key);
    if (part === undefined) {
      evidence.lacks(at(field), 'HTML_VALUE_MISSING', 'This box of the relationship to the issuer is not on the page.');
      continue;
    }
    const { checked, at: place } = checkMark(part, lines);
    given[field] = checked;
    evidence.stood(at(field), place);
  }
  const { title, text, unsure } = titlesOf(parts, row, given);
  given.officerTitle = evidence.take(at('officerTitle'), title);
  given.otherText = evidence.take(at('otherText'), text);
  if (unsure !== null)
    for (const field of ['officerTitle', 'otherText']) evidence.asks(at(field), unsure, title ?? text);
  const relationship = makeRelationship(given);
  if (relationship.isOfficer === true && relationship.officerTitle === null) {
    evidence.lacks(at('officerTitle'), 'HTML_VALUE_MISSING', 'The box “Officer” is crossed and no title is given.');
  }
  return relationship;
}

interface Titles {
  readonly title: Slice | null;
  readonly text: Slice | null;
  readonly unsure: string | null;
}

const NONE: Titles = { title: null, text: null, unsure: null };

function titlesOf(parts: readonly Part[], row: OwnerRow | undefined, given: Record<string, unknown>): Titles {
  const other = partOf(parts, 'other');
  const tail = other?.lines ?? [];
  const filled = tail.filter(({ text }) => text !== '');
  if (filled.length === 0) return NONE;
  const told = row === undefined ? null : toldByRow(row, joinLines(filled, ' ').text);
  if (told !== null) return told;
  const officerColumn = partOf(parts, 'officer')?.line.cell?.column;
  const otherColumn = other?.line.cell?.column;
  if (tail.length > 1 && officerColumn !== undefined && otherColumn !== undefined && filled.every(isNarrow)) {
    const below = (column: number) => sliceOrNull(filled.find((line) => line.cell?.column === column));
    const [title, text] = [below(officerColumn), below(otherColumn)];
    if (filled.length === (title === null ? 0 : 1) + (text === null ? 0 : 1)) return { title, text, unsure: null };
  }
  if (tail.length === 2) return { title: sliceOrNull(tail[0]), text: sliceOrNull(tail[1]), unsure: null };
  const [line] = filled;
  return filled.length === 1 && line !== undefined
    ? titlesInOneLine(line, given)
    : { ...NONE, title: sliceOrNull(line), unsure: NOT_TOLD };
}

/** The table of owners has title and text in a column each: the box joins what stands there. */
function toldByRow({ officer, other }: OwnerRow, whole: string): Titles | null {
  const [title, text] = [officer?.text, other?.text];
  if (title !== undefined && text !== undefined && whole === `${title} / ${text}`) {
    return { title: officer, text: other, unsure: null };
  }
  if (whole === title && whole !== text) return { ...NONE, title: officer };
  return whole === text && whole !== title ? { ...NONE, text: other } : null;
}

const NOT_TOLD = 'The page does not tell the officer’s title and the text of “Other” apart.';

const isNarrow = (line: Line): boolean => line.cell?.columns === 1;

const sliceOrNull = (line: Line | undefined): Slice | null =>
  line === undefined || line.text === '' ? null : slice(line);

/** Both in one cell: in two elements, or joined by a stroke. */
function titlesInOneLine(line: Line, given: Record<string, unknown>): Titles {
  const whole = slice(line);
  const [first, second, ...more] = line.segments.filter((segment, i) => segment.run !== line.segments[i - 1]?.run);
  if (given.isOfficer !== true && given.isOther === true) return { ...NONE, text: whole };
  if (given.isOfficer === true && given.isOther !== true && !whole.text.includes(' / '))
    return { ...NONE, title: whole };
  if (first !== undefined && second !== undefined && more.length === 0) {
    return { title: slice(line, 0, second.at), text: slice(line, second.at), unsure: null };
  }
  const stroke = whole.text.indexOf(' / ');
  if (stroke < 0) return { ...NONE, title: whole, unsure: NOT_TOLD };
  const title = partOfSlice(whole, 0, stroke);
  return { title, text: partOfSlice(whole, stroke + 3), unsure: NOT_TOLD };
}
