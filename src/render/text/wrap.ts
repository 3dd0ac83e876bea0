import { characterWidth, displayWidth } from '../../base/displayWidth.ts';

/** The lines of a text at most `width` columns wide. Breaks at blanks; a longer word is broken after `/` or `-`, else anywhere. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, width));
}

function wrapLine(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    if (word === '') continue;
    for (const [index, part] of breakWord(word, width).entries()) {
      const size = displayWidth(part);
      const gap = line === '' || index > 0 ? 0 : 1;
      if (line !== '' && used + gap + size > width) {
        lines.push(line);
        line = part;
        used = size;
      } else {
        line += (gap === 1 ? ' ' : '') + part;
        used += gap + size;
      }
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

/** The word whole when it fits, else in parts that may be parted. */
function breakWord(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word];
  return word.split(/(?<=[/-])/u).flatMap((part) => (displayWidth(part) <= width ? [part] : cut(part, width)));
}

function cut(word: string, width: number): string[] {
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const character of word) {
    const size = characterWidth(character);
    if (used + size > width && part !== '') {
      parts.push(part);
      part = '';
      used = 0;
    }
    part += character;
    used += size;
  }
  if (part !== '') parts.push(part);
  return parts;
}

/** The width of the widest word, which `wrap` would have to break in a narrower column. */
export function widestWord(text: string): number {
  return Math.max(0, ...text.split(/\s/u).map(displayWidth));
}
