// Changes to a document as our writer lays it out, one element a line, so that a line or a block of lines is an element.

/** A source of numbers from 0 to below 1 that repeats for a seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const TEXTS = [
  '', 'x', '1,200', '-5', '-0', '+5', '.5', '5.', '12.34567', '12.340000', '1e3', '9999999999999', '999999999999.9999',
  'TRUE', 'true', '0', '2', '2024-02-30', '2024-05-14-04:00', '05/14/2024', 'V', 'T', '3', '4', '5', 'E', 'L', 'I', 'D', 'A', 'B',
  'x'.repeat(31), 'x'.repeat(41), 'x'.repeat(61), 'x'.repeat(101), 'x'.repeat(151), 'x'.repeat(256), 'QQ', 'IL', 'M0', '62701.',
]; // biome-ignore format: a list
const STRANGERS = [
  '<odd>1</odd>',
  '<footnoteId id="F1"/>',
  '<value>1</value>',
  '<remarks>x</remarks>',
  '<aff10b5One>1</aff10b5One>',
  '<dateOfOriginalSubmission>2024-05-01</dateOfOriginalSubmission>',
  '<form3HoldingsReported>0</form3HoldingsReported>',
  '<rptOwnerCountry>M0</rptOwnerCountry>',
  'stray',
];
const IDS = ['F0', 'F01', 'F1', 'F2', 'F99', 'F100', 'f1', ''];

/** One change at a place that `random` chooses; null where the change does not fit the place. */
export function mutateLine(text: string, random: () => number): string | null {
  const lines = text.split('\n');
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  // The declaration and the root stay.
  const at = 2 + Math.floor(random() * (lines.length - 4));
  const end = blockEnd(lines, at);
  if (end === null) return null;
  const block = lines.slice(at, end + 1);
  const kind = Math.floor(random() * 6);
  if (kind === 0) lines.splice(at, block.length);
  else if (kind === 1) lines.splice(at, 0, ...block);
  else if (kind === 2) {
    const next = blockEnd(lines, end + 1);
    if (next === null) return null;
    lines.splice(at, next - at + 1, ...lines.slice(end + 1, next + 1), ...block);
  } else if (kind === 3) lines.splice(at, 0, pick(STRANGERS));
  else if (kind === 4) {
    const leaf = /^(\s*<(\w+)[^>]*>)([^<]*)(<\/\2>)$/.exec(lines[at] ?? '');
    if (leaf === null) return null;
    lines[at] = `${leaf[1]}${pick(TEXTS)}${leaf[4]}`;
  } else {
    if (!/ id="/.test(lines[at] ?? '')) return null;
    lines[at] = (lines[at] ?? '').replace(/ id="[^"]*"/, ` id="${pick(IDS)}"`);
  }
  return lines.join('\n');
}

/** The last line of the element that begins on a line; null where none begins there. */
function blockEnd(lines: readonly string[], from: number): number | null {
  const line = lines[from] ?? '';
  const open = /^(\s*)<(\w+)(?: [^>]*)?>/.exec(line);
  if (open === null) return null;
  if (line.endsWith('/>') || line.includes(`</${open[2]}>`)) return from;
  const close = lines.indexOf(`${open[1]}</${open[2]}>`, from);
  return close < 0 ? null : close;
}
