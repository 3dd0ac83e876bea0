import { fieldPath } from '../../../model/fieldPath.ts';
import type { Footnote } from '../../../model/ownershipDocument.ts';
import type { PageEvidence } from '../evidence.ts';
import { labelOf } from '../labels.ts';
import { type Line, type Slice, slice } from '../page/page.ts';

export interface Explanation {
  readonly footnotes: readonly Footnote[];
  readonly remarks: string | null;
  readonly noSecuritiesOwned: true | null;
}

const NO_SECURITIES = /^No securities are beneficially owned\.?$/i;
/** `1. text`, as EDGAR's pages number notes; `(1)` in a cell of its own, as the stylesheets do. */
const NUMBERED = /^(\d{1,3})\. ?/;
const MARKED = /^\((\d{1,3})\)$/;

/** The notes and remarks below “Explanation of Responses”: lines from `start` up to `end`. */
export function readExplanation(
  lines: readonly Line[],
  start: number,
  end: number,
  evidence: PageEvidence,
): Explanation {
  const notes: { number: string; parts: Line[]; skip: number }[] = [];
  let remarks: Line[] | null = null;
  let noSecuritiesOwned: true | null = null;
  for (let i = start; i < end; i++) {
    const line = lines[i];
    if (line === undefined) break;
    const key = labelOf(line)?.key;
    if (remarks !== null) {
      if (key === 'notice' || key === 'signatures') break;
      remarks.push(line);
    } else if (key === 'remarks') remarks = [];
    else if (NO_SECURITIES.test(line.text)) {
      noSecuritiesOwned = true;
      evidence.stood(fieldPath('noSecuritiesOwned'), slice(line));
    } else if (MARKED.test(line.text) && !line.broken) {
      notes.push({ number: MARKED.exec(line.text)?.[1] ?? '', parts: linesOfNote(lines, i + 1, end), skip: 0 });
      i += notes.at(-1)?.parts.length ?? 0;
    } else if (NUMBERED.test(line.text) && !line.broken) {
      const [all = '', number = ''] = NUMBERED.exec(line.text) ?? [];
      notes.push({ number, parts: [line, ...brokenLines(lines, i + 1, end)], skip: all.length });
      i += (notes.at(-1)?.parts.length ?? 1) - 1;
    }
  }
  const footnotes = notes.map(({ number, parts, skip }, index) => {
    const [first, ...more] = parts;
    const text = joined([...(first === undefined ? [] : [slice(first, skip)]), ...more.map((line) => slice(line))]);
    evidence.stood(fieldPath('footnotes', index), text);
    evidence.stood(fieldPath('footnotes', index, 'text'), text);
    return { id: `F${number}`, text: text.text };
  });
  const said = joined((remarks ?? []).map((line) => slice(line)));
  return { footnotes, remarks: evidence.take(fieldPath('remarks'), said), noSecuritiesOwned };
}

/** The cell beside a mark, whatever its text looks like. */
function linesOfNote(lines: readonly Line[], from: number, end: number): Line[] {
  const first = lines[from];
  return first === undefined || from >= end ? [] : [first, ...brokenLines(lines, from + 1, end)];
}

/** Lines that go on in the block of the line before. */
function brokenLines(lines: readonly Line[], from: number, end: number): Line[] {
  let to = from;
  while (to < end && lines[to]?.broken === true && labelOf(lines[to] as Line)?.key !== 'remarks') to++;
  return lines.slice(from, to);
}

function joined(parts: readonly Slice[]): Slice {
  const filled = parts.filter(({ text }) => text !== '');
  return {
    text: filled.map(({ text }) => text).join('\n'),
    start: filled[0]?.start ?? 0,
    end: filled.at(-1)?.end ?? 0,
  };
}
