/**
 * A text of a filing as plain characters that move no cursor and hide nothing: control characters, escapes, marks that turn
 * the direction of writing, and characters that print nothing are shown by name instead of being sent on. White space is a
 * single blank; with `lines`, line breaks stay.
 */
export function printable(text: string, lines = false): string {
  const spaced = lines
    ? text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(/[^\S\n]+/gu, ' ')
    : text.replace(/[\s\u0085]+/gu, ' ');
  return spaced.replace(/\p{Cs}/gu, '\ufffd').replace(UNSAFE, name);
}

// Other than line feeds: C0, delete, C1; soft hyphen, zero-width space and marks of direction; noncharacters, invisible
// operators, interlinear marks and tag characters. Zero-width (non-)joiners stay: Persian and Indic names need them.
const UNSAFE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff]|[\u{e0000}-\u{e0fff}]/gu;

// C0 has pictures of its own: ␛ for escape.
function name(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
