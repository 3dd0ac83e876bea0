import type { TextLimit } from '../../law/limits.ts';
import { isKnownSchemaVersion } from '../../law/schemaVersions.ts';
import type { LeafType } from '../../model/elements.ts';
import { ABSENT } from '../../model/footnoted.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import { BUILD_DOCUMENT } from './fastBuild.ts';
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
const SPACE = 0x20;

// Footnotes referred to (1) and defined (2), by number. One for all readings, since each is over before the next begins.
const footnoteUse = new Uint8Array(100);

type Slots = unknown[];

// TypeScript's `private` here and not `#`: the engine checks every access to a `#` member, which shows at this rate.
class FastReader {
  private readonly text: string;
  private pos = 0;

  constructor(text: string) {
    this.text = text;
  }

  read(): OwnershipDocument {
    const head = HEAD.exec(this.text);
    // The characters ]]> may not stand in text, and what is between tags is not looked at again.
    if (head === null || this.text.includes(']]>')) throw OTHERWISE;
    this.pos = head[0].length;
    footnoteUse.fill(0);
    const slots = BUILD_DOCUMENT.blank.map((value) => (Array.isArray(value) ? [] : value));
    this.children(DOCUMENT_PLAN, slots);
    this.space();
    if (this.pos !== this.text.length) throw OTHERWISE;
    const document = BUILD_DOCUMENT.make(slots) as OwnershipDocument;
    if (document.schemaVersion !== null && !isKnownSchemaVersion(document.schemaVersion)) throw OTHERWISE;
    for (let n = 1; n < 100; n++) if (footnoteUse[n] === 1 || footnoteUse[n] === 2) throw OTHERWISE;
    return document;
  }

  private children(plan: Plan, slots: Slots): void {
    const text = this.text;
    const { steps } = plan;
    let next = 0;
    let seen = 0;
    for (;;) {
      this.space();
      const pos = this.pos;
      if (text.charCodeAt(pos) !== LT) throw OTHERWISE;
      if (text.charCodeAt(pos + 1) === SLASH) {
        this.expect(plan.close);
        if ((seen & plan.required) !== plan.required) throw OTHERWISE;
        return;
      }
      let index = next;
      let step = steps[index];
      while (step !== undefined && !startsWith(text, step.open, pos)) step = steps[++index];
      if (step === undefined) throw OTHERWISE;
      this.pos = pos + step.open.length;
      seen |= step.bit;
      if (!plan.free) next = step.repeats ? index : index + 1;
      this.step(step, slots);
    }
  }

  private step(step: Step, slots: Slots): void {
    switch (step.kind) {
      case 'cell':
        this.cell(step, slots);
        return;
      case 'leaf': {
        const value = this.leaf(step.close, step.type, step.limit);
        if (value !== null) slots[step.slot] = value;
        return;
      }
      case 'within':
        this.children(step.plan, slots);
        return;
      case 'part': {
        const inner = step.build.blank.slice();
        this.children(step.plan, inner);
        slots[step.slot] = step.build.make(inner);
        return;
      }
      case 'item':
      case 'holding': {
        const inner = step.build.blank.slice();
        // The first key of a row is its kind.
        if (step.kind === 'holding') inner[0] = 'holding';
        this.children(step.plan, inner);
        (slots[step.slot] as object[]).push(step.build.make(inner));
        return;
      }
      case 'footnoteId': {
        const ids = slots[step.slot] as string[];
        const id = this.footnoteId();
        if (ids === NO_IDS) slots[step.slot] = [id];
        else ids.push(id);
        return;
      }
      case 'footnotes':
        this.footnotes(step, slots[step.slot] as object[]);
    }
  }

  private leaf(close: string, type: LeafType, limit: TextLimit | null): unknown {
    const start = this.pos;
    const end = this.text.indexOf('<', start);
    this.pos = end;
    this.expect(close);
    return typed(type, this.text.slice(start, end), limit);
  }

  private cell(step: Step, slots: Slots): void {
    const text = this.text;
    this.space();
    let value: unknown = null;
    if (startsWith(text, '<value>', this.pos)) {
      this.pos += 7;
      value = this.leaf('</value>', step.type, step.limit);
      this.space();
    }
    let ids: string[] | null = null;
    while (text.charCodeAt(this.pos + 1) !== SLASH && text.startsWith('<footnoteId id="', this.pos)) {
      this.pos += 16;
      const id = this.footnoteId();
      if (ids === null) ids = [id];
      else ids.push(id);
      this.space();
    }
    this.expect(step.close);
    if (ids !== null) slots[step.slot] = { value, footnoteIds: ids };
    else if (value !== null) slots[step.slot] = { value, footnoteIds: NO_IDS };
  }

  /** Behind `<footnoteId id="`. */
  private footnoteId(): string {
    const number = this.footnoteNumber();
    this.expect('"/>');
    footnoteUse[number] = (footnoteUse[number] as number) | 1;
    return IDS[number] as string;
  }

  /** Reads `F1` to `F99`. */
  private footnoteNumber(): number {
    const text = this.text;
    const first = text.charCodeAt(this.pos + 1) - 48;
    if (text.charCodeAt(this.pos) !== 0x46 || !(first >= 1 && first <= 9)) throw OTHERWISE;
    const second = text.charCodeAt(this.pos + 2) - 48;
    const two = second >= 0 && second <= 9;
    this.pos += two ? 3 : 2;
    return two ? first * 10 + second : first;
  }

  private footnotes(step: Step, notes: object[]): void {
    for (;;) {
      this.space();
      if (!this.text.startsWith('<footnote id="', this.pos)) break;
      this.pos += 14;
      const number = this.footnoteNumber();
      this.expect('">');
      if (((footnoteUse[number] as number) & 2) !== 0) throw OTHERWISE;
      footnoteUse[number] = (footnoteUse[number] as number) | 2;
      const text = this.leaf('</footnote>', 'text', step.limit) as string | null;
      notes.push({ id: IDS[number] as string, text: text ?? '' });
    }
    this.expect(step.close);
  }

  private expect(token: string): void {
    if (this.pos < 0 || !startsWith(this.text, token, this.pos)) throw OTHERWISE;
    this.pos += token.length;
  }

  private space(): void {
    const text = this.text;
    let pos = this.pos;
    let c = text.charCodeAt(pos);
    while (c === SPACE || c === 10 || c === 13 || c === 9) c = text.charCodeAt(++pos);
    this.pos = pos;
  }
}

/** `text.startsWith(tag, pos)` for a whole tag: where it does not end in `>` at that length, nothing more is compared. */
function startsWith(text: string, tag: string, pos: number): boolean {
  return text.charCodeAt(pos + tag.length - 1) === tag.charCodeAt(tag.length - 1) && text.startsWith(tag, pos);
}
