import { memo } from 'react';
import type { CellPlace } from '../worker/messages.ts';
import { lineParts } from './lineParts.ts';

interface SourceLinesProps {
  readonly text: string;
  readonly starts: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly lit: CellPlace['source'];
}

type Lit = CellPlace['source'];

const LINES_A_BLOCK = 100;

/** Lines in blocks: the browser lays out the blocks in view only, and only blocks that the light touches are drawn again. */
export function SourceLines({ text, starts, from, to, lit }: SourceLinesProps) {
  const blocks: number[] = [];
  for (let line = from; line < to; line += LINES_A_BLOCK) blocks.push(line);
  return blocks.map((first) => {
    const end = Math.min(first + LINES_A_BLOCK, to);
    const touches = lit !== null && lit.start < (starts[end] ?? text.length + 1) && lit.end >= (starts[first] ?? 0);
    return <Block key={first} text={text} starts={starts} from={first} to={end} lit={touches ? lit : null} />;
  });
}

const Block = memo(function Block({ text, starts, from, to, lit }: SourceLinesProps) {
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
            <code>{marked(content.slice(indent.length), start + indent.length, lit)}</code>
          </div>
        );
      })}
    </div>
  );
});

function marked(content: string, start: number, lit: Lit) {
  return lineParts(content, start, lit).map((part) => {
    const shown = part.isMarkup ? <i key={part.from}>{part.text}</i> : part.text;
    return part.isLit ? <mark key={part.from}>{shown}</mark> : shown;
  });
}
