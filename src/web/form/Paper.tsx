import { useEffect, useLayoutEffect, useRef } from 'react';
import type { FieldPath } from '../../model/fieldPath.ts';
import { EDGAR_STYLE } from '../../render/html/edgarStyle.ts';
import { setHovered, useHovered } from '../desk/hovered.ts';
import type { DeskTools } from '../desk/useDesk.ts';
import { placeForm } from '../trustedMarkup.ts';
import type { OpenedDocument } from '../worker/messages.ts';
import { CellEditor } from './CellEditor.tsx';
import { cellAround, cellElements, elementOf, hintCell, lightCell, prepareForm } from './cells.ts';
import { type CellMark, EdgeMarks } from './EdgeMarks.tsx';
import { fitPaper } from './fitPaper.ts';
import { neighbour } from './neighbour.ts';

// A style of the renderer's, not of the page's: as a constructed sheet it needs no inline style.
const sheet = new CSSStyleSheet();
sheet.replaceSync(EDGAR_STYLE);
document.adoptedStyleSheets.push(sheet);

interface PaperProps {
  readonly tools: DeskTools;
  readonly document: OpenedDocument;
  readonly marks: readonly CellMark[];
}

/** The rendered form. React leaves its inside alone; light, marks and focus are set on the elements themselves. */
export function Paper({ tools, document: opened, marks }: PaperProps) {
  const { change } = tools;
  const { cell, editing } = tools.desk;
  const paper = useRef<HTMLDivElement>(null);
  const { formHtml, findings } = opened;
  useLayoutEffect(() => {
    if (paper.current === null) return;
    const focused = paper.current.contains(document.activeElement) ? pathOf(document.activeElement) : null;
    placeForm(paper.current, formHtml);
    prepareForm(paper.current, findings);
    if (focused !== null) elementOf(paper.current, focused)?.focus({ preventScroll: true });
    return fitPaper(paper.current);
  }, [formHtml, findings]);
  // After the form itself, so that a new form gets its light.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new form must be lit anew
  useEffect(() => {
    if (paper.current !== null) lightCell(paper.current, cell);
  }, [cell, formHtml]);
  const hovered = useHovered();
  const hint = hovered?.side === 'input' ? hovered.path : null;
  useEffect(() => {
    if (paper.current !== null) hintCell(paper.current, hint);
  }, [hint]);
  const click = (target: EventTarget) => {
    const path = pathOf(target);
    if (path === null) return;
    // The first click lights the cell and answers for it; a click on a lit one edits it.
    change(cell === path ? { kind: 'editing', path } : { kind: 'cellChosen', path, show: true });
  };
  const enter = (target: EventTarget, edits: boolean) => {
    const path = target instanceof HTMLElement ? (target.getAttribute('data-path') as FieldPath | null) : null;
    if (path === null) return false;
    change({ kind: 'cellChosen', path, show: true });
    if (edits) change({ kind: 'editing', path });
    return true;
  };
  return (
    <div className="desk-top">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: its cells are focusable, events of all come through here */}
      <div
        ref={paper}
        className="paper"
        id="paper"
        onClick={(event) => click(event.target)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === ' ') {
            if (enter(event.target, event.key === 'Enter')) event.preventDefault();
            return;
          }
          const next = neighbour(cellElements(event.currentTarget), event.target, event.key);
          if (next === null) return;
          event.preventDefault();
          next.focus();
        }}
        onFocus={(event) => {
          rove(event.currentTarget, event.target);
          setHovered(pathOf(event.target), 'form');
        }}
        onBlur={() => setHovered(null, 'form')}
        onPointerMove={(event) => setHovered(cellPathOf(event.target), 'form')}
        onPointerLeave={() => setHovered(null, 'form')}
      />
      <EdgeMarks paper={paper} marks={marks} />
      {editing !== null && <CellEditor key={editing} tools={tools} paper={paper} document={opened} path={editing} />}
    </div>
  );
}

function pathOf(target: EventTarget | null): FieldPath | null {
  const element = target instanceof Element ? target.closest('[data-path]') : null;
  return element === null ? null : (element.getAttribute('data-path') as FieldPath);
}

/** The value that is pointed at; null between the cells. */
function cellPathOf(target: EventTarget | null): FieldPath | null {
  return target instanceof Element && cellAround(target) !== null ? pathOf(target) : null;
}

/** One cell of the form is in the tab order: the one that had the focus last. */
function rove(paper: HTMLElement, target: EventTarget): void {
  const cells = cellElements(paper);
  if (cells.includes(target as HTMLElement)) for (const cell of cells) cell.tabIndex = cell === target ? 0 : -1;
}
