import { useEffect, useMemo, useRef, useState } from 'react';
import type { FieldPath } from '../../model/fieldPath.ts';
import { setHovered, useHovered } from '../desk/hovered.ts';
import type { CellPlace } from '../worker/messages.ts';
import { cellAt } from './cellAt.ts';
import { SourceLines } from './SourceLines.tsx';
import type { Spot } from './spots.ts';
import { lineAt, lineStarts } from './textLines.ts';

interface SourceTextProps {
  readonly text: string;
  /** Whether the text shows which of it came to a value: for text that was not made for programs. */
  readonly isProse: boolean;
  readonly lit: CellPlace['source'];
  readonly spots: readonly Spot[];
  readonly places: Readonly<Record<FieldPath, CellPlace>>;
  readonly onCell: (path: FieldPath) => void;
}

/** Beyond this the page would get slow to lay out; the part around the lit line is shown, and the rest on request. */
const LINES_SHOWN = 6_000;

/** The text of the input with line numbers. What the lit cell came from is marked; a click on a value lights its cell. */
export function SourceText({ text, isProse, lit: chosen, spots, places, onCell }: SourceTextProps) {
  const starts = useMemo(() => lineStarts(text), [text]);
  const [from, setFrom] = useState(0);
  const hovered = useHovered();
  const pointed = hovered === null ? null : (places[hovered.path]?.source ?? null);
  const lit = pointed ?? chosen;
  const box = useRef<HTMLElement>(null);
  const litLine = lit === null ? null : lineAt(starts, lit.start);
  useEffect(() => {
    if (litLine === null) return;
    setFrom((now) => (litLine >= now && litLine < now + LINES_SHOWN ? now : Math.max(litLine - LINES_SHOWN / 2, 0)));
  }, [litLine]);
  useEffect(() => {
    if (lit === null || box.current === null || hovered?.side === 'input') return;
    const mark = box.current.querySelector('mark');
    // What is merely pointed at moves the text no further than it must.
    const block = pointed === null ? 'center' : 'nearest';
    if (mark !== null && from >= 0) mark.scrollIntoView({ block, inline: 'nearest' });
  }, [lit, from, hovered, pointed]);
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
        const path =
          spotAt(event.target) ??
          (line === null ? null : cellAt(places, starts, Number(line.getAttribute('data-start'))));
        if (path !== null) onCell(path);
      }}
      onPointerMove={(event) => setHovered(spotAt(event.target), 'input')}
      onPointerLeave={() => setHovered(null, 'input')}
      data-prose={isProse}
    >
      {from > 0 && (
        <button type="button" onClick={() => setFrom(Math.max(from - LINES_SHOWN / 2, 0))}>
          Show lines before {from + 1}
        </button>
      )}
      <SourceLines text={text} starts={starts} from={from} to={to} lit={lit} spots={spots} />
      {to < starts.length && (
        <button type="button" onClick={() => setFrom(from + LINES_SHOWN / 2)}>
          Show lines after {to} of {starts.length}
        </button>
      )}
    </section>
  );
}

function spotAt(target: EventTarget): FieldPath | null {
  const spot = target instanceof Element ? target.closest('[data-at]') : null;
  return spot === null ? null : (spot.getAttribute('data-at') as FieldPath);
}
