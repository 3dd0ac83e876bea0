/** The first element of a text that looks like markup. `end` is behind its name. */
export interface RootElement {
  /** As written, with its prefix. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** The name in a document type declaration before it, or null. */
  readonly doctype: string | null;
}

const NAME = /[A-Za-z_:][\w:.-]*/y;
const WHITE_SPACE = /\s*/y;

/**
 * Finds the first start tag behind declarations, comments and processing instructions, without parsing anything: enough to
 * tell formats apart. Null when the text does not begin with markup or ends before its first element.
 */
export function rootElement(text: string): RootElement | null {
  let doctype: string | null = null;
  let pos = 0;
  for (;;) {
    pos = skip(WHITE_SPACE, text, pos);
    if (text[pos] !== '<') return null;
    if (text.startsWith('<!--', pos)) pos = behind(text, '-->', pos + 4);
    else if (text.startsWith('<?', pos)) pos = behind(text, '?>', pos + 2);
    else if (text.startsWith('<!', pos)) {
      doctype ??= /^<!DOCTYPE\s+([\w:.-]+)/i.exec(text.slice(pos, pos + 200))?.[1] ?? null;
      pos = behindDeclaration(text, pos);
    } else {
      const end = skip(NAME, text, pos + 1);
      return end === pos + 1 ? null : { name: text.slice(pos + 1, end), start: pos, end, doctype };
    }
    if (pos < 0) return doctype === null ? null : { name: doctype, start: 0, end: 0, doctype };
  }
}

/** Without a namespace prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function skip(pattern: RegExp, text: string, pos: number): number {
  pattern.lastIndex = pos;
  return pos + (pattern.exec(text)?.[0].length ?? 0);
}

function behind(text: string, token: string, from: number): number {
  const at = text.indexOf(token, from);
  return at < 0 ? -1 : at + token.length;
}

/** Behind the `>` of a declaration; an internal subset in brackets may hold more of them. */
function behindDeclaration(text: string, pos: number): number {
  const close = text.indexOf('>', pos);
  const bracket = text.indexOf('[', pos);
  if (close < 0 || bracket < 0 || bracket > close) return close < 0 ? -1 : close + 1;
  const subsetEnd = /\]\s*>/g;
  subsetEnd.lastIndex = bracket;
  return subsetEnd.exec(text) === null ? -1 : subsetEnd.lastIndex;
}
