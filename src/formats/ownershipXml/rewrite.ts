import { Decimal } from '../../base/decimal.ts';
import { type CellDef, DOCUMENT_ELEMENTS, type ElementDef, type LeafDef, ROOT_ELEMENT } from '../../model/elements.ts';
import type { Footnoted } from '../../model/footnoted.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import type { RowKind } from '../../model/tableRow.ts';
import { escapeText } from '../xml/escapeXml.ts';
import { isElement, parseXml, type XmlElement } from '../xml/parseXml.ts';
import { ElementWriter, type Values, type WriteKind } from './write.ts';

/**
 * `text`, from which `original` was read, with the changes that lead from `original` to `changed` and everything else left
 * as it stands: comments, spelling, white space. A table or list that gains or loses lines is written anew as a whole.
 * Throws `XmlFault` when `text` is not the XML of a document.
 */
export function rewriteOwnershipXml(
  text: string,
  original: OwnershipDocument,
  changed: OwnershipDocument,
  kind: WriteKind,
): string {
  const rewriter = new Rewriter(text, changed, kind);
  const values = (document: OwnershipDocument): Values => document as unknown as Values;
  rewriter.children(parseXml(text).root, DOCUMENT_ELEMENTS, values(original), values(changed), '', `/${ROOT_ELEMENT}`);
  return rewriter.result();
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

class Rewriter {
  readonly #text: string;
  readonly #changed: OwnershipDocument;
  readonly #kind: WriteKind;
  readonly #edits: Edit[] = [];

  constructor(text: string, changed: OwnershipDocument, kind: WriteKind) {
    this.#text = text;
    this.#changed = changed;
    this.#kind = kind;
  }

  result(): string {
    let out = '';
    let pos = 0;
    for (const edit of this.#edits.sort((a, b) => a.start - b.start)) {
      out += this.#text.slice(pos, edit.start) + edit.text;
      pos = edit.end;
    }
    return out + this.#text.slice(pos);
  }

  /** Brings the children of `node` from the values before to those after. */
  children(
    node: XmlElement,
    defs: readonly ElementDef[],
    before: Values,
    after: Values,
    path: string,
    xpath: string,
  ): void {
    let anchor = node.contentStart;
    for (const def of defs) {
      const name = def.kind === 'list' && def.holder !== null ? def.holder : def.name;
      const standing = node.children.filter(isElement).filter((child) => child.name === name);
      if (!same(statedBy(def, before), statedBy(def, after))) {
        if (!this.#inPlace(def, standing, before, after, path, xpath)) {
          this.#anew(def, standing, after, path, xpath, anchor);
        }
      }
      anchor = standing.at(-1)?.end ?? anchor;
    }
  }

  /** Changes only what changed inside the standing element; false when it has to be written anew. */
  #inPlace(
    def: ElementDef,
    standing: readonly XmlElement[],
    before: Values,
    after: Values,
    path: string,
    xpath: string,
  ): boolean {
    const node = standing[0];
    if (node === undefined || node.contentStart === node.end) return false;
    if (def.kind === 'leaf') return this.#leaf(def, node, after, path);
    if (def.kind === 'cell') return this.#cell(def, node, before, after, path);
    if (def.kind === 'group') {
      if (def.footnoteIds !== undefined && !same(before[def.footnoteIds], after[def.footnoteIds])) return false;
      const inner = (values: Values): Values => (def.field === null ? values : (values[def.field] as Values));
      const below = def.field === null ? path : `${path}${def.field}/`;
      this.children(node, def.children, inner(before), inner(after), below, `${xpath}/${def.name}`);
      return true;
    }
    const rows = (values: Values): readonly Values[] => values[def.field] as readonly Values[];
    const nodes = def.kind === 'table' ? node.children.filter(isElement) : standing;
    if (def.kind === 'list' && def.holder !== null) return false;
    if (rows(before).length !== rows(after).length || nodes.length !== rows(after).length) return false;
    if (rows(before).some((row, i) => row.kind !== rows(after)[i]?.kind)) return false;
    const at = def.kind === 'table' ? `${xpath}/${def.name}` : xpath;
    rows(after).forEach((row, i) => {
      const children = def.kind === 'table' ? def[row.kind as RowKind].children : def.children;
      const item = nodes[i] as XmlElement;
      this.children(item, children, rows(before)[i] as Values, row, `${def.field}/${i}/`, `${at}/${item.name}`);
    });
    return true;
  }

  #leaf(def: LeafDef, node: XmlElement, after: Values, path: string): boolean {
    const text = this.#writer('').textOf(def.name, after[def.field], path + def.field);
    if (text === null || node.children.some(isElement)) return false;
    this.#edits.push({ start: node.contentStart, end: node.contentEnd, text: escapeText(text) });
    return true;
  }

  #cell(def: CellDef, node: XmlElement, before: Values, after: Values, path: string): boolean {
    const [was, is] = [before[def.field] as Footnoted<unknown>, after[def.field] as Footnoted<unknown>];
    const value = node.children.filter(isElement).find((child) => child.name === 'value');
    if (value === undefined || is.value === null || !same(was.footnoteIds, is.footnoteIds)) return false;
    return this.#leaf({ ...def, kind: 'leaf', name: 'value' }, value, { [def.field]: is.value }, path);
  }

  /** Replaces what stands, or inserts behind `anchor`, or takes away. */
  #anew(
    def: ElementDef,
    standing: readonly XmlElement[],
    after: Values,
    path: string,
    xpath: string,
    anchor: number,
  ): void {
    const indent = '    '.repeat(xpath.split('/').length - 1);
    const writer = this.#writer(xpath);
    writer.element(def, after, path, indent);
    const lines = writer.lines.join('\n');
    const first = standing[0];
    const last = standing.at(-1);
    if (first === undefined || last === undefined) {
      if (lines !== '') this.#edits.push({ start: anchor, end: anchor, text: `\n${lines}` });
    } else if (lines === '') this.#edits.push({ start: this.#beforeSpace(first.start), end: last.end, text: '' });
    else this.#edits.push({ start: first.start, end: last.end, text: lines.slice(indent.length) });
  }

  #writer(xpath: string): ElementWriter {
    return new ElementWriter(this.#changed, this.#kind, xpath);
  }

  #beforeSpace(start: number): number {
    let pos = start;
    while (/[ \t\r\n]/.test(this.#text[pos - 1] ?? '')) pos--;
    return pos;
  }
}

/** What the definition's element comes from; for a group whose values stand in its parent, those values. */
function statedBy(def: ElementDef, values: Values): unknown {
  if (def.kind !== 'group' || def.field !== null) return values[def.field as string];
  const own = def.children.map((child) => statedBy(child, values));
  return def.footnoteIds === undefined ? own : [...own, values[def.footnoteIds]];
}

function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (a instanceof Decimal && b instanceof Decimal) return a.text === b.text;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}
