import { type CalendarDate, parseDate } from '../../base/calendarDate.ts';
import { Decimal } from '../../base/decimal.ts';
import {
  DOCUMENT_ELEMENTS,
  type ElementDef,
  type LeafType,
  ROOT_ELEMENT,
  type TableDef,
} from '../../model/elements.ts';
import { ABSENT } from '../../model/footnoted.ts';
import {
  blankAddress,
  blankDerivativeRow,
  blankDocument,
  blankIssuer,
  blankNonDerivativeRow,
  blankOwner,
  blankRelationship,
} from '../../model/make.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import { decodeReferences } from '../xml/references.ts';
import { isBlank } from '../xml/whiteSpace.ts';
import { textLengthMax } from './textLimits.ts';

/**
 * Reads a document that is exactly as the schema has it: every element known, in order, once, every value of its type.
 * Gives null on the first thing that is otherwise; the careful reader then takes the document from the start and says what
 * it is. Never reads what the careful reader would read differently (held by a differential test).
 *
 * Speed comes from knowing the next element's spelling: tags are compared, not parsed.
 */
export function fastRead(text: string): OwnershipDocument | null {
  try {
    return new FastReader(text).read();
  } catch (thrown) {
    if (thrown === OTHERWISE) return null;
    throw thrown;
  }
}

const OTHERWISE = new Error('not as the schema has it');
const HEAD = /^(?:<\?xml version="1\.0"(?: encoding="(?:UTF-8|utf-8)")?\?>)?[ \n\r\t]*<ownershipDocument>/;
const ODD_CHARACTER = /[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]/;
const IDS = Array.from({ length: 100 }, (_, n) => `F${n}`);
const NO_IDS = ABSENT.footnoteIds;
const LT = 0x3c;
const SLASH = 0x2f;

type Target = Record<string, unknown>;

type Step = {
  readonly open: string;
  readonly close: string;
  readonly field: string;
  readonly bit: number;
  readonly repeats: boolean;
  readonly lengthMax: number;
} & (
  | { readonly kind: 'leaf' | 'cell'; readonly type: LeafType }
  | { readonly kind: 'part'; readonly plan: Plan; readonly blank: () => object }
  | { readonly kind: 'within'; readonly plan: Plan }
  | { readonly kind: 'item'; readonly plan: Plan; readonly blank: () => object }
  | { readonly kind: 'row'; readonly plan: Plan; readonly blank: () => object; readonly holding: boolean }
  | { readonly kind: 'footnotes' }
  | { readonly kind: 'footnoteId' }
);

/** The children of an element in order, its closing tag, and which children must be there, as bits. */
interface Plan {
  readonly steps: readonly Step[];
  readonly close: string;
  readonly required: number;
  readonly free: boolean;
}

const BLANKS: Readonly<Record<string, () => object>> = {
  issuer: blankIssuer,
  address: blankAddress,
  relationship: blankRelationship,
  reportingOwners: blankOwner,
  ownerSignatures: () => ({ name: null, date: null }),
};

const PLAN = plan(ROOT_ELEMENT, DOCUMENT_ELEMENTS);

function plan(name: string, defs: readonly ElementDef[], footnoteIds?: string): Plan {
  const steps = defs.map((def, index) => step(def, 1 << index));
  if (footnoteIds !== undefined) {
    const bit = 1 << steps.length;
    steps.push({
      kind: 'footnoteId',
      open: '<footnoteId id="',
      close: '',
      field: footnoteIds,
      bit,
      repeats: true,
      lengthMax: 0,
    });
  }
  const required = defs.reduce((bits, def, index) => (def.required ? bits | (1 << index) : bits), 0);
  return { steps, close: `</${name}>`, required, free: false };
}

function step(def: ElementDef, bit: number): Step {
  const name = def.kind === 'list' && def.holder !== null ? def.holder : def.name;
  const base = { open: `<${name}>`, close: `</${name}>`, bit, repeats: false, lengthMax: textLengthMax(def.name) };
  if (def.kind === 'leaf' || def.kind === 'cell') return { ...base, kind: def.kind, field: def.field, type: def.type };
  if (def.kind === 'table') return { ...base, kind: 'within', field: def.field, plan: tablePlan(def) };
  if (def.kind === 'list') {
    if (def.holder !== null) return { ...base, kind: 'footnotes', field: def.field };
    return {
      ...base,
      kind: 'item',
      repeats: true,
      field: def.field,
      plan: plan(name, def.children),
      blank: blankOf(def.field),
    };
  }
  const inner = plan(name, def.children, def.footnoteIds);
  if (def.field === null) return { ...base, kind: 'within', field: '', plan: inner };
  return { ...base, kind: 'part', field: def.field, plan: inner, blank: blankOf(def.field) };
}

function tablePlan(def: TableDef): Plan {
  const blank = def.name === 'nonDerivativeTable' ? blankNonDerivativeRow : blankDerivativeRow;
  const steps = (['transaction', 'holding'] as const).map((kind, index): Step => {
    const { name, children } = def[kind];
    const base = { open: `<${name}>`, close: `</${name}>`, bit: 1 << index, repeats: true, lengthMax: 0 };
    return { ...base, kind: 'row', field: def.field, plan: plan(name, children), blank, holding: kind === 'holding' };
  });
  return { steps, close: `</${def.name}>`, required: 0, free: true };
}

function blankOf(field: string): () => object {
  const blank = BLANKS[field];
  if (blank === undefined) throw new Error(`no blank for ${field}`);
  return blank;
}

class FastReader {
  readonly #text: string;
  #pos = 0;
  // Footnotes referred to and defined, by number.
  readonly #referenced = new Uint8Array(100);
  readonly #defined = new Uint8Array(100);

  constructor(text: string) {
    this.#text = text;
  }

  read(): OwnershipDocument {
    const head = HEAD.exec(this.#text);
    // The characters ]]> may not stand in text, and what is between tags is not looked at again.
    if (head === null || this.#text.includes(']]>')) throw OTHERWISE;
    this.#pos = head[0].length;
    const document = blankDocument();
    this.#children(PLAN, document as unknown as Target);
    this.#space();
    if (this.#pos !== this.#text.length) throw OTHERWISE;
    for (let n = 1; n < 100; n++) if (this.#referenced[n] !== this.#defined[n]) throw OTHERWISE;
    return document;
  }

  #children(plan: Plan, target: Target): void {
    const text = this.#text;
    const { steps } = plan;
    let next = 0;
    let seen = 0;
    for (;;) {
      this.#space();
      if (text.charCodeAt(this.#pos) !== LT) throw OTHERWISE;
      if (text.charCodeAt(this.#pos + 1) === SLASH) {
        this.#expect(plan.close);
        if ((seen & plan.required) !== plan.required) throw OTHERWISE;
        return;
      }
      let index = next;
      let step = steps[index];
      while (step !== undefined && !text.startsWith(step.open, this.#pos)) step = steps[++index];
      if (step === undefined) throw OTHERWISE;
      this.#pos += step.open.length;
      seen |= step.bit;
      if (!plan.free) next = step.repeats ? index : index + 1;
      this.#step(step, target);
    }
  }

  #step(step: Step, target: Target): void {
    switch (step.kind) {
      case 'leaf': {
        const value = this.#leaf(step.close, step.type, step.lengthMax);
        if (value !== null) target[step.field] = value;
        return;
      }
      case 'cell':
        this.#cell(step.close, step.type, step.lengthMax, step.field, target);
        return;
      case 'within':
        this.#children(step.plan, target);
        return;
      case 'part': {
        const part = step.blank() as Target;
        this.#children(step.plan, part);
        target[step.field] = part;
        return;
      }
      case 'item':
      case 'row': {
        const item = step.blank() as Target;
        if (step.kind === 'row' && step.holding) item.kind = 'holding';
        this.#children(step.plan, item);
        (target[step.field] as object[]).push(item);
        return;
      }
      case 'footnoteId': {
        const ids = target[step.field] as readonly string[];
        const id = this.#footnoteId();
        if (ids === NO_IDS) target[step.field] = [id];
        else (ids as string[]).push(id);
        return;
      }
      case 'footnotes':
        this.#footnotes(step.close, step.lengthMax, target.footnotes as { id: string; text: string }[]);
    }
  }

  #leaf(close: string, type: LeafType, lengthMax: number): unknown {
    const start = this.#pos;
    const end = this.#text.indexOf('<', start);
    this.#pos = end;
    this.#expect(close);
    return typed(type, this.#text.slice(start, end), lengthMax);
  }

  #cell(close: string, type: LeafType, lengthMax: number, field: string, target: Target): void {
    const text = this.#text;
    this.#space();
    let value: unknown = null;
    if (text.startsWith('<value>', this.#pos)) {
      this.#pos += 7;
      value = this.#leaf('</value>', type, lengthMax);
      this.#space();
    }
    let ids: string[] | null = null;
    while (text.startsWith('<footnoteId id="', this.#pos)) {
      this.#pos += 16;
      const id = this.#footnoteId();
      if (ids === null) ids = [id];
      else ids.push(id);
      this.#space();
    }
    this.#expect(close);
    if (ids !== null) target[field] = { value, footnoteIds: ids };
    else if (value !== null) target[field] = { value, footnoteIds: NO_IDS };
  }

  /** Behind `<footnoteId id="`. */
  #footnoteId(): string {
    const number = this.#footnoteNumber();
    this.#expect('"/>');
    this.#referenced[number] = 1;
    return IDS[number] as string;
  }

  /** Reads `F1` to `F99`. */
  #footnoteNumber(): number {
    const text = this.#text;
    const first = text.charCodeAt(this.#pos + 1) - 48;
    if (text.charCodeAt(this.#pos) !== 0x46 || !(first >= 1 && first <= 9)) throw OTHERWISE;
    const second = text.charCodeAt(this.#pos + 2) - 48;
    const two = second >= 0 && second <= 9;
    this.#pos += two ? 3 : 2;
    return two ? first * 10 + second : first;
  }

  #footnotes(close: string, lengthMax: number, notes: { id: string; text: string }[]): void {
    for (;;) {
      this.#space();
      if (!this.#text.startsWith('<footnote id="', this.#pos)) break;
      this.#pos += 14;
      const number = this.#footnoteNumber();
      this.#expect('">');
      if (this.#defined[number] === 1) throw OTHERWISE;
      this.#defined[number] = 1;
      const text = this.#leaf('</footnote>', 'text', lengthMax) as string | null;
      notes.push({ id: IDS[number] as string, text: text ?? '' });
    }
    this.#expect(close);
  }

  #expect(token: string): void {
    if (this.#pos < 0 || !this.#text.startsWith(token, this.#pos)) throw OTHERWISE;
    this.#pos += token.length;
  }

  #space(): void {
    const text = this.#text;
    let pos = this.#pos;
    for (;;) {
      const c = text.charCodeAt(pos);
      if (c !== 32 && c !== 10 && c !== 13 && c !== 9) break;
      pos++;
    }
    this.#pos = pos;
  }
}

/** The typed value of a leaf's text; null for blank text. Anything that the careful reader would speak of is not as the schema has it. */
function typed(type: LeafType, raw: string, lengthMax: number): unknown {
  switch (type) {
    case 'text':
      return plainText(raw, lengthMax);
    case 'date':
      return plainDate(raw);
    case 'decimal':
      return plainDecimal(raw);
    case 'boolean':
      if (raw === '0' || raw === 'false') return false;
      if (raw === '1' || raw === 'true') return true;
      throw OTHERWISE;
    case 'documentType':
      if (raw === '4' || raw === '3' || raw === '5' || raw === '4/A' || raw === '3/A' || raw === '5/A') return raw;
      throw OTHERWISE;
    case 'timeliness':
    case 'formType':
      if (raw === '') return null;
      break;
  }
  if (raw.length !== 1 || !CODES[type].includes(raw)) throw OTHERWISE;
  return raw;
}

const CODES = {
  transactionCode: 'ACDEFGHIJLMOPSUWXZ',
  formType: '345',
  timeliness: 'EL',
  acquiredDisposed: 'AD',
  ownershipForm: 'DI',
} as const;

function plainText(raw: string, lengthMax: number): string | null {
  if (raw === '') return null;
  if (ODD_CHARACTER.test(raw)) throw OTHERWISE;
  const first = raw.charCodeAt(0);
  if ((first === 32 || first === 10 || first === 9) && isBlank(raw)) return null;
  const text = raw.includes('&') ? decoded(raw) : raw;
  if (text.length > lengthMax) throw OTHERWISE;
  return text;
}

function decoded(raw: string): string {
  try {
    return decodeReferences(raw, 0);
  } catch {
    throw OTHERWISE;
  }
}

function plainDate(raw: string): CalendarDate {
  const on = raw.length === 10 ? parseDate(raw) : null;
  if (on === null || on < '1900') throw OTHERWISE;
  return on;
}

/** At most 12 digits before and 4 after the point, no sign. */
function plainDecimal(raw: string): Decimal {
  const point = raw.indexOf('.');
  const whole = point < 0 ? raw.length : point;
  const first = raw.charCodeAt(0);
  if (whole > 12 || (point >= 0 && raw.length - point > 5) || first === 0x2d || first === 0x2b) throw OTHERWISE;
  const number = Decimal.parse(raw);
  if (number === null) throw OTHERWISE;
  return number;
}
