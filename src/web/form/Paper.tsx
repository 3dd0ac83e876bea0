import { useEffect, useLayoutEffect, useRef } from 'react';
import type { FieldPath } from '../../model/fieldPath.ts';
import { EDGAR_STYLE } from '../../render/html/edgarStyle.ts';
import { placeForm } from '../trustedMarkup.ts';
import type { OpenedDocument } from '../worker/messages.ts';
import { cellElements, lightCell, prepareForm } from './cells.ts';
import { EdgeMarks } from './EdgeMarks.tsx';
import { fitPaper } from './fitPaper.ts';
import { neighbour } from './neighbour.ts';

// A style of the renderer's, not of the page's: as a constructed sheet it needs no inline style.
const sheet = new CSSStyleSheet();
sheet.replaceSync(EDGAR_STYLE);
document.adoptedStyleSheets.push(sheet);

interface PaperProps {
  readonly document: OpenedDocument;
  readonly cell: FieldPath | null;
  readonly onCell: (path: FieldPath) => void;
}

/** The rendered form. React leaves its inside alone; light, marks and focus are set on the elements themselves. */
export function Paper({ document: opened, cell, onCell }: PaperProps) {
  const paper = useRef<HTMLDivElement>(null);
  const { formHtml, findings } = opened;
  useLayoutEffect(() => {
    if (paper.current === null) return;
    placeForm(paper.current, formHtml);
    prepareForm(paper.current, findings);
    return fitPaper(paper.current);
  }, [formHtml, findings]);
  // After the form itself, so that a new form gets its light.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new form must be lit anew
  useEffect(() => {
    if (paper.current !== null) lightCell(paper.current, cell);
  }, [cell, formHtml]);
  const choose = (target: EventTarget, ownOnly: boolean) => {
    const element = target instanceof Element ? target.closest('[data-path]') : null;
    if (element === null || (ownOnly && element !== target)) return false;
    onCell((element.getAttribute('data-path') ?? '') as FieldPath);
    return true;
  };
  return (
    <div className="desk-top">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: its cells are focusable, events of all come through here */}
      <div
        ref={paper}
        className="paper"
        id="paper"
        onClick={(event) => choose(event.target, false)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === ' ') {
            if (choose(event.target, true)) event.preventDefault();
            return;
          }
          const next = neighbour(cellElements(event.currentTarget), event.target, event.key);
          if (next === null) return;
          event.preventDefault();
          next.focus();
        }}
        onFocus={(event) => rove(event.currentTarget, event.target)}
      />
      <EdgeMarks paper={paper} findings={findings} />
    </div>
  );
}

/** One cell of the form is in the tab order: the one that had the focus last. */
function rove(paper: HTMLElement, target: EventTarget): void {
  const cells = cellElements(paper);
  if (cells.includes(target as HTMLElement)) for (const cell of cells) cell.tabIndex = cell === target ? 0 : -1;
}
