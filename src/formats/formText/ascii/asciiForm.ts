import { fieldPath } from '../../../model/fieldPath.ts';
import { makeDocument } from '../../../model/make.ts';
import { formNumber } from '../../../model/onTheForm.ts';
import type { OwnerSignature, OwnershipDocument } from '../../../model/ownershipDocument.ts';
import type { Evidence } from '../evidence.ts';
import { type FormLine, lineSlice } from '../formLines.ts';
import { readNotes } from '../notes/readNotes.ts';
import { asNonDerivative } from '../rows/rowValues.ts';
import { parseAsciiDate } from './asciiDate.ts';
import { asciiHead } from './asciiHead.ts';
import { asciiRows } from './asciiRows.ts';

const HEADINGS = [
  ['tableOne', /^[\s|]*Table\s+(?:I|1)\b/i],
  ['tableTwo', /^[\s|]*Table\s+(?:II|2)\b/i],
  ['notes', /^\s*Explanations? of Responses?/i],
  ['signature', /^[\s*]*Signatures? of Reporting Persons?|^\s*\/s\//i],
] as const;
type Part = 'head' | (typeof HEADINGS)[number][0];

/** A form of before 2003 in plain text: numbered boxes one below the other, tables whose columns a ruler marks. */
export function readAsciiForm(lines: readonly FormLine[], evidence: Evidence): OwnershipDocument {
  const parts = partsOf(lines);
  const head = asciiHead(parts.head, evidence);
  const form = formNumber(makeDocument(head)) ?? '4';
  const { footnotes, remarks } = notesOf(parts, evidence);
  const ids = new Set(footnotes.map(({ id }) => id));
  return makeDocument({
    ...head,
    nonDerivativeTable: asciiRows(parts.tableOne, 'nonDerivativeTable', form, ids, evidence).map(asNonDerivative),
    derivativeTable: asciiRows(parts.tableTwo, 'derivativeTable', form, ids, evidence),
    footnotes,
    remarks,
    ownerSignatures: signaturesOf(parts.signature, evidence),
  });
}

function partsOf(lines: readonly FormLine[]): Record<Part, FormLine[]> {
  const parts: Record<Part, FormLine[]> = { head: [], tableOne: [], tableTwo: [], notes: [], signature: [] };
  let part: Part = 'head';
  for (const line of lines) {
    const begins = HEADINGS.find(([name, pattern]) => parts[name].length === 0 && pattern.test(line.text))?.[0];
    if (begins !== undefined) part = begins;
    parts[part].push(line);
  }
  return parts;
}

function notesOf({ notes, signature }: Record<Part, readonly FormLine[]>, evidence: Evidence) {
  const empty = { head: [], tableOne: [], tableTwo: [], owners: [], furtherOwners: [], remarks: [], foot: [] };
  const headings = new Set(['signaturesHeading'] as const);
  return readNotes({ ...empty, notes, signatures: signature, headings }, { isScan: false, owners: [] }, evidence);
}

const PRINT = /^[\s*_-]*(?:Signatures? of Reporting Persons?|Date|By:?)?[\s*:_-]*$/i;
const DATE = /(?:Date[d:]*\s*)?(\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|[A-Z][a-z]{2,8}\.?\s+\d{1,2}\s?,\s?\d{4})\s*$/;

/** Names and dates below the label of the signature, or about it: each date ends a signature. */
function signaturesOf(lines: readonly FormLine[], evidence: Evidence): OwnerSignature[] {
  const signatures: OwnerSignature[] = [];
  let names: FormLine[] = [];
  const end = (dated: FormLine | null, written: string | null) => {
    const path = (field: string) => fieldPath('ownerSignatures', signatures.length, field);
    const name = names.map(({ text }) => text.trim().replace(/\s+/g, ' ')).join(' ');
    const date = written === null ? null : parseAsciiDate(written);
    const [first] = names;
    if (first === undefined)
      evidence.missing(path('name'), 'TEXT_VALUE_MISSING', 'The name of this signature is missing.');
    else evidence.stood(path('name'), { start: first.start, end: names.at(-1)?.end ?? first.end });
    if (dated !== null) evidence.stood(path('date'), dated);
    if (date === null) evidence.missing(path('date'), 'TEXT_VALUE_MISSING', 'The date of this signature is missing.');
    signatures.push({ name: name === '' ? null : name, date });
    names = [];
  };
  for (const line of lines) {
    if (PRINT.test(line.text) || /^\s*<\/?\w+>\s*$/.test(line.text)) continue;
    const label = /^[\s*]*Signatures? of Reporting Persons?[\s:*]*/i.exec(line.text)?.[0].length ?? 0;
    const date = DATE.exec(line.text);
    const own = lineSlice(line, label, date?.index ?? line.text.length);
    if (/[\p{L}]/u.test(own.text)) names.push(own);
    if (date !== null) end(line, date[1] ?? null);
  }
  if (names.length > 0) end(null, null);
  if (signatures.length === 0) {
    evidence.missing(fieldPath('ownerSignatures'), 'TEXT_VALUE_MISSING', 'No signature is in the text.');
  }
  return signatures;
}
