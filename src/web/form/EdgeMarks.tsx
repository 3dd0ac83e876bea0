import { type RefObject, useLayoutEffect, useState } from 'react';
import { type Verdict, verdictOf } from '../margin/counts.ts';
import { Icon } from '../parts/Icon.tsx';
import type { ShownFinding } from '../worker/messages.ts';
import { elementOf } from './cells.ts';

interface EdgeMarksProps {
  readonly paper: RefObject<HTMLElement | null>;
  readonly findings: readonly ShownFinding[];
}

interface EdgeMark {
  readonly top: number;
  readonly verdict: Verdict;
}

/** Marks beside the paper, never on it, at the height of the cells that findings are about. The list says the same in words. */
export function EdgeMarks({ paper, findings }: EdgeMarksProps) {
  const [marks, setMarks] = useState<readonly EdgeMark[]>([]);
  useLayoutEffect(() => {
    const sheet = paper.current;
    if (sheet === null) return;
    const place = () => setMarks(marksBeside(sheet, findings));
    const observer = new ResizeObserver(place);
    observer.observe(sheet);
    place();
    return () => observer.disconnect();
  }, [paper, findings]);
  return marks.map(({ top, verdict }) => (
    <span key={`${verdict}${top}`} className="edge-mark" style={{ top }} aria-hidden="true">
      <Icon name={verdict} />
    </span>
  ));
}

/** One mark for each kind of finding and height; what the form does not show has none. */
function marksBeside(sheet: HTMLElement, findings: readonly ShownFinding[]): EdgeMark[] {
  const origin = (sheet.parentElement?.getBoundingClientRect().top ?? 0) - (sheet.parentElement?.scrollTop ?? 0);
  const byPlace = new Map<string, EdgeMark>();
  for (const finding of findings) {
    const box = elementOf(sheet, finding.at)?.getBoundingClientRect();
    if (box === undefined || box.height === 0) continue;
    const mark = { top: Math.round(box.top - origin), verdict: verdictOf(finding) };
    byPlace.set(`${mark.verdict}${mark.top}`, mark);
  }
  return [...byPlace.values()];
}
