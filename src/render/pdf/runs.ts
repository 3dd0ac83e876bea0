import type { Face, FontChain } from './fontChain.ts';

/** How a stretch of text is set. */
export interface Style {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
  /** Points above the base line. */
  readonly rise?: number;
}

export interface Span {
  readonly text: string;
  readonly style: Style;
}

/** A stretch of text of one style, one font and one direction. */
export interface Run {
  readonly text: string;
  readonly style: Style;
  readonly face: Face;
  readonly width: number;
  readonly rightToLeft: boolean;
}

/** Cuts texts into runs, each in the first font that has its characters, and reports the characters that none has. */
export interface RunMaker {
  runs(text: string, style: Style): Run[];
}

export function runMaker(chain: FontChain, missing: (character: string) => void): RunMaker {
  const face = (cluster: string, bold: boolean): Face | null => chain.faceFor(cluster, bold);
  const make = (text: string, style: Style, of: Face): Run => ({
    text,
    style,
    face: of,
    width: of.width(text) * style.size,
    rightToLeft: RIGHT_TO_LEFT.test(text),
  });
  return {
    runs(text, style) {
      const bold = style.bold ?? false;
      const latin = ASCII.test(text) ? face('x', bold) : null;
      if (latin !== null) return text === '' ? [] : [make(text, style, latin)];
      const runs: { text: string; face: Face; rightToLeft: boolean }[] = [];
      for (const [cluster, of] of facesOf(text, bold, face, missing)) {
        const last = runs.at(-1);
        const rightToLeft = RIGHT_TO_LEFT.test(cluster);
        if (last !== undefined && last.face === of && last.rightToLeft === rightToLeft) last.text += cluster;
        else runs.push({ text: cluster, face: of, rightToLeft });
      }
      return runs.map((run) => make(run.text, style, run.face));
    },
  };
}

const ASCII = /^[\x20-\x7e]*$/;
/** Scripts written from right to left. */
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}]/u;

const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' });
const REPLACEMENT = '\ufffd';

/** What a reader sees as one character, with its font: base and marks together where one font has them all. */
function* facesOf(
  text: string,
  bold: boolean,
  faceFor: (cluster: string, bold: boolean) => Face | null,
  missing: (character: string) => void,
): Generator<[string, Face]> {
  for (const { segment } of clusters.segment(text)) {
    const whole = faceFor(segment, bold);
    if (whole !== null) {
      yield [segment, whole];
      continue;
    }
    for (const character of segment) {
      const own = faceFor(character, bold);
      if (own !== null) yield [character, own];
      else {
        missing(character);
        const replacement = faceFor(REPLACEMENT, bold) ?? faceFor('?', bold);
        if (replacement === null) throw new Error('No font for PDFs is installed: run npm install again.');
        yield [REPLACEMENT, replacement];
      }
    }
  }
}

/** The characters that a reader sees, one by one. */
export function graphemes(text: string): string[] {
  return ASCII.test(text) ? [...text] : [...clusters.segment(text)].map(({ segment }) => segment);
}
