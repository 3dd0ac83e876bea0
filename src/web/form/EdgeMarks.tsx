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

/** Heights nearer to each other than this share the mark of the gravest. */
const APART_PX = 14;

/** Findings come gravest first. What the form does not show has no mark. */
function marksBeside(sheet: HTMLElement, findings: readonly ShownFinding[]): EdgeMark[] {
  const origin = (sheet.parentElement?.getBoundingClientRect().top ?? 0) - (sheet.parentElement?.scrollTop ?? 0);
  const marks: EdgeMark[] = [];
  for (const finding of findings) {
    const box = elementOf(sheet, finding.at)?.getBoundingClientRect();
    if (box === undefined || box.height === 0) continue;
    const top = Math.round(box.top - origin);
    if (marks.every((mark) => Math.abs(mark.top - top) >= APART_PX)) marks.push({ top, verdict: verdictOf(finding) });
  }
  return marks;
}
