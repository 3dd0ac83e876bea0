import { Decimal } from '../../base/decimal.ts';
import type { ExtraElement } from '../../model/asWritten.ts';
import { DOCUMENT_ELEMENTS, type ElementDef, ROOT_ELEMENT, type TableDef } from '../../model/elements.ts';
import type { Footnoted } from '../../model/footnoted.ts';
import type { Footnote, OwnershipDocument } from '../../model/ownershipDocument.ts';
import type { RowKind } from '../../model/tableRow.ts';
import { escapeAttribute, escapeText } from '../xml/escapeXml.ts';
import { isBlank } from '../xml/whiteSpace.ts';
import { suppliedByEdgar } from './suppliedByEdgar.ts';

/** `filer`: what a filer sends, without what EDGAR supplies. `record`: what EDGAR publishes, without the owners' CCCs. */
export type WriteKind = 'filer' | 'record';

/**
 * The document as XML: one element a line, a leaf with its value on one line (specification, section 4.1), nothing written
 * that the document does not state. Writes any document; whether EDGAR would take it is for the checks to say.
 */
export function writeOwnershipXml(document: OwnershipDocument, kind: WriteKind): string {
  const writer = new ElementWriter(document, kind);
  writer.open(ROOT_ELEMENT, '');
  writer.children(DOCUMENT_ELEMENTS, document as unknown as Values, '', '    ');
  writer.extras(`/${ROOT_ELEMENT}`, '    ');
  return `<?xml version="1.0"?>\n${writer.lines.join('\n')}\n</${ROOT_ELEMENT}>\n`;
}

export type Values = Readonly<Record<string, unknown>>;

/** Writes model values as lines of XML; also used to write single elements into an existing text. */
export class ElementWriter {
  readonly lines: string[] = [];
  readonly #omitted: (element: string) => boolean;
  readonly #spellings: ReadonlyMap<string, string>;
  readonly #extras: ReadonlyMap<string, readonly ExtraElement[]>;
  /** Of the element that is open. */
  #xpath: string;

  constructor(document: OwnershipDocument, kind: WriteKind, xpath = '') {
    this.#xpath = xpath;
    this.#omitted = (element) => (kind === 'filer' ? suppliedByEdgar(element) : element === 'rptOwnerCcc');
    this.#spellings = new Map(document.spellings.map((spelling) => [spelling.path, spelling.text]));
    const extras = new Map<string, ExtraElement[]>();
    for (const extra of document.extras) extras.set(extra.parent, [...(extras.get(extra.parent) ?? []), extra]);
    this.#extras = extras;
  }

  open(name: string, indent: string): void {
    this.lines.push(`${indent}<${name}>`);
    this.#xpath = `${this.#xpath}/${name}`;
  }

  /** Closes what `open` opened, its extras first. An element that came to nothing is left out unless it must stand. */
  #close(name: string, indent: string, from: number, keep: boolean): void {
    this.extras(this.#xpath, `${indent}    `);
    this.#xpath = this.#xpath.slice(0, this.#xpath.lastIndexOf('/'));
    if (this.lines.length === from + 1 && !keep) this.lines.length = from;
    else this.lines.push(`${indent}</${name}>`);
  }

  #around(name: string, index: number | null, indent: string, keep: boolean, write: () => void): void {
    const from = this.lines.length;
    this.lines.push(`${indent}<${name}>`);
    this.#xpath += index === null ? `/${name}` : `/${name}[${index}]`;
    write();
    this.#close(name, indent, from, keep);
  }

  children(defs: readonly ElementDef[], values: Values, path: string, indent: string): void {
    for (const def of defs) this.element(def, values, path, indent);
  }

  element(def: ElementDef, values: Values, path: string, indent: string): void {
    if (def.kind === 'leaf') this.#leaf(def.name, values[def.field], path + def.field, indent);
    else if (def.kind === 'cell')
      this.#cell(def.name, values[def.field] as Footnoted<unknown>, path + def.field, indent);
    else if (def.kind === 'group') {
      const inner = def.field === null ? values : (values[def.field] as Values);
      const below = def.field === null ? path : `${path}${def.field}/`;
      this.#around(def.name, null, indent, def.required === true, () => {
        this.children(def.children, inner, below, `${indent}    `);
        if (def.footnoteIds !== undefined) this.#marks(values[def.footnoteIds] as readonly string[], `${indent}    `);
      });
    } else if (def.kind === 'table') this.#table(def, values, indent);
    else if (def.holder !== null) this.#footnotes(def.holder, values[def.field] as readonly Footnote[], indent);
    else {
      (values[def.field] as readonly Values[]).forEach((item, index) => {
        this.#around(def.name, index + 1, indent, true, () =>
          this.children(def.children, item, `${def.field}/${index}/`, `${indent}    `),
        );
      });
    }
  }

  #table(def: TableDef, values: Values, indent: string): void {
    const counts: Record<RowKind, number> = { transaction: 0, holding: 0 };
    this.#around(def.name, null, indent, false, () => {
      (values[def.field] as readonly ({ kind: RowKind } & Values)[]).forEach((row, index) => {
        const { name, children } = def[row.kind];
        this.#around(name, ++counts[row.kind], `${indent}    `, true, () =>
          this.children(children, row, `${def.field}/${index}/`, `${indent}        `),
        );
      });
    });
  }

  /** A leaf's text as it is written; null when nothing is. */
  textOf(name: string, value: unknown, path: string): string | null {
    if (this.#omitted(name)) return null;
    const spelling = this.#spellings.get(path);
    // A spelling belongs to the value it was read with; a date that was changed since is written plainly.
    const holds = spelling !== undefined && (value === null || spelling.startsWith(String(value)));
    return holds ? spelling : written(name, value);
  }

  #leaf(name: string, value: unknown, path: string, indent: string): void {
    const text = this.textOf(name, value, path);
    if (text !== null) this.lines.push(`${indent}<${name}>${escapeText(text)}</${name}>`);
  }

  #cell(name: string, cell: Footnoted<unknown>, path: string, indent: string): void {
    this.#around(name, null, indent, false, () => {
      this.#leaf('value', cell.value, path, `${indent}    `);
      this.#marks(cell.footnoteIds, `${indent}    `);
    });
  }

  #marks(ids: readonly string[], indent: string): void {
    for (const id of ids) this.lines.push(`${indent}<footnoteId id="${escapeAttribute(id)}"/>`);
  }

  #footnotes(holder: string, notes: readonly Footnote[], indent: string): void {
    this.#around(holder, null, indent, false, () => {
      for (const { id, text } of notes) {
        const attribute = id === '' ? '' : ` id="${escapeAttribute(id)}"`;
        this.lines.push(`${indent}    <footnote${attribute}>${escapeText(text)}</footnote>`);
      }
    });
  }

  /** What the reader kept because the model has no place for it, at the end of its parent. Attributes cannot be put back here. */
  extras(xpath: string, indent: string): void {
    for (const extra of this.#extras.get(xpath) ?? []) this.#extra(extra, indent);
  }

  #extra(extra: ExtraElement, indent: string): void {
    if (extra.name === 'text()') this.lines.push(`${indent}${escapeText(extra.text)}`);
    if (extra.name === 'text()' || extra.name.startsWith('@')) return;
    const attributes = extra.attributes.map(({ name, value }) => ` ${name}="${escapeAttribute(value)}"`).join('');
    if (extra.children.length === 0) {
      this.lines.push(`${indent}<${extra.name}${attributes}>${escapeText(extra.text)}</${extra.name}>`);
      return;
    }
    this.lines.push(`${indent}<${extra.name}${attributes}>${escapeText(extra.text)}`);
    for (const child of extra.children) this.#extra(child, `${indent}    `);
    this.lines.push(`${indent}</${extra.name}>`);
  }
}

/** A leaf's text; null when there is nothing to write. */
function written(name: string, value: unknown): string | null {
  if (value === null) return null;
  if (value instanceof Decimal) return value.text;
  // The specification's stylesheets know an equity swap only by 1 and a foreign address only by the word true.
  if (typeof value === 'boolean') return name === 'rptOwnerNonUSAddressFlag' ? String(value) : value ? '1' : '0';
  return typeof value === 'string' && !isBlank(value) ? value : null;
}
