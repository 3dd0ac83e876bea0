import { decodeReferences } from './references.ts';
import { XmlFault } from './xmlFault.ts';

/** An element with where it stands: `start` at its `<`, `end` behind its last `>`, and the range of its content. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: (XmlElement | XmlText)[];
  readonly start: number;
  end: number;
  readonly contentStart: number;
  contentEnd: number;
}

export interface XmlAttribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
}

/** Character data between tags, references replaced and line ends as LF. */
export interface XmlText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface XmlTree {
  readonly root: XmlElement;
  readonly instructions: readonly { readonly target: string; readonly start: number }[];
}

export const isElement = (node: XmlElement | XmlText): node is XmlElement => 'name' in node;

/** Element depth beyond which a document is refused; an ownership document has six levels. */
const DEPTH_MAX = 64;
/** Elements and pieces of text beyond which a document is refused: a hundred times the longest that the schema allows. */
const NODES_MAX = 500_000;
/** Attributes of one element; an ownership document has one. Each is compared with those before it. */
const ATTRIBUTES_MAX = 200;

/**
 * Parses well-formed XML 1.0 without document type declaration, strictly and with positions. Throws `XmlFault` on
 * anything else. Opens nothing, expands nothing, and takes time in proportion to the text.
 */
export function parseXml(text: string): XmlTree {
  return new TreeParser(text).parse();
}

// Names: XML 1.0 fifth edition, productions 4 and 4a.
const START =
  ':A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}\\u{200C}\\u{200D}\\u{2070}-\\u{218F}\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}';
const NAME = new RegExp(`[${START}][${START}\\-.0-9\\u{B7}\\u{300}-\\u{36F}\\u{203F}\\u{2040}]*`, 'uy');
const DECLARATION =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"([^"<&]*)"|'([^'<&]*)')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"[A-Za-z][A-Za-z0-9._-]*"|'[A-Za-z][A-Za-z0-9._-]*'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/;
const NOT_XML_CHARACTER =
  /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Faults on the first character that XML 1.0 does not allow. */
export function refuseBadCharacters(text: string): void {
  const bad = NOT_XML_CHARACTER.exec(text);
  if (bad === null) return;
  const code = bad[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const what = bad[0] === '\0' ? 'A NUL character (U+0000)' : `The character U+${code}`;
  throw new XmlFault('XML_CHARACTER', bad.index, `${what} is not allowed in XML.`);
}

class TreeParser {
  readonly #text: string;
  #pos = 0;
  #nodes = 0;
  readonly #instructions: { target: string; start: number }[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  parse(): XmlTree {
    refuseBadCharacters(this.#text);
    this.#declaration();
    this.#misc();
    if (this.#pos >= this.#text.length) throw this.#fault('XML_NO_DOCUMENT', 'The file has no document.');
    if (this.#text[this.#pos] !== '<') {
      throw this.#fault('XML_NOT_WELL_FORMED', 'Text stands before the first element.');
    }
    const root = this.#element();
    this.#misc();
    if (this.#pos < this.#text.length) {
      throw this.#fault('XML_TEXT_AFTER_END', 'Text follows the end of the document; a file holds one document.');
    }
    return { root, instructions: this.#instructions };
  }

  #declaration(): void {
    if (!/^<\?xml[ \t\r\n]/.test(this.#text)) return;
    const match = DECLARATION.exec(this.#text);
    if (match === null) throw this.#fault('XML_NOT_WELL_FORMED', 'The XML declaration is not well-formed.');
    const version = match[1] ?? match[2];
    if (version !== '1.0') throw this.#fault('XML_VERSION', `XML ${version} is not accepted; EDGAR takes XML 1.0.`);
    this.#pos = match[0].length;
  }

  /** One more element or piece of text: a bound on memory for a text made of nothing else. */
  #count(): void {
    if (++this.#nodes <= NODES_MAX) return;
    throw this.#fault('XML_TOO_LARGE', `The document has more than ${NODES_MAX} elements and pieces of text.`);
  }

  /** White space, comments and processing instructions outside the root. */
  #misc(): void {
    for (;;) {
      this.#space();
      if (this.#at('<!--')) this.#comment();
      else if (this.#at('<?')) this.#instruction();
      else if (this.#at('<!')) this.#refuseDeclaration();
      else return;
    }
  }

  #element(): XmlElement {
    const root = this.#openTag();
    const open: XmlElement[] = root.end < 0 ? [root] : [];
    while (open.length > 0) {
      const element = open[open.length - 1] as XmlElement;
      this.#characters(element);
      if (this.#pos >= this.#text.length) {
        throw this.#fault('XML_CUT_SHORT', `The document ends too early: <${element.name}> is not closed.`);
      }
      if (this.#at('</')) {
        this.#closeTag(element);
        open.pop();
      } else if (this.#at('<!--')) this.#comment();
      else if (this.#at('<![CDATA[')) this.#cdata(element);
      else if (this.#at('<?')) this.#instruction();
      else if (this.#at('<!')) this.#refuseDeclaration();
      else {
        const child = this.#openTag();
        element.children.push(child);
        if (child.end < 0) open.push(child);
        if (open.length > DEPTH_MAX) {
          throw this.#fault(
            'XML_TOO_DEEP',
            `Elements are nested more than ${DEPTH_MAX} deep; an ownership document has six levels.`,
          );
        }
      }
    }
    return root;
  }

  #openTag(): XmlElement {
    const start = this.#pos;
    this.#count();
    this.#pos++;
    const name = this.#name();
    const attributes: XmlAttribute[] = [];
    for (;;) {
      const spaced = this.#space();
      if (this.#at('/>')) {
        this.#pos += 2;
        return {
          name,
          attributes,
          children: [],
          start,
          end: this.#pos,
          contentStart: this.#pos,
          contentEnd: this.#pos,
        };
      }
      if (this.#text[this.#pos] === '>') {
        this.#pos++;
        return { name, attributes, children: [], start, end: -1, contentStart: this.#pos, contentEnd: -1 };
      }
      if (this.#pos >= this.#text.length)
        throw this.#fault('XML_CUT_SHORT', `The document ends inside the tag <${name}.`);
      if (!spaced) throw this.#fault('XML_NOT_WELL_FORMED', `White space is missing inside the tag <${name}>.`);
      attributes.push(this.#attribute(attributes));
    }
  }

  #attribute(before: readonly XmlAttribute[]): XmlAttribute {
    const start = this.#pos;
    if (before.length >= ATTRIBUTES_MAX) {
      throw this.#fault('XML_TOO_LARGE', `A tag has more than ${ATTRIBUTES_MAX} attributes.`);
    }
    const name = this.#name();
    if (before.some((a) => a.name === name)) {
      throw this.#fault('XML_NOT_WELL_FORMED', `The attribute ${name} stands twice in one tag.`);
    }
    this.#space();
    if (this.#text[this.#pos] !== '=') throw this.#cutOr(`The attribute ${name} has no value.`);
    this.#pos++;
    this.#space();
    const quote = this.#text[this.#pos];
    if (quote !== '"' && quote !== "'") throw this.#cutOr(`The value of the attribute ${name} is not in quotes.`);
    const close = this.#text.indexOf(quote, this.#pos + 1);
    const raw = close < 0 ? this.#text.slice(this.#pos + 1) : this.#text.slice(this.#pos + 1, close);
    const angle = raw.indexOf('<');
    if (angle >= 0)
      throw new XmlFault('XML_NOT_WELL_FORMED', this.#pos + 1 + angle, 'A < stands in an attribute value.');
    if (close < 0) throw this.#fault('XML_CUT_SHORT', 'The document ends inside an attribute value.');
    const value = decodeReferences(raw.replace(/\r\n|[\t\r\n]/g, ' '), this.#pos + 1);
    this.#pos = close + 1;
    return { name, value, start };
  }

  #closeTag(element: XmlElement): void {
    const start = this.#pos;
    this.#pos += 2;
    const name = this.#name();
    this.#space();
    if (this.#text[this.#pos] !== '>') throw this.#cutOr(`The tag </${name} is not closed.`);
    if (name !== element.name) {
      throw new XmlFault('XML_TAG_MISMATCH', start, `<${element.name}> is closed by </${name}>.`);
    }
    this.#pos++;
    element.contentEnd = start;
    element.end = this.#pos;
  }

  #characters(element: XmlElement): void {
    const start = this.#pos;
    const next = this.#text.indexOf('<', start);
    const end = next < 0 ? this.#text.length : next;
    if (end === start) return;
    this.#count();
    const raw = this.#text.slice(start, end);
    const marker = raw.indexOf(']]>');
    if (marker >= 0) throw new XmlFault('XML_NOT_WELL_FORMED', start + marker, 'The characters ]]> stand in text.');
    element.children.push({ text: decodeReferences(lineEnds(raw), start), start, end });
    this.#pos = end;
  }

  #cdata(element: XmlElement): void {
    const start = this.#pos;
    this.#count();
    const close = this.#text.indexOf(']]>', start);
    if (close < 0) throw this.#fault('XML_CUT_SHORT', 'The document ends inside a CDATA section.');
    element.children.push({ text: lineEnds(this.#text.slice(start + 9, close)), start, end: close + 3 });
    this.#pos = close + 3;
  }

  #comment(): void {
    const dashes = this.#text.indexOf('--', this.#pos + 4);
    if (dashes < 0) throw this.#fault('XML_CUT_SHORT', 'The document ends inside a comment.');
    if (this.#text[dashes + 2] !== '>') throw this.#fault('XML_NOT_WELL_FORMED', 'Two hyphens stand inside a comment.');
    this.#pos = dashes + 3;
  }

  #instruction(): void {
    const start = this.#pos;
    this.#pos += 2;
    const target = this.#name();
    if (target.toLowerCase() === 'xml') {
      throw new XmlFault(
        'XML_NOT_WELL_FORMED',
        start,
        'An XML declaration stands elsewhere than in the first bytes of the file.',
      );
    }
    const close = this.#text.indexOf('?>', this.#pos);
    if (close < 0) throw this.#fault('XML_CUT_SHORT', 'The document ends inside a processing instruction.');
    if (close > this.#pos && !/[ \t\r\n]/.test(this.#text[this.#pos] ?? '')) {
      throw this.#fault('XML_NOT_WELL_FORMED', 'A processing instruction has no space behind its name.');
    }
    this.#instructions.push({ target, start });
    this.#pos = close + 2;
  }

  #refuseDeclaration(): never {
    if (this.#at('<!DOCTYPE')) {
      throw this.#fault(
        'XML_DOCTYPE',
        'The file has a document type declaration. Ownership documents have none, and none is read.',
      );
    }
    throw this.#cutOr('A declaration stands where none may.');
  }

  #name(): string {
    NAME.lastIndex = this.#pos;
    const name = NAME.exec(this.#text)?.[0];
    if (name === undefined) throw this.#cutOr('A name was expected here.');
    this.#pos += name.length;
    return name;
  }

  #space(): boolean {
    const start = this.#pos;
    for (;;) {
      const c = this.#text.charCodeAt(this.#pos);
      if (c !== 32 && c !== 10 && c !== 9 && c !== 13) return this.#pos > start;
      this.#pos++;
    }
  }

  #at(token: string): boolean {
    return this.#text.startsWith(token, this.#pos);
  }

  #cutOr(message: string): XmlFault {
    return this.#pos >= this.#text.length
      ? this.#fault('XML_CUT_SHORT', 'The document ends too early, inside a tag.')
      : this.#fault('XML_NOT_WELL_FORMED', message);
  }

  #fault(code: XmlFault['code'], message: string): XmlFault {
    return new XmlFault(code, this.#pos, message);
  }
}

/** XML 1.0, section 2.11: every line end reaches the application as one LF. */
function lineEnds(raw: string): string {
  return raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
}
