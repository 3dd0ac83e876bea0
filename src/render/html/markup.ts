/**
 * HTML that is safe to send. Only the `html` tag makes it, and the tag escapes every text put into it, so nothing of a
 * filing can become markup: a plain string where markup belongs comes out as the letters that it is.
 */
export class Markup {
  readonly #text: string;

  constructor(text: string, key: typeof KEY) {
    if (key !== KEY) throw new TypeError('markup is made by the html tag');
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

const KEY = Symbol('markup');

type Part = string | number | Markup | null | undefined | false | readonly Part[];

/** A template whose parts are escaped, in text and in quoted attribute values alike. Null and false print nothing. */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let text = literals[0] ?? '';
  parts.forEach((part, index) => {
    text += print(part) + (literals[index + 1] ?? '');
  });
  return new Markup(text, KEY);
}

/** Pieces of markup with others of one kind between them. */
export function joined(parts: readonly (Markup | string)[], between: Markup): Markup {
  return html`${parts.map((part, index) => (index === 0 ? part : html`${between}${part}`))}`;
}

export const NOTHING: Markup = html``;

function print(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Markup) return part.toString();
  if (typeof part === 'object') return part.map(print).join('');
  return escapeText(String(part));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// Most texts hold nothing of this kind, and one look is faster than two replacements.
const UNSAFE = /[&<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff]/;

/** Control characters that HTML forbids, and halves of surrogate pairs, become the replacement character. */
function escapeText(text: string): string {
  if (!UNSAFE.test(text)) return text;
  return text
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Surrogate}/gu, '\ufffd');
}
