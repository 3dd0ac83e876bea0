import { type FieldPath, fieldPath } from '../../../model/fieldPath.ts';
import { makeAddress, makeOwner, makeRelationship } from '../../../model/make.ts';
import type { OwnerAddress, Relationship, ReportingOwner } from '../../../model/reportingOwner.ts';
import { isCaption } from '../captions.ts';
import type { Evidence } from '../evidence.ts';
import { joinLines } from '../joinLines.ts';
import type { Sections } from '../sections.ts';
import { addressOf } from './addressOf.ts';
import type { IssuerReading } from './issuer.ts';
import { itemsOf } from './items.ts';
import { knownNames } from './knownNames.ts';
import type { LabelName } from './labelList.ts';
import { splitOwnerAndIssuer } from './ownerAndIssuer.ts';
import { type OwnerBox, ownerBoxOf, type TextValue } from './ownerBox.ts';
import { type OwnersRow, ownersTableRows } from './ownersTable.ts';
import { ENTITY } from './partShapes.ts';
import type { Layout } from './readingOrder.ts';
import { inReadingOrder, layoutOf } from './readingOrder.ts';
import { type Box, relationshipOf } from './relationship.ts';
import { relationshipColumns, relationshipOfRow } from './rowRelationship.ts';
import { scatteredBoxOf } from './scatteredBox.ts';
import { type HeadValue, valuesOf } from './values.ts';
import { partWholeRow } from './wholeRow.ts';

interface Given {
  readonly values: readonly HeadValue[];
  readonly layout: Layout;
  readonly sections: Sections;
  readonly issuer: IssuerReading;
}

export interface OwnersReading {
  readonly reportingOwners: readonly ReportingOwner[];
  /** Set where the owner's and the issuer's names stood in one stretch of words that had to be parted. */
  readonly issuerName: string | null;
}

/** The reporting owners: the first from the form's boxes, the others of a joint filing from the boxes below, or from the owners' table. */
export function readOwners(given: Given, evidence: Evidence): OwnersReading {
  const names = knownNames(given.sections);
  const box = boxOf(given.values, given.layout, names);
  const rows = ownersTableRows(given.sections.owners, joinLines(box.name.map((v) => v.text)));
  const table = rows.map((row) => withoutTitle(row, joinLines(box.title.map((v) => v.text))));
  const further = given.sections.furtherOwners.map((lines) => furtherBox(lines, names));
  const parted = splitOwnerAndIssuer(box, given.issuer, given.sections, further[0] ?? null, table[0] ?? null);
  const first = parted === null ? box : { ...box, name: [parted.owner] };
  const together = given.sections.head.some((line) => /\t/.test(line.text) && RUN_TOGETHER.test(line.text));
  const owners = [
    ownerOf(first, further[0] ?? null, table[0] ?? null, 0, { runTogether: together, known: null }, evidence),
  ];
  const known = owners[0]?.address ?? null;
  // A joint filing prints the first owner again, as the first of the boxes below.
  for (const [i, more] of further.slice(1).entries())
    owners.push(ownerOf(more, null, table[i + 1] ?? null, i + 1, { runTogether: together, known }, evidence));
  if (further.some((one) => one.name.length === 0 || one.city.length === 0))
    evidence.unsure(
      fieldPath('reportingOwners'),
      'TEXT_PART_MISSING',
      'A box of a joint filing is torn: names and addresses of its owners may be mixed or lost.',
    );
  if (further.length === 0)
    for (const row of table.slice(1))
      owners.push(ownerOfRow(row, owners.length, { runTogether: together, known }, evidence));
  const relationship = readRelationship(given, box, table[0] ?? null, evidence);
  owners[0] = makeOwner({ ...owners[0], relationship });
  const columns = relationshipColumns(given.sections.owners);
  for (let i = 1; i < owners.length; i++) {
    const row = table[i] ?? null;
    owners[i] = makeOwner({ ...owners[i], relationship: furtherRelationship(row, i, columns, evidence) });
  }
  if (parted?.sure === false) tellOfParting(parted.issuer, evidence);
  return { reportingOwners: owners, issuerName: parted?.issuer ?? null };
}

const RUN_TOGETHER = /\((?:Street|Middle)\) (?![ (])\S/;

const EMPTY: OwnerBox = { name: [], street: [], city: [], title: [] };

function boxOf(values: readonly HeadValue[], layout: Layout, names: ReadonlySet<string>): OwnerBox {
  return layout === 'scattered' ? scatteredBoxOf(values, names) : ownerBoxOf(values, layout);
}

/** Nothing stands beside these boxes; below the last, a text that keeps no order may have captions of the tables. */
function furtherBox(lines: Sections['head'], names: ReadonlySet<string>): OwnerBox {
  const items = itemsOf(lines.filter((line) => !isCaption(line.text)));
  const layout = layoutOf(items);
  const box = boxOf(valuesOf(inReadingOrder(items, layout)), layout === 'lines' ? 'boxes' : layout, names);
  return { ...box, isRunTogether: lines.some((line) => RUN_TOGETHER.test(line.text)) };
}

interface Shared {
  /** The text has the lines of a cell in one, parted by single spaces. */
  readonly runTogether: boolean;
  /** The first owner's address: others of a joint filing often have the same. */
  readonly known: OwnerAddress | null;
}

/** An owner that only the owners' table has; a text may have the lines of its cell in one. */
function ownerOfRow(row: OwnersRow, index: number, shared: Shared, evidence: Evidence): ReportingOwner {
  const { known } = shared;
  const whole = row.lines.length === 1 ? partWholeRow(row.lines[0] ?? '', known?.city ?? null) : null;
  if (whole === null) return ownerOf(EMPTY, null, row, index, shared, evidence);
  const streets = [known?.street1, known?.street2].flatMap((street) => street ?? []);
  const isKnown = streets.length > 0 && streets.join(' ') === whole.street;
  const lines = [whole.name, ...(isKnown ? streets : [whole.street]), whole.city];
  const owner = ownerOf(EMPTY, null, { ...row, lines }, index, shared, evidence);
  const path = fieldPath('reportingOwners', index);
  const message = 'Name, street and city stand in one stretch of words, and where each ends is not sure.';
  const unsure = [...(isKnown ? [] : ['street1', 'street2']), ...(whole.sure ? [] : ['city'])];
  for (const field of unsure) evidence.unsure(fieldPath(path, 'address', field), 'TEXT_VALUE_UNSURE', message, row);
  if (!endsAsName(whole.name)) evidence.unsure(fieldPath(path, 'name'), 'TEXT_VALUE_UNSURE', message, row);
  return owner;
}

/** A company's name ends in its form, and a person's has few words. */
function endsAsName(name: string): boolean {
  const words = name.split(' ');
  const isCompany = words.some((word) => /\w{2}/.test(word) && ENTITY.test(word));
  return isCompany ? ENTITY.test(words.at(-1) ?? '') : words.length < 5;
}

function ownerOf(
  box: OwnerBox,
  again: OwnerBox | null,
  row: OwnersRow | null,
  index: number,
  shared: Shared,
  evidence: Evidence,
): ReportingOwner {
  const path = fieldPath('reportingOwners', index);
  const printed = joinLines((again?.name.length ? again.name : box.name).map((v) => v.text));
  const table = row === null ? null : withoutName(row, printed);
  const name = table?.name ?? printed;
  const at = placeOf(box.name) ?? row;
  if (at !== null) evidence.stood(fieldPath(path, 'name'), at);
  if (name === '') evidence.missing(fieldPath(path, 'name'), 'TEXT_VALUE_MISSING', 'The owner’s name is not found.');
  else if (table === null && box.isGuess && again === null) tellOfGuess(path, at, evidence);
  const { runTogether, known } = shared;
  const streets = [known?.street1, known?.street2].flatMap((street) => street ?? []);
  const given = { box, again, row, lines: table?.lines ?? null, path, runTogether, known: streets };
  const address = makeAddress(addressOf(given, evidence));
  return makeOwner({ name: name === '' ? null : name, address });
}

/** What was taken for the name by its place may be a line of the address, and the other way about. */
function tellOfGuess(
  path: FieldPath,
  at: { readonly start: number; readonly end: number } | null,
  evidence: Evidence,
): void {
  const message = 'Which of the texts in the boxes is the owner’s name, and which its address, is not sure.';
  evidence.unsure(fieldPath(path, 'name'), 'TEXT_VALUE_UNSURE', message);
  for (const field of ['street1', 'street2', 'city'])
    evidence.unsure(fieldPath(path, 'address', field), 'TEXT_VALUE_UNSURE', message, at);
}

/** Where a text keeps no columns, the lines of a row have the mark and the title of the columns beside them at their end. */
function withoutTitle(row: OwnersRow, title: string): OwnersRow {
  const lines = row.lines.map((line) => {
    const end =
      title !== '' && line.toLowerCase().endsWith(title.toLowerCase()) ? line.length - title.length : line.length;
    return line
      .slice(0, end)
      .replace(/\s+[xX]?\s*[:;|~_°*—]*\s*$/, '')
      .replace(/\s+[xX]$/, '')
      .replace(/^[|_~°“”‘’'"*.:;=—]+\s*(?=\w)|(?:\s[.,:;°*'’‘“”|_=—-]+)+$/g, '');
  });
  return { ...row, lines: lines.filter((line) => line !== '') };
}

/** A row's name, which may take several lines, and the lines of its address. The boxes above have the name too. */
function withoutName(row: OwnersRow, printed: string): { name: string; lines: readonly string[] } | null {
  if (row.lines.length < 2) return null;
  const wanted = squeezed(printed);
  for (let count = 1; count < Math.min(5, row.lines.length); count++) {
    const name = joinLines(row.lines.slice(0, count));
    if (squeezed(name) === wanted) return { name, lines: row.lines.slice(count) };
  }
  return { name: row.lines[0] ?? printed, lines: row.lines.slice(1) };
}

const squeezed = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

function placeOf(values: readonly TextValue[]): { start: number; end: number } | null {
  const first = values[0];
  return first === undefined ? null : { start: first.start, end: values.at(-1)?.end ?? first.end };
}

const FIELD_OF: Readonly<Record<Box, 'isDirector' | 'isOfficer' | 'isTenPercentOwner' | 'isOther'>> = {
  director: 'isDirector',
  officer: 'isOfficer',
  tenPercent: 'isTenPercentOwner',
  other: 'isOther',
};

const CAPTION = /^(?:director|officer|other|10% owner)$/i;

function readRelationship(given: Given, box: OwnerBox, row: OwnersRow | null, evidence: Evidence): Relationship {
  const path = fieldPath('reportingOwners', 0, 'relationship');
  const printed = withoutPrint(joinLines(box.title.map((v) => v.text)), given.values);
  // The owners' table prints the title too, with nothing beside it.
  const text = given.layout === 'scattered' && row !== null ? (row.title ?? '') : printed;
  const found = text === '' ? null : text;
  const isLayoutModel = given.sections.head.some((line) => /\t/.test(line.text) || line.offsets !== null);
  const { checked, doubt } = relationshipOf(given.values, given.layout, found, isLayoutModel);
  // Where no box can be read, the caption of one that stands alone is no title of anybody.
  const title = doubt === 'noMarks' && found !== null && CAPTION.test(found) ? null : found;
  const fields: Partial<Record<keyof Relationship, boolean | string | null>> = {};
  for (const one of checked) fields[FIELD_OF[one]] = true;
  const isOther = checked.has('other') && !checked.has('officer');
  const both = checked.has('other') && checked.has('officer') ? titlesOf(title) : null;
  if (both !== null) [fields.officerTitle, fields.otherText] = both;
  else if (title !== null) fields[isOther ? 'otherText' : 'officerTitle'] = title;
  const place = placeOf(box.title);
  if (place !== null && title !== null) evidence.stood(fieldPath(path, isOther ? 'otherText' : 'officerTitle'), place);
  const at = given.values.find((v) => v.kind === 'label' && v.name === 'relationshipBox') ?? null;
  if (doubt === 'noMarks') {
    const message =
      'No mark stands at a box of the relationship: whether director, officer, 10% owner or other is not in the text.';
    evidence.missing(path, 'TEXT_BOX_UNCLEAR', message, at);
  } else if (doubt === 'unplaced') {
    const message = `A mark of the relationship’s boxes cannot be placed for sure; read as ${[...checked].join(', ') || 'none'}.`;
    evidence.unsure(path, 'TEXT_BOX_UNCLEAR', message, at);
  } else if (both === null && checked.has('other') && checked.has('officer')) {
    const message = 'Officer and “other” are both checked, and what is printed for each cannot be told.';
    for (const field of ['officerTitle', 'otherText'])
      evidence.unsure(fieldPath(path, field), 'TEXT_VALUE_UNSURE', message, at);
  } else if (title === null && (checked.has('officer') || checked.has('other'))) {
    const field = checked.has('officer') ? 'officerTitle' : 'otherText';
    evidence.missing(fieldPath(path, field), 'TEXT_VALUE_MISSING', 'The title is not found.', at);
  }
  return makeRelationship(fields as Partial<Relationship>);
}

const LABELS: readonly (readonly [RegExp, LabelName | null])[] = [
  [/^\(?(?:check|all|applicable\)|give|title|below\)|specify|10\s?%|owner)\s+(?=\S)/i, null],
  [/^director\s+(?=\S)/i, 'director'],
  [/^officer\s+(?=\S)/i, 'officer'],
  [/^other\s+(?=\S)/i, 'other'],
];

/** Words of the boxes' labels that a text parted over its columns stand before a title; a word that is no label's elsewhere is one. */
function withoutPrint(title: string, values: readonly HeadValue[]): string {
  const seen = new Set(values.flatMap((v) => (v.kind === 'label' && v.match.first === 0 ? v.name : [])));
  for (const [print, name] of LABELS)
    if (print.test(title) && (name === null || !seen.has(name))) return withoutPrint(title.replace(print, ''), values);
  return title;
}

/** One of the layouts prints both titles with a stroke between them. */
function titlesOf(title: string | null): [string, string] | null {
  const parts = title?.split(' / ') ?? [];
  return parts.length === 2 ? [parts[0] ?? '', parts[1] ?? ''] : null;
}

/** The boxes state the relationship of one person; of further ones only the owners' table does, where there is one. */
function furtherRelationship(
  row: OwnersRow | null,
  index: number,
  columns: ReturnType<typeof relationshipColumns>,
  evidence: Evidence,
): Relationship {
  const path = fieldPath('reportingOwners', index, 'relationship');
  const { fields, sure } = relationshipOfRow(row?.cells ?? [], columns);
  if (row !== null)
    for (const field of Object.keys(fields)) evidence.stood(fieldPath(path, field), row, sure ? 1 : 0.6);
  const message =
    row === null
      ? 'The form does not print the relationship of its second and further owners.'
      : 'In which columns the marks of this owner’s relationship stand cannot be told.';
  if (!sure) evidence.missing(path, 'TEXT_BOX_UNCLEAR', message, row);
  return makeRelationship(fields);
}

function tellOfParting(issuer: string, evidence: Evidence): void {
  const message = `The names of owner and issuer stand in one line; they were parted before “${issuer}”.`;
  evidence.unsure(fieldPath('reportingOwners', 0, 'name'), 'TEXT_VALUE_UNSURE', message);
  evidence.unsure(fieldPath('issuer', 'name'), 'TEXT_VALUE_UNSURE', message);
}

export type { OwnerAddress };
