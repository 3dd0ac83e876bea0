import { type RefObject, useLayoutEffect, useState } from 'react';
import type { FieldPath } from '../../model/fieldPath.ts';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { elementOf } from './cells.ts';

/** What is to be marked beside a cell: on the right what the rules find, on the left what the reading left to a person. */
export interface CellMark {
  readonly at: FieldPath;
  readonly icon: IconName;
  readonly side: 'left' | 'right';
}

interface EdgeMarksProps {
  readonly paper: RefObject<HTMLElement | null>;
  readonly marks: readonly CellMark[];
}

interface EdgeMark extends Pick<CellMark, 'icon' | 'side'> {
  readonly top: number;
}

/** Marks beside the paper, never on it, at the height of the cells that they are about. The margin says the same in words. */
export function EdgeMarks({ paper, marks }: EdgeMarksProps) {
  const [placed, setPlaced] = useState<readonly EdgeMark[]>([]);
  useLayoutEffect(() => {
    const sheet = paper.current;
    if (sheet === null) return;
    const place = () => setPlaced(marksBeside(sheet, marks));
    const observer = new ResizeObserver(place);
    observer.observe(sheet);
    place();
    return () => observer.disconnect();
  }, [paper, marks]);
  return placed.map(({ top, icon, side }) => (
    <span key={`${side}${icon}${top}`} className="edge-mark" data-side={side} style={{ top }} aria-hidden="true">
      <Icon name={icon} />
    </span>
  ));
}

/** Heights nearer to each other than this share the mark of the gravest. */
const APART_PX = 14;

/** Marks come gravest first. What the form does not show has none. */
function marksBeside(sheet: HTMLElement, marks: readonly CellMark[]): EdgeMark[] {
  const origin = (sheet.parentElement?.getBoundingClientRect().top ?? 0) - (sheet.parentElement?.scrollTop ?? 0);
  const placed: EdgeMark[] = [];
  for (const { at, icon, side } of marks) {
    const box = elementOf(sheet, at)?.getBoundingClientRect();
    if (box === undefined || box.height === 0) continue;
    const top = Math.round(box.top - origin);
    if (placed.every((mark) => mark.side !== side || Math.abs(mark.top - top) >= APART_PX))
      placed.push({ top, icon, side });
  }
  return placed;
}
