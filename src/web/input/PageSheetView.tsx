import { useEffect, useRef, useState } from 'react';
import type { PageSheet } from '../../formats/page/formPage.ts';
import type { FieldPath } from '../../model/fieldPath.ts';
import type { PageBox } from '../../model/problem.ts';
import type { PagePainter } from './pagePainter.ts';
import type { Spot } from './spots.ts';

/** A value's place on a page. */
export interface BoxedSpot extends Pick<Spot, 'path' | 'state'> {
  readonly box: PageBox;
}

interface PageSheetViewProps {
  /** 0-based. */
  readonly index: number;
  readonly sheet: PageSheet;
  /** Null until it is made. */
  readonly painter: Promise<PagePainter> | null;
  readonly spots: readonly BoxedSpot[];
  readonly lit: PageBox | null;
  readonly onFailure: (message: string) => void;
}

/** Points that a box reaches beyond the letters in it. */
const MARGIN = 1.5;

/** One page, painted when it comes near the view, with a box around every value that was read of it. */
export function PageSheetView({ index, sheet, painter, spots, lit, onFailure }: PageSheetViewProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting === true), {
      rootMargin: '100% 0px',
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const element = canvas.current;
    if (element === null || painter === null || !near) return;
    let gone = false;
    painter
      .then(async (one) => {
        if (!gone) await one.paint(index, element);
      })
      .catch((error: Error) => {
        if (!gone) onFailure(error.message);
      });
    return () => {
      gone = true;
    };
  }, [near, painter, index, onFailure]);
  return (
    <div className="page-sheet" style={{ aspectRatio: `${sheet.width} / ${sheet.height}` }} data-page={index + 1}>
      <canvas
        ref={canvas}
        role="img"
        aria-label={`Page ${index + 1}`}
        style={{ transform: sheet.askew === 0 ? undefined : `rotate(${-sheet.askew}deg)` }}
      />
      {spots.map(({ path, state, box }) => (
        <span key={path} className="page-box" data-at={path} data-state={state} style={placed(box, sheet)} />
      ))}
      {lit !== null && <span className="page-box" data-lit="" style={placed(lit, sheet)} />}
    </div>
  );
}

function placed({ left, top, right, bottom }: PageBox, { width, height }: PageSheet) {
  return {
    left: `${((left - MARGIN) / width) * 100}%`,
    top: `${((top - MARGIN) / height) * 100}%`,
    width: `${((right - left + 2 * MARGIN) / width) * 100}%`,
    height: `${((bottom - top + 2 * MARGIN) / height) * 100}%`,
  };
}

export function spotPath(target: EventTarget): FieldPath | null {
  const spot = target instanceof Element ? target.closest('[data-at]') : null;
  return spot === null ? null : (spot.getAttribute('data-at') as FieldPath);
}
