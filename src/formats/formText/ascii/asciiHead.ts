import type { CalendarDate } from '../../../base/calendarDate.ts';
import { fieldPath } from '../../../model/fieldPath.ts';
import { makeAddress, makeIssuer, makeOwner, makeRelationship } from '../../../model/make.ts';
import type { Issuer, OwnershipDocument } from '../../../model/ownershipDocument.ts';
import type { OwnerAddress, Relationship } from '../../../model/reportingOwner.ts';
import { type Evidence, span } from '../evidence.ts';
import type { FormLine } from '../formLines.ts';
import { cityLineOf } from '../header/address.ts';
import { documentTypeOf, formOf } from '../header/documentType.ts';
import { asciiBoxes, type Boxes } from './asciiBoxes.ts';
import { parseAsciiDate } from './asciiDate.ts';

/** The head of a form in plain text, box by box. What is printed is taken as it is printed; CIKs are not. */
export function asciiHead(lines: readonly FormLine[], evidence: Evidence): Partial<OwnershipDocument> {
  const boxes = asciiBoxes(lines);
  const { form, sure, line } = formOf(lines);
  const type = fieldPath('documentType');
  if (form === null) evidence.missing(type, 'TEXT_VALUE_MISSING', 'The form’s number is nowhere in the text.');
  else if (line !== null) evidence.stood(type, line);
  if (form !== null && !sure) evidence.unsure(type, 'TEXT_VALUE_UNSURE', `The form may not be a Form ${form}.`);
  const original = dateIn(boxes.get('amendment') ?? [], 'dateOfOriginalSubmission', false, evidence);
  const isAmendment = (boxes.get('amendment') ?? []).length > 0;
  tellOfJoint(boxes, evidence);
  return {
    documentType: form === null ? null : documentTypeOf(form, isAmendment),
    periodOfReport: dateIn(boxes.get('period') ?? [], 'periodOfReport', true, evidence),
    dateOfOriginalSubmission: original,
    notSubjectToSection16: form === '3' ? null : exitBox(lines, evidence),
    issuer: issuerOf(boxes.get('issuer') ?? [], evidence),
    reportingOwners: [ownerOf(boxes, evidence)],
  };
}

function dateIn(
  lines: readonly FormLine[],
  field: 'periodOfReport' | 'dateOfOriginalSubmission',
  isRequired: boolean,
  evidence: Evidence,
): CalendarDate | null {
  const [line] = lines;
  const path = fieldPath(field);
  if (line === undefined) {
    if (isRequired) evidence.missing(path, 'TEXT_VALUE_MISSING', 'The date of the report’s period is missing.');
    return null;
  }
  evidence.stood(path, line);
  const date = parseAsciiDate(line.text);
  if (date === null) {
    evidence.missing(
      path,
      'TEXT_VALUE_MISSING',
      `“${line.text.slice(0, 60)}” is no date with month, day and year.`,
      line,
    );
  }
  return date;
}

function exitBox(lines: readonly FormLine[], evidence: Evidence): true | null {
  const line = lines.find(({ text }) => /Check (?:this )?box if no longer subject/i.test(text));
  if (line === undefined || !/^\s*[([_]\s*X\s*[)\]_]/i.test(line.text)) return null;
  evidence.stood(fieldPath('notSubjectToSection16'), line);
  return true;
}

const SYMBOL = /^(?:(?:NASDAQ|NYSE|AMEX|OTC)[\s:-]+)?[([{"“]?([A-Z][A-Z0-9.]{0,6})[)\]}"”]?$/i;
/** The end of a company's name on a line of its own looks like a symbol. */
const NAME_END =
  /^(?:Inc|Corp|Co|Company|Ltd|Limited|L\.?L\.?C|L\.?P|PLC|N\.?V|S\.?A|A\.?G|Trust|Group|Fund|Bancorp)\.?$/i;

/** The symbol stands on the last line, in brackets behind the name, or apart from it on its line. */
function issuerOf(lines: readonly FormLine[], evidence: Evidence): Issuer {
  const namePath = fieldPath('issuer', 'name');
  const symbolPath = fieldPath('issuer', 'tradingSymbol');
  const pieces = lines.flatMap((line) => line.cells);
  const [first] = pieces;
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) {
    evidence.missing(namePath, 'TEXT_VALUE_MISSING', 'The name of the issuer is missing.');
    evidence.missing(symbolPath, 'TEXT_VALUE_MISSING', 'The trading symbol is missing.');
    return makeIssuer();
  }
  evidence.stood(namePath, first);
  const behind = /^(.*\S)\s*[([]([A-Z0-9.: -]{1,16})[)\]]$/i.exec(last.text);
  const symbol = SYMBOL.exec(behind?.[2]?.trim() ?? last.text)?.[1];
  const before = [...pieces.slice(0, -1).map(({ text }) => text), ...(behind === null ? [] : [behind[1] ?? ''])];
  if (symbol === undefined || NAME_END.test(last.text) || before.length === 0) {
    const message = 'The trading symbol is missing, or cannot be told from the name.';
    evidence.missing(symbolPath, 'TEXT_VALUE_MISSING', message);
    evidence.unsure(namePath, 'TEXT_VALUE_UNSURE', 'The trading symbol may stand in this name.');
    return makeIssuer({ name: pieces.map(({ text }) => text).join(' ') });
  }
  evidence.stood(symbolPath, last);
  if (symbol !== symbol.toUpperCase()) {
    const message = `“${symbol}” may be a part of the issuer’s name.`;
    for (const path of [namePath, symbolPath]) evidence.unsure(path, 'TEXT_VALUE_UNSURE', message);
  }
  return makeIssuer({ name: before.join(' '), tradingSymbol: symbol });
}

function ownerOf(boxes: Boxes, evidence: Evidence) {
  const lines = boxes.get('owner') ?? [];
  const [first] = lines;
  const path = fieldPath('reportingOwners', 0, 'name');
  if (first === undefined) evidence.missing(path, 'TEXT_VALUE_MISSING', 'The name of the reporting person is missing.');
  else evidence.stood(path, first);
  return makeOwner({
    name: first?.text.trim() ?? null,
    address: addressOf(lines.slice(1), evidence),
    relationship: relationshipOf(boxes.get('relationship') ?? [], evidence),
  });
}

const HERE = /^\s*(?:U\.?S\.?A?\.?|United States(?: of America)?)\s*$/i;

/** Streets, then one line with city, state and zip code; the home country below it says nothing that the state does not. */
function addressOf(all: readonly FormLine[], evidence: Evidence): OwnerAddress {
  const lines = all.filter(({ text }) => !HERE.test(text));
  const path = (field: string) => fieldPath('reportingOwners', 0, 'address', field);
  const at = lines.at(-1);
  if (at === undefined) {
    evidence.missing(path('street1'), 'TEXT_VALUE_MISSING', 'The address of the reporting person is missing.');
    return makeAddress();
  }
  const city = cityLineOf([at.text.trim()]);
  const [street, second, ...more] = lines.slice(0, -1);
  if (street !== undefined) evidence.stood(path('street1'), street);
  if (second !== undefined) evidence.stood(path('street2'), more.length === 0 ? second : span([second, ...more]));
  for (const field of ['city', 'state', 'zipCode'] as const) if (city[field] !== null) evidence.stood(path(field), at);
  if (!city.sure) {
    const message = `“${at.text.trim()}” could be parted otherwise.`;
    for (const field of ['city', 'state', 'zipCode'] as const) {
      evidence.unsure(path(field), 'TEXT_VALUE_UNSURE', message, at);
    }
  }
  if (more.length > 0) {
    const message = 'The address has more lines for the street than two; the rest is put on the second.';
    evidence.unsure(path('street2'), 'TEXT_VALUE_UNSURE', message);
  }
  const rest = [second, ...more].flatMap((line) => (line === undefined ? [] : [line.text.trim()]));
  return makeAddress({
    street1: street?.text.trim() ?? null,
    street2: rest.length === 0 ? null : rest.join(', '),
    city: city.city,
    state: city.state,
    zipCode: city.zipCode,
  });
}

const BOXES = [
  ['isDirector', 'Director'],
  ['isTenPercentOwner', String.raw`(?:10|ten)\s?(?:%|percent)\s+Owner`],
  ['isOfficer', String.raw`Officer(?:\s*\(give\s+title\s+below\))?`],
  ['isOther', String.raw`Other(?:\s*\((?:please\s+)?specify(?:\s+(?:title\s+)?below)?\))?`],
] as const;
const MARK = String.raw`(?:[([][ _]*([X✓]?)[ _]*[)\]]|_+(X?)_+|\b(X))\s*`;

/** Marks stand before their labels. What is left of the box is the officer's title or what “other” means. */
function relationshipOf(lines: readonly FormLine[], evidence: Evidence): Relationship {
  const base = fieldPath('reportingOwners', 0, 'relationship');
  let rest = lines.map(({ text }) => text.trim()).join(' ');
  const given: { -readonly [K in keyof Relationship]?: Relationship[K] } = {};
  let found = 0;
  for (const [field, label] of BOXES) {
    const match = new RegExp(MARK + label, 'i').exec(rest);
    if (match === null) continue;
    found++;
    rest = rest.slice(0, match.index) + rest.slice(match.index + match[0].length);
    if ((match[1] || match[2] || match[3] || '') === '') continue;
    given[field] = true;
    evidence.stood(fieldPath(base, field), span(lines));
  }
  if (found < BOXES.length || !BOXES.some(([field]) => given[field])) {
    const message = 'It cannot be told which boxes of the relationship are checked.';
    evidence.missing(base, 'TEXT_BOX_UNCLEAR', message, lines.length === 0 ? null : span(lines));
  }
  const words = rest.replace(/[\s:_-]+/g, ' ').trim();
  titles(words, given, lines, evidence);
  return makeRelationship(given);
}

function titles(
  words: string,
  given: { -readonly [K in keyof Relationship]?: Relationship[K] },
  lines: readonly FormLine[],
  evidence: Evidence,
): void {
  const field = given.isOfficer ? 'officerTitle' : 'otherText';
  const path = fieldPath('reportingOwners', 0, 'relationship', field);
  if (words !== '') {
    given[field] = words;
    evidence.stood(path, span(lines));
    if (given.isOfficer === given.isOther) {
      evidence.unsure(path, 'TEXT_VALUE_UNSURE', `“${words}” could be the officer’s title or what “other” means.`);
    }
  } else if (given.isOfficer || given.isOther) {
    evidence.missing(path, 'TEXT_VALUE_MISSING', 'The box is checked, and nothing says as what.', span(lines));
  }
}

/** The text form has one box of an owner; further owners of a joint filing stand wherever the filer put them. */
function tellOfJoint(boxes: Boxes, evidence: Evidence): void {
  const lines = boxes.get('filing') ?? [];
  if (!lines.some(({ text }) => /^\s*[([_]*\s*X\s*[)\]_]*\s*Form filed by More/i.test(text))) return;
  const message = 'The form is filed by more than one person; only the first is read from a form in plain text.';
  evidence.missing(fieldPath('reportingOwners'), 'TEXT_PART_MISSING', message, span(lines));
}
