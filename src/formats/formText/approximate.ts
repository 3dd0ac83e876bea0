/** Where a pattern stands in a text, with how many letters wrong, missing or too many. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

/**
 * The place of least errors of a pattern of up to 31 characters in a text, or null when it takes more than `most` errors.
 * Bit-parallel dynamic programming (Myers 1999): one pass over the text.
 */
export function approximateMatch(pattern: string, text: string, most: number): Match | null {
  const exact = text.indexOf(pattern);
  if (exact >= 0) return { start: exact, end: exact + pattern.length, errors: 0 };
  if (most === 0 || !mayMatch(pattern, text, most)) return null;
  const last = bestEnd(pattern, text, most);
  if (last === null) return null;
  // Backwards from its end, the same search gives its beginning.
  const head = reversed(text.slice(0, last.end));
  const back = bestEnd(reversed(pattern), head.slice(0, pattern.length + most), last.errors);
  const length = back === null ? pattern.length : back.end;
  return { start: Math.max(0, last.end - length), end: last.end, errors: last.errors };
}

/** Of `most + 1` pieces of the pattern, `most` errors leave one whole. */
function mayMatch(pattern: string, text: string, most: number): boolean {
  const length = Math.floor(pattern.length / (most + 1));
  for (let piece = 0; piece <= most; piece++) {
    if (text.includes(pattern.slice(piece * length, (piece + 1) * length))) return true;
  }
  return false;
}

function bestEnd(pattern: string, text: string, most: number): { end: number; errors: number } | null {
  const masks = new Map<number, number>();
  for (let i = 0; i < pattern.length; i++) {
    const code = pattern.charCodeAt(i);
    masks.set(code, (masks.get(code) ?? 0) | (1 << i));
  }
  const top = 1 << (pattern.length - 1);
  let plus = pattern.length === 31 ? 0x7fffffff : (1 << pattern.length) - 1;
  let minus = 0;
  let score = pattern.length;
  let best: { end: number; errors: number } | null = null;
  for (let i = 0; i < text.length; i++) {
    const equal = masks.get(text.charCodeAt(i)) ?? 0;
    const vertical = equal | minus;
    const horizontal = (((equal & plus) + plus) ^ plus) | equal;
    let up = minus | ~(horizontal | plus);
    let down = plus & horizontal;
    if (up & top) score++;
    else if (down & top) score--;
    up <<= 1;
    down <<= 1;
    plus = down | ~(vertical | up);
    minus = up & vertical;
    if (score <= most && (best === null || score < best.errors)) best = { end: i + 1, errors: score };
  }
  return best;
}

function reversed(text: string): string {
  let out = '';
  for (let i = text.length - 1; i >= 0; i--) out += text[i];
  return out;
}

/** Levenshtein distance of two short words, or `most + 1` when it is more than `most`. */
export function distance(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const value = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next.push(value);
      if (value < least) least = value;
    }
    if (least > most) return most + 1;
    row = next;
  }
  return row[b.length] ?? most + 1;
}
