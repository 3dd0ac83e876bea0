import { useEffect, useMemo, useRef, useState } from 'react';
import type { FieldPath } from '../../model/fieldPath.ts';
import type { CellPlace } from '../worker/messages.ts';
import { cellAt } from './cellAt.ts';
import { SourceLines } from './SourceLines.tsx';
import { lineAt, lineStarts } from './textLines.ts';

interface SourceTextProps {
  readonly text: string;
  readonly lit: CellPlace['source'];
  readonly places: Readonly<Record<FieldPath, CellPlace>>;
  readonly onCell: (path: FieldPath) => void;
}

/** Beyond this the page would get slow to lay out; the part around the lit line is shown, and the rest on request. */
const LINES_SHOWN = 6_000;

/** The text of the input with line numbers. What the lit cell came from is marked; a click on a value lights its cell. */
export function SourceText({ text, lit, places, onCell }: SourceTextProps) {
  const starts = useMemo(() => lineStarts(text), [text]);
  const [from, setFrom] = useState(0);
  const box = useRef<HTMLElement>(null);
  const litLine = lit === null ? null : lineAt(starts, lit.start);
  useEffect(() => {
    if (litLine === null) return;
    setFrom((now) => (litLine >= now && litLine < now + LINES_SHOWN ? now : Math.max(litLine - LINES_SHOWN / 2, 0)));
  }, [litLine]);
  useEffect(() => {
    if (lit === null || box.current === null) return;
    const mark = box.current.querySelector('mark');
    if (mark !== null && from >= 0) mark.scrollIntoView({ block: 'center', inline: 'nearest' });
  }, [lit, from]);
  const to = Math.min(from + LINES_SHOWN, starts.length);
  return (
    // The keyboard reaches the same cells in the form; here a click is a shortcut the other way round.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <section
      className="source"
      ref={box}
      // A region that scrolls must be reachable by those who scroll with keys.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
      tabIndex={0}
      aria-label={`Text of the input, ${starts.length} lines`}
      onClick={(event) => {
        const line = event.target instanceof Element ? event.target.closest('[data-start]') : null;
        const path = line === null ? null : cellAt(places, starts, Number(line.getAttribute('data-start')));
        if (path !== null) onCell(path);
      }}
    >
      {from > 0 && (
        <button type="button" onClick={() => setFrom(Math.max(from - LINES_SHOWN / 2, 0))}>
          Show lines before {from + 1}
        </button>
      )}
      <SourceLines text={text} starts={starts} from={from} to={to} lit={lit} />
      {to < starts.length && (
        <button type="button" onClick={() => setFrom(from + LINES_SHOWN / 2)}>
          Show lines after {to} of {starts.length}
        </button>
      )}
    </section>
  );
}
