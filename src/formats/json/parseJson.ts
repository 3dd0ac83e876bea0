/** A JSON value with its range in the text. A number keeps its text, so that no digit is lost. */
export type JsonNode = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'object'; readonly members: ReadonlyMap<string, JsonNode> }
  | { readonly kind: 'array'; readonly items: readonly JsonNode[] }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null' }
);

export type JsonFaultCode = 'JSON_SYNTAX' | 'JSON_REPEATED_KEY' | 'JSON_TOO_DEEP' | 'JSON_TOO_LARGE';

/** Thrown inside the parser and caught at the reader's door. */
export class JsonFault extends Error {
  readonly code: JsonFaultCode;
  readonly offset: number;

  constructor(code: JsonFaultCode, offset: number, message: string) {
    super(message);
    this.code = code;
    this.offset = offset;
  }
}

const DEPTH_MAX = 200;
/** Values in one text: some hundred documents, and a bound on memory for a text made of `0,0,0`. */
const VALUES_MAX = 1_000_000;

const SPACE = /[ \t\r\n]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const LITERAL = /true|false|null/y;

/** Parses JSON (RFC 8259) strictly: no repeated keys, bounded depth and size, positions kept. Throws `JsonFault`. */
export function parseJson(text: string): JsonNode {
  return new Parser(text).parse();
}

class Parser {
  readonly #text: string;
  #pos = 0;
  #depth = 0;
  #count = 0;

  constructor(text: string) {
    this.#text = text;
  }

  parse(): JsonNode {
    const node = this.#value();
    this.#match(SPACE);
    if (this.#pos < this.#text.length) throw this.#syntax('Text follows the end of the JSON.');
    return node;
  }

  #value(): JsonNode {
    this.#match(SPACE);
    if (++this.#count > VALUES_MAX) throw this.#fault('JSON_TOO_LARGE', `More than ${VALUES_MAX} values.`);
    const start = this.#pos;
    const c = this.#text[start];
    if (c === '{') return this.#object(start);
    if (c === '[') return this.#array(start);
    if (c === '"') {
      const value = this.#string();
      return { kind: 'string', value, start, end: this.#pos };
    }
    const number = this.#match(NUMBER);
    if (number !== undefined) return { kind: 'number', text: number, start, end: this.#pos };
    const literal = this.#match(LITERAL);
    if (literal === undefined) throw this.#syntax('A value was expected here.');
    return literal === 'null'
      ? { kind: 'null', start, end: this.#pos }
      : { kind: 'boolean', value: literal === 'true', start, end: this.#pos };
  }

  #object(start: number): JsonNode {
    const members = new Map<string, JsonNode>();
    this.#sequence('}', () => {
      const at = this.#pos;
      const key = this.#string();
      if (members.has(key)) throw new JsonFault('JSON_REPEATED_KEY', at, `The key ${key.slice(0, 60)} stands twice.`);
      this.#match(SPACE);
      if (this.#text[this.#pos] !== ':') throw this.#syntax('A colon was expected behind the key.');
      this.#pos++;
      members.set(key, this.#value());
    });
    return { kind: 'object', members, start, end: this.#pos };
  }

  #array(start: number): JsonNode {
    const items: JsonNode[] = [];
    this.#sequence(']', () => items.push(this.#value()));
    return { kind: 'array', items, start, end: this.#pos };
  }

  /** Items with commas between them, up to the closing bracket. */
  #sequence(close: string, item: () => void): void {
    if (++this.#depth > DEPTH_MAX) throw this.#fault('JSON_TOO_DEEP', `Nested more than ${DEPTH_MAX} deep.`);
    this.#pos++;
    this.#match(SPACE);
    if (this.#text[this.#pos] !== close) {
      for (;;) {
        this.#match(SPACE);
        item();
        this.#match(SPACE);
        if (this.#text[this.#pos] !== ',') break;
        this.#pos++;
      }
    }
    if (this.#text[this.#pos] !== close) throw this.#syntax(`A comma or ${close} was expected here.`);
    this.#pos++;
    this.#depth--;
  }

  /** Scanned by hand: a regular expression would keep a way back for every character of a long text. */
  #string(): string {
    const start = this.#pos;
    if (this.#text[start] !== '"') throw this.#syntax('A text in quotes was expected here.');
    let hasEscapes = false;
    for (this.#pos++; ; ) {
      const c = this.#text.charCodeAt(this.#pos);
      if (c === 0x22) break;
      if (Number.isNaN(c) || c < 0x20)
        throw this.#syntax('A text in quotes is not closed, or holds a control character.');
      if (c !== 0x5c) this.#pos++;
      else if (this.#match(ESCAPE) === undefined) throw this.#syntax('A backslash begins no escape of JSON.');
      else hasEscapes = true;
    }
    this.#pos++;
    const raw = this.#text.slice(start, this.#pos);
    return hasEscapes ? (JSON.parse(raw) as string) : raw.slice(1, -1);
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#pos;
    const found = pattern.exec(this.#text)?.[0];
    this.#pos += found?.length ?? 0;
    return found;
  }

  #syntax(message: string): JsonFault {
    return this.#pos >= this.#text.length
      ? this.#fault('JSON_SYNTAX', 'The JSON ends too early.')
      : this.#fault('JSON_SYNTAX', message);
  }

  #fault(code: JsonFaultCode, message: string): JsonFault {
    return new JsonFault(code, this.#pos, message);
  }
}
