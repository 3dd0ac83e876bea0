/** A small deterministic generator of numbers in [0, 1), so that a failing input can be made again from its seed. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const TOKENS = [
  '<', '>', '&', '"', "'", '/', '=', ' ', '\n', '\r', '\r\n', '\t', '\0', '\u0001', '\ufffe', '\ud800', '\udc00', '\u00a0', '\u0085', ']]>', '&amp;', '&lt;',
  '&#65;', '&#x41;', '&#0;', '&#xD800;', '&#x10FFFF;', '&#x110000;', '&nbsp;', '&', '&;', '&#;', '<!--', '-->', '<!-- x -->', '<!-- -- -->', '<![CDATA[',
  '<![CDATA[a<b]]>', '<?x y?>', '<?xml version="1.0"?>', '<?x', '<!DOCTYPE a>', '<!DOCTYPE a [<!ENTITY b "c">]>', '<value>', '</value>', '<value/>', '<x/>',
  '<x a="1" a="2"/>', '<x a="<"/>', "<x a='1'b='2'/>", '<footnoteId id="F1"/>', '<footnoteId id="F99"/>', '<footnoteId/>', '</ownershipDocument>', '<a:b/>',
  '-', '+', '.', '0', '1e9', '1,000', 'NaN', 'true', 'TRUE', '2023-02-30', '-05:00', 'é', '😀', '\u2028',
]; // biome-ignore format: a table

/** The text with one to four small changes: cut, doubled, moved, overwritten or inserted pieces. */
export function mutate(text: string, random: () => number): string {
  let out = text;
  for (let n = 1 + Math.floor(random() * 4); n > 0; n--) out = change(out, random);
  return out;
}

function change(text: string, random: () => number): string {
  const at = Math.floor(random() * (text.length + 1));
  const length = Math.floor(random() ** 3 * 200);
  const piece = text.slice(at, at + length);
  const token = TOKENS[Math.floor(random() * TOKENS.length)] ?? '';
  switch (Math.floor(random() * 8)) {
    case 0:
      return text.slice(0, at) + text.slice(at + length);
    case 1:
      return text.slice(0, at) + piece + text.slice(at);
    case 2:
      return text.slice(0, at) + String.fromCharCode(Math.floor(random() * 256)) + text.slice(at + 1);
    case 3: {
      const to = Math.floor(random() * (text.length + 1));
      return text.slice(0, to) + piece + text.slice(to);
    }
    case 4:
      return random() < 0.2 ? text.slice(0, at) : text.slice(0, at) + token + text.slice(at + length);
    case 5: {
      // Whole lines, so that elements are lost, doubled and moved while the XML stays well-formed more often.
      const from = text.lastIndexOf('\n', at) + 1;
      const end = text.indexOf('\n', at);
      const line = text.slice(from, end < 0 ? text.length : end);
      return random() < 0.5
        ? text.slice(0, from) + text.slice(end + 1)
        : `${text.slice(0, from)}${line}\n${text.slice(from)}`;
    }
    case 6: {
      // Just behind a tag, where values begin.
      const tag = text.indexOf('>', at) + 1;
      return text.slice(0, tag) + token + text.slice(tag);
    }
    default:
      return text.slice(0, at) + token + text.slice(at);
  }
}
