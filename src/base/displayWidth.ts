/** How many columns of a terminal a text takes: two for a wide East Asian character or emoji, none for a combining mark. */
export function displayWidth(text: string): number {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

const NARROW = /^[\x20-\x7e]*$/;

export function characterWidth(character: string): 0 | 1 | 2 {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  if (NO_WIDTH.test(character)) return 0;
  return WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}

const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

// East Asian Width W and F (Unicode Standard Annex 11), neighbouring ranges joined where only unassigned codes lie between.
const WIDE: readonly (readonly [from: number, to: number])[] = [
  [0x1100, 0x115f], [0x231a, 0x231b], [0x23e9, 0x23ec], [0x2614, 0x2615], [0x26a1, 0x26a1], [0x2705, 0x2705],
  [0x274c, 0x274c], [0x2b50, 0x2b50], [0x2e80, 0x303e], [0x3041, 0xa4cf], [0xa960, 0xa97c], [0xac00, 0xd7a3],
  [0xf900, 0xfaff], [0xfe10, 0xfe19], [0xfe30, 0xfe6b], [0xff01, 0xff60], [0xffe0, 0xffe6], [0x16fe0, 0x18cff],
  [0x1af00, 0x1b2ff], [0x1f18e, 0x1f19a], [0x1f200, 0x1f64f], [0x1f680, 0x1f6fc], [0x1f7e0, 0x1f7f0],
  [0x1f90c, 0x1faff], [0x20000, 0x3fffd],
]; // biome-ignore format: a table
