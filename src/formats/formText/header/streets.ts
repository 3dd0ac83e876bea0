import { fullness, joinLines, measure } from '../joinLines.ts';

/** Street lines as the form has them: one or two. */
export interface StreetLines {
  readonly lines: readonly string[];
  readonly sure: boolean;
}

/**
 * The lines of a street. Where a text ran both lines into one, `table` may tell: some layouts print them once with a comma in between and
 * once on lines of their own. Else a second line is seen by what such lines begin with.
 */
export function splitStreet(texts: readonly string[], table: string | null, runTogether: boolean): StreetLines {
  if (table !== null) {
    const whole = joinLines(texts);
    const at = commaOnlyHere(whole, table);
    return {
      lines: at === null ? [whole] : [whole.slice(0, at).trim(), whole.slice(at + 1).trim()],
      sure: whole !== '',
    };
  }
  const [text] = texts;
  if (text === undefined) return { lines: [], sure: true };
  if (texts.length > 2) return wrapped(texts);
  if (texts.length === 2) return { lines: texts, sure: true };
  const parting = runTogether ? possibleParting(text) : null;
  if (parting === null) return { lines: [text], sure: true };
  // What follows a comma stands mostly on the line of its street, if that is one and no firm's name.
  const isStreet = /,$/.test(text.slice(0, parting).trim()) && /\d/.test(text.slice(0, parting));
  if (isStreet) return { lines: [text], sure: false };
  return { lines: [text.slice(0, parting).trim(), text.slice(parting).trim()], sure: false };
}

/** Of three lines and more, those that were broken for want of room go on in the next; a line with room for more is the end of the first. */
function wrapped(texts: readonly string[]): StreetLines {
  const width = Math.max(...texts.map(measure));
  const ends = texts
    .slice(0, -1)
    .flatMap((line, i) => (fullness(line, texts[i + 1] ?? '', width) < 0.97 ? [i + 1] : []));
  const [end] = ends;
  if (end === undefined || ends.length > 1) return { lines: [texts[0] ?? '', joinLines(texts.slice(1))], sure: false };
  return { lines: [joinLines(texts.slice(0, end)), joinLines(texts.slice(end))], sure: true };
}

/** Index of the comma that stands between the two lines here and not in the other print of the address. */
function commaOnlyHere(text: string, table: string): number | null {
  const squeezed = table.replace(/\s+/g, ' ').toLowerCase();
  for (const comma of text.matchAll(/,\s/g)) {
    const before = text.slice(Math.max(0, comma.index - 14), comma.index).toLowerCase();
    const after = text.slice(comma.index + 2, comma.index + 14).toLowerCase();
    if (squeezed.includes(`${before} ${after}`.replace(/\s+/g, ' '))) return comma.index;
  }
  return null;
}

const SECOND_LINE =
  /\s(?=(?:P\.?\s?O\.?\s?BOX|SUITE|STE\.?|UNIT|ROOM|APT\.?|BUILDING|BLDG\.?)\b|\d+(?:ST|ND|RD|TH)\s+FL|\d{1,6}[A-Z]?\s+(?:[NSEW]\.?\s+)?[A-Z]{3,})/i;

/** The first place where a street that was run into one line may part. */
function possibleParting(text: string): number | null {
  const firm = /^C\/O\b/i.test(text) ? /\s(?=\d{1,6}[A-Z]?\s)/.exec(text) : null;
  const at = firm ?? SECOND_LINE.exec(text);
  return at === null || at.index < 6 ? null : at.index;
}
