import { isKnownSchemaVersion } from '../../law/schemaVersions.ts';
import { ABSENT } from '../../model/footnoted.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import { BUILD_DOCUMENT } from './fastBuild.ts';
import { codesOf, DOCUMENT_PLAN, MARK, type Plan, type Step } from './fastPlan.ts';
import { OTHERWISE, typed, valueEnd } from './fastValue.ts';

/**
 * Reads a document that is exactly as the schema has it: every element known, in order, once, every value of its type.
 * Gives null on the first thing that is otherwise; the careful reader then takes the document from the start and says what
 * it is. Never reads what the careful reader would read differently (held by a differential test).
 *
 * `text` has no half surrogates; `bytes` are those it was decoded from, where they are at hand. Speed comes from knowing the
 * next element's spelling: tags are compared, not parsed, and compared as bytes, which engines reach faster than the
 * characters of a string. Every function takes the offset where it begins and gives the one where it ended.
 */
export function fastRead(text: string, bytes: Uint8Array | null = null): OwnershipDocument | null {
  try {
    // One byte a character: offsets are the same in both.
    return readDocument(text, bytes !== null && bytes.length === text.length ? bytes : codesOf(text));
  } catch (thrown) {
    if (thrown === OTHERWISE) return null;
    throw thrown;
  }
}

const HEAD = /^(?:<\?xml version="1\.0"(?: encoding="(?:UTF-8|utf-8)")?\?>)?[ \n\r\t]*<ownershipDocument>/;
const IDS = Array.from({ length: 100 }, (_, n) => `F${n}`);
const NO_IDS = ABSENT.footnoteIds;
const SLASH = 0x2f;
const LETTER_F = 0x46;
const VALUE = codesOf('<value>');
const VALUE_END = codesOf('</value>');
const MARK_END = codesOf('"/>');
const NOTE = codesOf('<footnote id="');
const NOTE_OPEN_END = codesOf('">');
const NOTE_END = codesOf('</footnote>');

// Footnotes referred to (1) and defined (2), by number. One for all readings, since each is over before the next begins.
const footnoteUse = new Uint8Array(100);

type Slots = unknown[];

function readDocument(text: string, codes: Uint8Array): OwnershipDocument {
  const head = HEAD.exec(text);
  // The characters ]]> may not stand in text, and what is between tags is not looked at again.
  if (head === null || text.includes(']]>')) throw OTHERWISE;
  footnoteUse.fill(0);
  const slots = BUILD_DOCUMENT.blank.map((value) => (Array.isArray(value) ? [] : value));
  const end = skipSpace(codes, children(text, codes, head[0].length, DOCUMENT_PLAN, slots));
  if (end !== text.length) throw OTHERWISE;
  const document = BUILD_DOCUMENT.make(slots) as OwnershipDocument;
  if (document.schemaVersion !== null && !isKnownSchemaVersion(document.schemaVersion)) throw OTHERWISE;
  for (let n = 1; n < 100; n++) if (footnoteUse[n] === 1 || footnoteUse[n] === 2) throw OTHERWISE;
  return document;
}

function children(text: string, codes: Uint8Array, start: number, plan: Plan, slots: Slots): number {
  const { steps, free } = plan;
  let pos = start;
  let next = 0;
  let seen = 0;
  for (;;) {
    pos = skipSpace(codes, pos);
    if (pos + 1 >= codes.length) throw OTHERWISE;
    if (codes[pos + 1] === SLASH) {
      if ((seen & plan.required) !== plan.required) throw OTHERWISE;
      return after(codes, pos, plan.close);
    }
    let index = next;
    while (index < steps.length && !stands(codes, pos, (steps[index] as Step).open)) index++;
    const step = steps[index];
    if (step === undefined) throw OTHERWISE;
    seen |= step.bit;
    if (!free) next = step.repeats ? index : index + 1;
    pos = take(text, codes, pos + step.open.length, step, slots);
  }
}

function take(text: string, codes: Uint8Array, start: number, step: Step, slots: Slots): number {
  switch (step.kind) {
    case 'cell':
      return cell(text, codes, start, step, slots);
    case 'leaf': {
      const end = valueEnd(text, codes, start, step.type);
      const value = typed(text, start, end, step.type, step.limit);
      if (value !== null) slots[step.slot] = value;
      return after(codes, end, step.close);
    }
    case 'within':
      return children(text, codes, start, step.plan, slots);
    case 'part': {
      const inner = step.build.blank.slice();
      const end = children(text, codes, start, step.plan, inner);
      slots[step.slot] = step.build.make(inner);
      return end;
    }
    case 'item':
    case 'holding': {
      const inner = step.build.blank.slice();
      // The first key of a row is its kind.
      if (step.kind === 'holding') inner[0] = 'holding';
      const end = children(text, codes, start, step.plan, inner);
      (slots[step.slot] as object[]).push(step.build.make(inner));
      return end;
    }
    case 'footnoteId': {
      const ids = slots[step.slot] as string[];
      const number = footnoteNumber(codes, start);
      if (ids === NO_IDS) slots[step.slot] = [refer(number)];
      else ids.push(refer(number));
      return after(codes, start + (number > 9 ? 3 : 2), MARK_END);
    }
    case 'footnotes':
      return footnotes(text, codes, start, step, slots[step.slot] as object[]);
  }
}

function cell(text: string, codes: Uint8Array, start: number, step: Step, slots: Slots): number {
  let pos = skipSpace(codes, start);
  let value: unknown = null;
  if (stands(codes, pos, VALUE)) {
    const begin = pos + VALUE.length;
    const end = valueEnd(text, codes, begin, step.type);
    value = typed(text, begin, end, step.type, step.limit);
    pos = skipSpace(codes, after(codes, end, VALUE_END));
  }
  let ids: string[] | null = null;
  while (stands(codes, pos, MARK)) {
    const number = footnoteNumber(codes, pos + MARK.length);
    if (ids === null) ids = [refer(number)];
    else ids.push(refer(number));
    pos = skipSpace(codes, after(codes, pos + MARK.length + (number > 9 ? 3 : 2), MARK_END));
  }
  if (ids !== null) slots[step.slot] = { value, footnoteIds: ids };
  else if (value !== null) slots[step.slot] = { value, footnoteIds: NO_IDS };
  return after(codes, pos, step.close);
}

function refer(number: number): string {
  footnoteUse[number] = (footnoteUse[number] as number) | 1;
  return IDS[number] as string;
}

/** The number of an id `F1` to `F99`. */
function footnoteNumber(codes: Uint8Array, pos: number): number {
  if (pos + 2 >= codes.length || codes[pos] !== LETTER_F) throw OTHERWISE;
  const first = (codes[pos + 1] as number) - 48;
  if (!(first >= 1 && first <= 9)) throw OTHERWISE;
  const second = (codes[pos + 2] as number) - 48;
  return second >= 0 && second <= 9 ? first * 10 + second : first;
}

function footnotes(text: string, codes: Uint8Array, start: number, step: Step, notes: object[]): number {
  let pos = skipSpace(codes, start);
  while (stands(codes, pos, NOTE)) {
    const number = footnoteNumber(codes, pos + NOTE.length);
    if (((footnoteUse[number] as number) & 2) !== 0) throw OTHERWISE;
    footnoteUse[number] = (footnoteUse[number] as number) | 2;
    const begin = after(codes, pos + NOTE.length + (number > 9 ? 3 : 2), NOTE_OPEN_END);
    const end = valueEnd(text, codes, begin, 'text');
    const note = typed(text, begin, end, 'text', step.limit) as string | null;
    notes.push({ id: IDS[number] as string, text: note ?? '' });
    pos = skipSpace(codes, after(codes, end, NOTE_END));
  }
  return after(codes, pos, step.close);
}

/** The offset behind `tag`, which must stand at `pos`. */
function after(codes: Uint8Array, pos: number, tag: Uint8Array): number {
  if (!stands(codes, pos, tag)) throw OTHERWISE;
  return pos + tag.length;
}

function stands(codes: Uint8Array, pos: number, tag: Uint8Array): boolean {
  const last = tag.length - 1;
  // The last character first: tags that begin alike mostly differ in length.
  if (pos + last >= codes.length || codes[pos + last] !== tag[last]) return false;
  for (let i = 0; i < last; i++) if (codes[pos + i] !== tag[i]) return false;
  return true;
}

/** The next offset without white space; the length of the text where there is none. */
function skipSpace(codes: Uint8Array, start: number): number {
  let pos = start;
  while (pos < codes.length) {
    const c = codes[pos];
    if (c !== 32 && c !== 10 && c !== 13 && c !== 9) break;
    pos++;
  }
  return pos;
}
