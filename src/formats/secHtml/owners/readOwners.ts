import { fieldPath } from '../../../model/fieldPath.ts';
import { makeRelationship } from '../../../model/make.ts';
import type { Relationship, ReportingOwner } from '../../../model/reportingOwner.ts';
import type { PageEvidence } from '../evidence.ts';
import type { Part } from '../head/parts.ts';
import type { Page, Slice } from '../page/page.ts';
import { type OwnerBlock, ownerBlock, ownerOf } from './ownerBlock.ts';
import { type OwnerRow, ownersTable } from './ownersTable.ts';
import { boxedRelationship } from './relationship.ts';
import { rowBlock } from './rowBlock.ts';

/**
 * The reporting persons: box 1, and the others where the page has them, in the table of owners (the SEC's stylesheets, with
 * relationships) or as further blocks of box 1 below the tables (EDGAR's pages, without).
 */
export function readOwners(
  head: readonly Part[],
  further: readonly Part[],
  page: Page,
  evidence: PageEvidence,
): ReportingOwner[] {
  const first = ownerBlock(head);
  const rows = ownersTable(page) ?? [];
  const [row, ...others] = rows;
  const blocks = [row === undefined ? withDoubt(first) : withStreetsOf(row, first)];
  if (row === undefined) blocks.push(...furtherBlocks(further, first));
  else blocks.push(...others.map((other) => rowBlock(other, first.inOneLine)));
  return blocks.map((block, index) => {
    const relationship =
      index === 0
        ? boxedRelationship(head, page.lines, row, evidence)
        : furtherRelationship(rows[index], block, index, page, evidence);
    const owner = ownerOf(block, index, evidence);
    if (row !== undefined && block.streets.length === 1) askOfStreet(block, index, evidence);
    return { ...owner, relationship };
  });
}

/** The SEC's stylesheets leave an empty line of the street out; EDGAR's pages keep it. */
function askOfStreet({ streets }: OwnerBlock, index: number, evidence: PageEvidence): void {
  const message =
    'The address has one line of street; pages of this kind do not tell whether it is the form’s first or second.';
  for (const field of ['street1', 'street2']) {
    evidence.asks(fieldPath('reportingOwners', index, 'address', field), message, streets[0]);
  }
}

/** Box 1 of the older stylesheets joins both lines of the street with a comma; the table of owners keeps them apart. */
function withStreetsOf(row: OwnerRow, block: OwnerBlock): OwnerBlock {
  if (!block.inOneLine) return block;
  const hasPlaces = block.city !== null || block.state !== null || block.zipCode !== null;
  return { ...block, streets: hasPlaces ? row.address.slice(0, -1) : row.address };
}

/** Without the table of owners, as on a page that breaks off. */
function withDoubt(block: OwnerBlock): OwnerBlock {
  const isJoined = block.inOneLine && block.streets.some(({ text }) => text.includes(', '));
  return isJoined
    ? { ...block, unsure: 'Both lines of the street may stand in one, with a comma between them.' }
    : block;
}

/** EDGAR repeats the first person among the further blocks. */
function furtherBlocks(parts: readonly Part[], first: OwnerBlock): OwnerBlock[] {
  const starts = parts.flatMap(({ key }, index) => (key === 'owner' ? [index] : []));
  const blocks = starts.map((start, i) => ownerBlock(parts.slice(start, starts[i + 1])));
  const [again] = blocks;
  const isFirst = again !== undefined && again.name?.text === first.name?.text && again.cik?.text === first.cik?.text;
  return isFirst ? blocks.slice(1) : blocks;
}

function furtherRelationship(
  row: OwnerRow | undefined,
  block: OwnerBlock,
  index: number,
  page: Page,
  evidence: PageEvidence,
): Relationship {
  if (row !== undefined) return rowRelationship(row, index, evidence);
  if (block.relationship.length > 0)
    return boxedRelationship(block.relationship, page.lines, undefined, evidence, index);
  const said = block.trailing[0];
  const path = fieldPath('reportingOwners', index, 'relationship');
  const relationship = said === undefined ? null : saidRelationship(said.text);
  if (said === undefined || relationship === null) {
    const message = 'Pages of this kind do not show the relationship of further reporting persons to the issuer.';
    evidence.missing(path, 'HTML_NOT_SHOWN', message);
    return makeRelationship();
  }
  evidence.stood(path, said);
  for (const field of Object.keys(relationship)) evidence.stood(fieldPath(path, field), said);
  return relationship;
}

function rowRelationship(row: OwnerRow, index: number, evidence: PageEvidence): Relationship {
  const at = (field: string) => fieldPath('reportingOwners', index, 'relationship', field);
  const box = (field: string, from: Slice | null): boolean => {
    if (from !== null) evidence.stood(at(field), from);
    return from !== null;
  };
  const relationship = makeRelationship({
    isDirector: box('isDirector', row.director),
    isTenPercentOwner: box('isTenPercentOwner', row.tenPercentOwner),
    isOfficer: box('isOfficer', row.officer),
    isOther: box('isOther', row.other),
    officerTitle: evidence.take(at('officerTitle'), row.officerTitle),
    otherText: evidence.take(at('otherText'), row.otherText),
  });
  if (row.otherText !== null && row.officerTitle !== null) {
    // Some filers go on with the title under "Other" without being one.
    evidence.asks(at('isOther'), 'The text of “Other” may be the rest of the officer’s title.', row.otherText);
  }
  return relationship;
}

const SAID =
  /^Relationship to Issuer: ?(Director)?(?:, )?(10% Owner)?(?:, )?(Officer(?: \((.*?)\))?)?(?:, )?(Other(?: \((.*)\))?)?$/s;

/** The sentence in which our own pages say what EDGAR's leave out; null when it is none. */
function saidRelationship(text: string): Relationship | null {
  const match = SAID.exec(text);
  if (match === null) return null;
  const [, director, tenPercentOwner, officer, officerTitle = null, other, otherText = null] = match;
  return makeRelationship({
    isDirector: director !== undefined,
    isOfficer: officer !== undefined,
    isTenPercentOwner: tenPercentOwner !== undefined,
    isOther: other !== undefined,
    officerTitle,
    otherText,
  });
}
