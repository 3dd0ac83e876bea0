/** A start tag, an end tag or a stretch of text of a page, with its place in the input. */
export type HtmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly start: number; readonly end: number }
  | { readonly kind: 'close'; readonly name: string; readonly start: number; readonly end: number }
  | { readonly kind: 'text'; readonly start: number; readonly end: number };

/** Elements whose content is no text of the page, up to their own end tag. */
const SKIPPED = new Set(['script', 'style', 'title', 'textarea', 'noscript', 'template', 'iframe', 'svg', 'object']);

const NAME = /[a-zA-Z][a-zA-Z0-9:_-]{0,40}/y;

/**
 * Cuts a page into tags and text, as browsers do and without ever failing: comments, declarations and processing instructions
 * are left out, a `<` that begins none of these is text. Nothing is executed, fetched or looked up.
 */
export function* htmlTokens(text: string): Generator<HtmlToken> {
  let textStart = 0;
  let pos = text.indexOf('<');
  while (pos >= 0) {
    const end = behindMarkup(text, pos);
    if (end === null) {
      pos = text.indexOf('<', pos + 1);
      continue;
    }
    if (pos > textStart) yield { kind: 'text', start: textStart, end: pos };
    textStart = end;
    const closing = text[pos + 1] === '/';
    const name = nameAt(text, closing ? pos + 2 : pos + 1);
    if (name !== '') {
      yield { kind: closing ? 'close' : 'open', name, start: pos, end };
      if (!closing && SKIPPED.has(name) && text[end - 2] !== '/') textStart = endTagOf(name, text, end);
    }
    pos = text.indexOf('<', textStart);
  }
  if (text.length > textStart) yield { kind: 'text', start: textStart, end: text.length };
}

function nameAt(text: string, pos: number): string {
  NAME.lastIndex = pos;
  return NAME.exec(text)?.[0].toLowerCase() ?? '';
}

/** Where the markup that begins at a `<` ends; null when it is none, but text. */
function behindMarkup(text: string, pos: number): number | null {
  const next = text[pos + 1] ?? '';
  if (text.startsWith('<!--', pos)) return behind(text, '-->', pos + 4);
  if (next === '!' || next === '?') return behind(text, '>', pos + 2);
  const first = next === '/' ? (text[pos + 2] ?? '') : next;
  return /[a-zA-Z]/.test(first) ? behindTag(text, pos) : null;
}

// What is never closed runs to the end, as it does in a browser.
function behind(text: string, token: string, from: number): number {
  const at = text.indexOf(token, from);
  return at < 0 ? text.length : at + token.length;
}

/** Behind the `>` of a tag; one inside a quoted value does not end it. */
function behindTag(text: string, pos: number): number {
  let quote = 0;
  let valueStarts = false;
  for (let i = pos + 1; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (quote !== 0) {
      if (c === quote) quote = 0;
    } else if (c === 0x3e) return i + 1;
    else if ((c === 0x22 || c === 0x27) && valueStarts) quote = c;
    else if (c === 0x3d) valueStarts = true;
    else if (c > 0x20) valueStarts = false;
  }
  return text.length;
}

function endTagOf(name: string, text: string, from: number): number {
  const pattern = new RegExp(`</${name}[\\s/>]`, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}
