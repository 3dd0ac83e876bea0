import { TEXT_LIMITS, type TextLimit } from '../../law/limits.ts';
import { isKnownSchemaVersion } from '../../law/schemaVersions.ts';
import type { ExtraElement, Spelling } from '../../model/asWritten.ts';
import {
  type CellDef,
  DOCUMENT_ELEMENTS,
  type ElementDef,
  type GroupDef,
  type LeafDef,
  type LeafType,
  type ListDef,
  ROOT_ELEMENT,
  type TableDef,
} from '../../model/elements.ts';
import type { FieldPath } from '../../model/fieldPath.ts';
import { ABSENT, type Footnoted } from '../../model/footnoted.ts';
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
import type { Problem } from '../../model/problem.ts';
import type { RowKind } from '../../model/tableRow.ts';
import { isElement, type XmlElement, type XmlTree } from '../xml/parseXml.ts';
import { isBlank, trimSpace } from '../xml/whiteSpace.ts';
import { extraElement } from './extraElement.ts';
import { checkFootnotes, type FootnoteUse } from './footnoteProblems.ts';
import { leafValue, shown } from './leafValue.ts';
import { ProblemLog } from './problemLog.ts';

/** Model objects while they are being filled; the finished document is read-only to everybody else. */
type Target = Record<string, unknown>;

const BLANK_PARTS: Readonly<Record<string, () => object>> = {
  issuer: blankIssuer,
  address: blankAddress,
  relationship: blankRelationship,
};
const BLANK_ITEMS: Readonly<Record<string, () => object>> = {
  reportingOwners: blankOwner,
  ownerSignatures: () => ({ name: null, date: null }),
};

/**
 * Reads a well-formed tree into the model and says everything that is not as the schema has it. Takes any tree: what has no
 * place becomes an extra, what cannot be typed keeps its text, and nothing is dropped.
 */
export function treeRead(tree: XmlTree, text: string): { document: OwnershipDocument; problems: Problem[] } {
  return new TreeReader(text).read(tree);
}

class TreeReader {
  readonly #log: ProblemLog;
  readonly #spellings: Spelling[] = [];
  readonly #extras: ExtraElement[] = [];
  readonly #uses: FootnoteUse[] = [];

  constructor(text: string) {
    this.#log = new ProblemLog(text);
  }

  read(tree: XmlTree): { document: OwnershipDocument; problems: Problem[] } {
    const document = blankDocument() as unknown as Target;
    for (const instruction of tree.instructions) {
      this.#log.say(
        'XML_PROCESSING_INSTRUCTION',
        '/',
        instruction.start,
        `The processing instruction ${instruction.target} is ignored.`,
      );
    }
    this.#children(tree.root, DOCUMENT_ELEMENTS, document, `/${ROOT_ELEMENT}`, '');
    this.#rootAttributes(tree.root);
    document.spellings = this.#spellings;
    document.extras = this.#extras;
    const finished = document as unknown as OwnershipDocument;
    checkFootnotes(finished.footnotes, this.#uses, (code, path, message, at) => this.#log.say(code, path, at, message));
    return { document: finished, problems: this.#log.inOrder() };
  }

  #rootAttributes(root: XmlElement): void {
    for (const attribute of root.attributes) {
      if (attribute.name === 'xmlns' || attribute.name.startsWith('xmlns:')) {
        // A declaration for the schema-instance attributes does not put the document into a namespace.
        if (attribute.name !== 'xmlns' && attribute.value === 'http://www.w3.org/2001/XMLSchema-instance') continue;
        this.#log.say(
          'XML_NAMESPACE',
          `/${ROOT_ELEMENT}`,
          attribute.start,
          `The document declares the namespace “${shown(attribute.value)}”; ownership documents have none. It is read as if it had none.`,
        );
      }
    }
  }

  /** Reads the children of an element into `target`. `xpath` is the element's, `path` its model path with a slash, or empty. */
  #children(parent: XmlElement, defs: readonly ElementDef[], target: Target, xpath: string, path: string): void {
    const seen = new Map<string, number>();
    let last = -1;
    this.#attributes(parent, xpath);
    for (const node of parent.children) {
      if (!isElement(node)) {
        if (!isBlank(node.text)) this.#stray(node.text, node.start, xpath);
        continue;
      }
      const index = defs.findIndex((def) => elementName(def) === node.name);
      const def = defs[index];
      if (def === undefined) {
        this.#unknown(node, seen, xpath);
        continue;
      }
      if (index < last) {
        this.#log.say(
          'XML_ELEMENT_ORDER',
          `${xpath}/${node.name}`,
          node.start,
          `<${node.name}> stands after <${elementName(defs[last] as ElementDef)}>, which must follow it.`,
        );
      }
      last = Math.max(last, index);
      const count = (seen.get(node.name) ?? 0) + 1;
      seen.set(node.name, count);
      this.#element(node, def, target, xpath, path, count);
    }
    for (const def of defs) {
      if (def.required && !seen.has(elementName(def))) {
        this.#log.say(
          'XML_ELEMENT_MISSING',
          `${xpath}/${elementName(def)}`,
          parent.start,
          `<${elementName(def)}> is missing in <${parent.name}>; every edition of the schema requires it.`,
        );
      }
    }
  }

  #element(node: XmlElement, def: ElementDef, target: Target, xpath: string, path: string, count: number): void {
    if (def.kind === 'list' && def.holder === null) {
      this.#item(node, def, target, `${xpath}/${node.name}[${count}]`);
      return;
    }
    if (count > 1) {
      this.#log.say(
        'XML_ELEMENT_REPEATED',
        `${xpath}/${node.name}[${count}]`,
        node.start,
        `<${node.name}> stands again; the first one is read as the value.`,
      );
      this.#extras.push(extraElement(node, xpath));
      return;
    }
    const at = `${xpath}/${node.name}`;
    if (def.kind === 'leaf') this.#leaf(node, def, target, at, path);
    else if (def.kind === 'cell') this.#cell(node, def, target, at, path);
    else if (def.kind === 'group') this.#group(node, def, target, at, path);
    else if (def.kind === 'table') this.#table(node, def, target, at);
    else this.#footnotes(node, target, at);
  }

  #leaf(node: XmlElement, def: LeafDef, target: Target, xpath: string, path: string): void {
    target[def.field] = this.#value(node, def.name, def.type, xpath, `${path}${def.field}`);
  }

  /** The typed value of an element that holds only text; null when blank. */
  #value(node: XmlElement, name: string, type: LeafType, xpath: string, path: string): unknown {
    this.#attributes(node, xpath);
    const seen = new Map<string, number>();
    let raw = '';
    for (const child of node.children) {
      if (isElement(child)) this.#unknown(child, seen, xpath);
      else raw += child.text;
    }
    const text = type === 'text' ? raw : trimSpace(raw);
    if (isBlank(text)) {
      // Only the timeliness and a holding's form type may be given with an empty value; an empty leaf of text says nothing.
      if (type !== 'text' && type !== 'timeliness' && type !== 'formType') {
        this.#log.say(
          'XML_EMPTY_VALUE',
          xpath,
          node.start,
          `<${node.name}> is empty; a ${TYPE_NAMES[type] ?? 'code'} must have a value where its element stands.`,
        );
      }
      return null;
    }
    const read = leafValue(type, text);
    if (read.spelled) this.#spellings.push({ path: path as FieldPath, text });
    if (read.problem !== null) {
      this.#log.say(
        read.problem.code,
        xpath,
        node.contentStart,
        read.problem.message,
        read.problem.severity,
        node.contentEnd,
      );
    } else if (type === 'text') this.#textLimits(node, name, text, xpath);
    return read.value;
  }

  #textLimits(node: XmlElement, name: string, text: string, xpath: string): void {
    if (name === 'schemaVersion' && !isKnownSchemaVersion(text)) {
      const message = `EDGAR is not known to have written the schema version ${shown(text)}.`;
      this.#log.say('SCHEMA_VERSION_UNKNOWN', xpath, node.contentStart, message, undefined, node.contentEnd);
    }
    const limit = TEXT_LIMITS[name as keyof typeof TEXT_LIMITS] as TextLimit | undefined;
    if (limit === undefined) return;
    const what = name === 'footnote' ? `The text of ${xpath.slice(xpath.lastIndexOf('/') + 1)}` : name;
    if (text.length > limit.max) {
      const message = `${what} has ${text.length} characters; the specification allows ${limit.max}.`;
      this.#log.say('VALUE_TOO_LONG', xpath, node.contentStart, message, undefined, node.contentEnd);
    } else if (limit.pattern !== null && !limit.pattern.test(text)) {
      const message = `“${shown(text)}” has characters that ${name} does not have.`;
      this.#log.say('VALUE_PATTERN', xpath, node.contentStart, message, undefined, node.contentEnd);
    }
  }

  #cell(node: XmlElement, def: CellDef, target: Target, xpath: string, path: string): void {
    const field = `${path}${def.field}`;
    const ids: string[] = [];
    const seen = new Map<string, number>();
    let value: unknown = null;
    this.#attributes(node, xpath);
    for (const child of node.children) {
      if (!isElement(child)) {
        if (!isBlank(child.text)) this.#stray(child.text, child.start, xpath);
      } else if (child.name === 'footnoteId') {
        this.#mark(child, ids, xpath);
      } else if (child.name === 'value') {
        const count = (seen.get('value') ?? 0) + 1;
        seen.set('value', count);
        if (count > 1) {
          this.#log.say(
            'XML_ELEMENT_REPEATED',
            `${xpath}/value[${count}]`,
            child.start,
            `<value> stands again in <${node.name}>; the first one is read.`,
          );
          this.#extras.push(extraElement(child, xpath));
          continue;
        }
        if (ids.length > 0) {
          this.#log.say(
            'XML_ELEMENT_ORDER',
            `${xpath}/value`,
            child.start,
            `<value> stands after a <footnoteId> in <${node.name}>.`,
          );
        }
        value = this.#value(child, def.name, def.type, `${xpath}/value`, field);
      } else this.#unknown(child, seen, xpath);
    }
    target[def.field] =
      value === null && ids.length === 0 ? ABSENT : ({ value, footnoteIds: ids } satisfies Footnoted<unknown>);
  }

  #mark(node: XmlElement, ids: string[], xpath: string): void {
    const at = `${xpath}/footnoteId[${ids.length + 1}]`;
    const id = node.attributes.find((attribute) => attribute.name === 'id')?.value;
    if (id === undefined) {
      this.#log.say('FOOTNOTE_ID_FORM', at, node.start, 'A footnote mark has no id.', undefined, node.end);
      this.#extras.push(extraElement(node, xpath));
      return;
    }
    ids.push(id);
    this.#uses.push({ id, path: at, start: node.start });
    if (node.attributes.length > 1) this.#attributes(node, at, 'id');
    for (const child of node.children) {
      if (!isElement(child) && !isBlank(child.text)) this.#stray(child.text, child.start, at);
      else if (isElement(child)) this.#unknown(child, new Map(), at);
    }
  }

  #group(node: XmlElement, def: GroupDef, target: Target, xpath: string, path: string): void {
    const inner = def.field === null ? target : (BLANK_PARTS[def.field]?.() as Target);
    const below = def.field === null ? path : `${path}${def.field}/`;
    if (def.footnoteIds === undefined) this.#children(node, def.children, inner, xpath, below);
    else {
      const ids: string[] = [];
      const rest = node.children.filter((child) => {
        if (!isElement(child)) return true;
        if (child.name !== 'footnoteId') {
          if (ids.length > 0) {
            const message = `<${child.name}> stands after a <footnoteId> in <${node.name}>.`;
            this.#log.say('XML_ELEMENT_ORDER', `${xpath}/${child.name}`, child.start, message);
          }
          return true;
        }
        this.#mark(child, ids, xpath);
        return false;
      });
      this.#children({ ...node, children: rest }, def.children, inner, xpath, below);
      if (ids.length > 0) target[def.footnoteIds] = ids;
    }
    if (def.field !== null) target[def.field] = inner;
  }

  #item(node: XmlElement, def: ListDef, target: Target, xpath: string): void {
    const list = target[def.field] as Target[];
    const item = BLANK_ITEMS[def.field]?.() as Target;
    list.push(item);
    this.#children(node, def.children, item, xpath, `${def.field}/${list.length - 1}/`);
  }

  #table(node: XmlElement, def: TableDef, target: Target, xpath: string): void {
    const rows = target[def.field] as object[];
    const seen = new Map<string, number>();
    this.#attributes(node, xpath);
    for (const child of node.children) {
      if (!isElement(child)) {
        if (!isBlank(child.text)) this.#stray(child.text, child.start, xpath);
        continue;
      }
      const kind: RowKind | null =
        child.name === def.transaction.name ? 'transaction' : child.name === def.holding.name ? 'holding' : null;
      if (kind === null) {
        this.#unknown(child, seen, xpath);
        continue;
      }
      const count = (seen.get(child.name) ?? 0) + 1;
      seen.set(child.name, count);
      const row = (def.name === 'nonDerivativeTable'
        ? blankNonDerivativeRow()
        : blankDerivativeRow()) as unknown as Target;
      row.kind = kind;
      rows.push(row);
      this.#children(
        child,
        def[kind].children,
        row,
        `${xpath}/${child.name}[${count}]`,
        `${def.field}/${rows.length - 1}/`,
      );
    }
  }

  #footnotes(node: XmlElement, target: Target, xpath: string): void {
    const notes = target.footnotes as { id: string; text: string }[];
    const seen = new Map<string, number>();
    this.#attributes(node, xpath);
    for (const child of node.children) {
      if (!isElement(child)) {
        if (!isBlank(child.text)) this.#stray(child.text, child.start, xpath);
      } else if (child.name !== 'footnote') this.#unknown(child, seen, xpath);
      else {
        const at = `${xpath}/footnote[${notes.length + 1}]`;
        const id = child.attributes.find((attribute) => attribute.name === 'id')?.value ?? '';
        const inner = { ...child, attributes: child.attributes.filter((attribute) => attribute.name !== 'id') };
        const text = this.#value(inner, 'footnote', 'text', at, '') as string | null;
        notes.push({ id, text: text ?? '' });
        this.#uses.push({ id, path: at, start: child.start, definition: true });
      }
    }
  }

  #attributes(node: XmlElement, xpath: string, except?: string): void {
    if (node.attributes.length === 0) return;
    for (const { name, value, start } of node.attributes) {
      if (name === except || name === 'xmlns' || name.startsWith('xmlns:') || name.startsWith('xsi:')) continue;
      this.#log.say(
        'XML_UNKNOWN_ATTRIBUTE',
        `${xpath}/@${name}`,
        start,
        `The attribute ${name} is not part of <${node.name}>. It is kept.`,
      );
      this.#extras.push({ parent: xpath, name: `@${name}`, text: value, attributes: [], children: [] });
    }
  }

  #unknown(node: XmlElement, seen: Map<string, number>, xpath: string): void {
    const count = (seen.get(node.name) ?? 0) + 1;
    seen.set(node.name, count);
    const at = `${xpath}/${node.name}${count > 1 ? `[${count}]` : ''}`;
    this.#log.say(
      'XML_UNKNOWN_ELEMENT',
      at,
      node.start,
      `<${shown(node.name)}> is not an element of the schema at this place. It is kept.`,
      undefined,
      node.end,
    );
    this.#extras.push(extraElement(node, xpath));
  }

  #stray(text: string, offset: number, xpath: string): void {
    const start = offset + (text.length - text.trimStart().length);
    this.#log.say(
      'XML_STRAY_TEXT',
      xpath,
      start,
      `The text “${shown(trimSpace(text))}” stands between elements, where none belongs. It is part of no value.`,
    );
    this.#extras.push({ parent: xpath, name: 'text()', text: trimSpace(text), attributes: [], children: [] });
  }
}

const TYPE_NAMES: Partial<Record<LeafType, string>> = { date: 'date', decimal: 'number', boolean: 'box' };

/** The element that stands for the definition among its siblings: a list's holder, where it has one. */
function elementName(def: ElementDef): string {
  return def.kind === 'list' ? (def.holder ?? def.name) : def.name;
}
