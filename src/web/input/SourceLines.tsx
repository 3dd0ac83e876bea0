import { memo } from 'react';
import type { CellPlace } from '../worker/messages.ts';
import { lineParts } from './lineParts.ts';
import { type Spot, spotsWithin } from './spots.ts';

interface SourceLinesProps {
  readonly text: string;
  readonly starts: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly lit: CellPlace['source'];
  readonly spots: readonly Spot[];
}

type Lit = CellPlace['source'];

const LINES_A_BLOCK = 100;

/** Lines in blocks: the browser lays out the blocks in view only, and only blocks that the light touches are drawn again. */
export function SourceLines({ text, starts, from, to, lit, spots }: SourceLinesProps) {
  const blocks: number[] = [];
  for (let line = from; line < to; line += LINES_A_BLOCK) blocks.push(line);
  return blocks.map((first) => {
    const end = Math.min(first + LINES_A_BLOCK, to);
    const touches = lit !== null && lit.start < (starts[end] ?? text.length + 1) && lit.end >= (starts[first] ?? 0);
    return (
      <Block key={first} text={text} starts={starts} from={first} to={end} lit={touches ? lit : null} spots={spots} />
    );
  });
}

const Block = memo(function Block({ text, starts, from, to, lit, spots }: SourceLinesProps) {
  const near = spotsWithin(spots, starts[from] ?? 0, starts[to] ?? text.length + 1);
  const lines = Array.from({ length: to - from }, (_, i) => from + i);
  return (
    <div className="source-block">
      {lines.map((line) => {
        const start = starts[line] ?? 0;
        const content = text.slice(start, starts[line + 1] ?? text.length).replace(/[\r\n]+$/, '');
        const indent = /^[ \t]*/.exec(content)?.[0] ?? '';
        return (
          <div key={line} className="source-line" data-start={start}>
            <span className="line-number" aria-hidden="true">
              {line + 1}
            </span>
            <code className="indent">{indent}</code>
            <code>{marked(content.slice(indent.length), start + indent.length, lit, near)}</code>
          </div>
        );
      })}
    </div>
  );
});

function marked(line: string, start: number, lit: Lit, near: readonly Spot[]) {
  const spots = spotsWithin(near, start, start + line.length);
  return lineParts(line, start, lit, spots).map(({ from, text, isMarkup, isLit, spot }) => {
    const shown = isMarkup ? <i key={from}>{text}</i> : text;
    const content = isLit ? <mark key={from}>{shown}</mark> : shown;
    if (spot === null) return content;
    // The span outlives the light, so that a click that began on it ends on it.
    return (
      <span key={from} data-at={spot.path} data-state={spot.state}>
        {content}
      </span>
    );
  });
}
