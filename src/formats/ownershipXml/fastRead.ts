import type { TextLimit } from '../../law/limits.ts';
import { isKnownSchemaVersion } from '../../law/schemaVersions.ts';
import type { LeafType } from '../../model/elements.ts';
import { ABSENT } from '../../model/footnoted.ts';
import { blankDocument } from '../../model/make.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import { DOCUMENT_PLAN, type Plan, type Step } from './fastPlan.ts';
import { OTHERWISE, typed } from './fastValue.ts';

/**
 * Reads a document that is exactly as the schema has it: every element known, in order, once, every value of its type.
 * Gives null on the first thing that is otherwise; the careful reader then takes the document from the start and says what
 * it is. Never reads what the careful reader would read differently (held by a differential test).
 *
 * `text` has no half surrogates. Speed comes from knowing the next element's spelling: tags are compared, not parsed.
 */
export function fastRead(text: string): OwnershipDocument | null {
  try {
    return new FastReader(text).read();
  } catch (thrown) {
    if (thrown === OTHERWISE) return null;
    throw thrown;
  }
}

const HEAD = /^(?:<\?xml version="1\.0"(?: encoding="(?:UTF-8|utf-8)")?\?>)?[ \n\r\t]*<ownershipDocument>/;
const IDS = Array.from({ length: 100 }, (_, n) => `F${n}`);
const NO_IDS = ABSENT.footnoteIds;
const LT = 0x3c;
const SLASH = 0x2f;

type Target = Record<string, unknown>;

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
    this.#children(DOCUMENT_PLAN, document as unknown as Target);
    this.#space();
    if (this.#pos !== this.#text.length) throw OTHERWISE;
    if (document.schemaVersion !== null && !isKnownSchemaVersion(document.schemaVersion)) throw OTHERWISE;
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
        const value = this.#leaf(step.close, step.type, step.limit);
        if (value !== null) target[step.field] = value;
        return;
      }
      case 'cell':
        this.#cell(step.close, step.type, step.limit, step.field, target);
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
        this.#footnotes(step.close, step.limit, target.footnotes as { id: string; text: string }[]);
    }
  }

  #leaf(close: string, type: LeafType, limit: TextLimit | null): unknown {
    const start = this.#pos;
    const end = this.#text.indexOf('<', start);
    this.#pos = end;
    this.#expect(close);
    return typed(type, this.#text.slice(start, end), limit);
  }

  #cell(close: string, type: LeafType, limit: TextLimit | null, field: string, target: Target): void {
    const text = this.#text;
    this.#space();
    let value: unknown = null;
    if (text.startsWith('<value>', this.#pos)) {
      this.#pos += 7;
      value = this.#leaf('</value>', type, limit);
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

  #footnotes(close: string, limit: TextLimit | null, notes: { id: string; text: string }[]): void {
    for (;;) {
      this.#space();
      if (!this.#text.startsWith('<footnote id="', this.#pos)) break;
      this.#pos += 14;
      const number = this.#footnoteNumber();
      this.#expect('">');
      if (this.#defined[number] === 1) throw OTHERWISE;
      this.#defined[number] = 1;
      const text = this.#leaf('</footnote>', 'text', limit) as string | null;
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
