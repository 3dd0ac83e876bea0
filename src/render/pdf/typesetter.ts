import { graphemes, type Run, type RunMaker, type Span } from './runs.ts';

/** A run and where it stands, from the left end of its line. */
export interface PlacedRun extends Run {
  readonly at: number;
}

/** Runs in the order in which they are read, which is not everywhere that from left to right. */
export interface Line {
  readonly runs: readonly PlacedRun[];
  readonly width: number;
}

export interface Measure {
  /** Width of the widest word. */
  readonly widest: number;
  /** Width of all on one line. */
  readonly natural: number;
}

/** Makes lines of texts. Blanks part words; `\n` ends a line; a word wider than the line is broken after `/` or `-`, else anywhere. */
export interface Typesetter {
  lines(spans: readonly Span[], width: number): Line[];
  measure(spans: readonly Span[]): Measure;
}

type Word = readonly Run[];

export function typesetter(maker: RunMaker): Typesetter {
  const blank = (run: Run): Run => maker.runs(' ', run.style)[0] ?? run;
  const setLine = (words: readonly Word[]): Line => {
    const runs = words.flatMap((word, index) => {
      const last = words[index - 1]?.at(-1);
      return last === undefined ? word : [blank(last), ...word];
    });
    return { runs: placed(joined(runs)), width: sum(runs) };
  };
  const fill = (words: readonly Word[], width: number): Line[] => {
    const lines: Line[] = [];
    let line: Word[] = [];
    let used = 0;
    for (const word of words.flatMap((each) => breakWord(each, width, maker))) {
      const last = line.at(-1)?.at(-1);
      const gap = last === undefined ? 0 : blank(last).width;
      if (last !== undefined && used + gap + sum(word) > width + SLACK) {
        lines.push(setLine(line));
        line = [];
        used = 0;
      }
      used += (line.length === 0 ? 0 : gap) + sum(word);
      line.push(word);
    }
    lines.push(setLine(line));
    return lines;
  };
  const paragraphs = (spans: readonly Span[]): Word[][] => paragraphsOf(spans, maker);
  return {
    lines: (spans, width) => paragraphs(spans).flatMap((words) => fill(words, width)),
    measure: (spans) => {
      let widest = 0;
      let natural = 0;
      for (const words of paragraphs(spans)) {
        const sizes = words.map(sum);
        const blanks = words.reduce((width, word) => width + (word[0] === undefined ? 0 : blank(word[0]).width), 0);
        widest = Math.max(widest, ...sizes);
        natural = Math.max(natural, blanks + sizes.reduce((all, size) => all + size, 0));
      }
      return { widest, natural };
    },
  };
}

// Sums of widths come out a hair wider than the column that was made for them.
const SLACK = 0.01;

function sum(runs: readonly Run[]): number {
  return runs.reduce((width, run) => width + run.width, 0);
}

/** Words by line of the text; spans that no blank parts make one word, such as a number and its marks. */
function paragraphsOf(spans: readonly Span[], maker: RunMaker): Word[][] {
  const paragraphs: Run[][][] = [[]];
  let glued = false;
  for (const { text, style } of spans) {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) {
        paragraphs.push([]);
        glued = false;
      }
      for (const [place, part] of line.split(' ').entries()) {
        if (place > 0) glued = false;
        if (part === '') continue;
        const words = paragraphs.at(-1) ?? [];
        const runs = maker.runs(part, style);
        if (glued) words.at(-1)?.push(...runs);
        else words.push([...runs]);
        glued = true;
      }
    }
  }
  return paragraphs;
}

function breakWord(word: Word, width: number, maker: RunMaker): Word[] {
  if (sum(word) <= width + SLACK) return [word];
  const parts = word.flatMap((run) => {
    if (run.width <= width) return [run];
    const pieces = run.text.split(/(?<=[/-])/u).flatMap((piece) => maker.runs(piece, run.style));
    return pieces.flatMap((piece) =>
      piece.width <= width ? [piece] : graphemes(piece.text).flatMap((letter) => maker.runs(letter, run.style)),
    );
  });
  const words: Run[][] = [];
  let used = 0;
  for (const part of parts) {
    const last = words.at(-1);
    if (last !== undefined && used + part.width <= width) {
      last.push(part);
      used += part.width;
    } else {
      words.push([part]);
      used = part.width;
    }
  }
  return words;
}

/**
 * Stretches of right-to-left runs with nothing but blanks between are set from the right. Not modelled: the rest of the
 * Unicode bidirectional algorithm, such as numbers and brackets inside a right-to-left sentence; a line begins at the left.
 */
function placed(runs: readonly Run[]): PlacedRun[] {
  const out: PlacedRun[] = [];
  let at = 0;
  for (let from = 0; from < runs.length; ) {
    const until = Math.max(from + 1, endOfStretch(runs, from));
    const stretch = runs.slice(from, until);
    let end = at + sum(stretch);
    const right = end;
    for (const run of stretch) {
      end -= run.width;
      out.push({ ...run, at: end });
    }
    at = right;
    from = until;
  }
  return out;
}

/** The index after the last right-to-left run that only blanks and such runs part from the one at `from`. */
function endOfStretch(runs: readonly Run[], from: number): number {
  let end = from;
  for (let index = from; runs[index]?.rightToLeft || (end > from && runs[index]?.text === ' '); index++) {
    if (runs[index]?.rightToLeft) end = index + 1;
  }
  return end;
}

/** Neighbouring runs of one font and style as one, so that words are drawn, found and copied whole. */
function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const [index, run] of runs.entries()) {
    const last = out.at(-1);
    const blankBeforeOther = run.text === ' ' && runs[index + 1]?.rightToLeft === true;
    if (last !== undefined && !blankBeforeOther && isOne(last, run)) {
      out[out.length - 1] = { ...last, text: last.text + run.text, width: last.width + run.width };
    } else out.push(run);
  }
  return out;
}

function isOne(a: Run, b: Run): boolean {
  return !a.rightToLeft && !b.rightToLeft && a.face === b.face && a.style === b.style;
}
