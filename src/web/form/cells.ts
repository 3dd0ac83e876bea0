import type { FieldPath } from '../../model/fieldPath.ts';
import { verdictOf } from '../margin/counts.ts';
import type { ShownFinding } from '../worker/messages.ts';

/** The cells of the form, in reading order. */
export function cellElements(paper: ParentNode): HTMLElement[] {
  return Array.from(paper.querySelectorAll<HTMLElement>('[data-path]'));
}

/**
 * The element that shows a path: its own; else that of the nearest part around it that the form shows; else the first
 * inside it. Null when the form shows nothing of it, as with what EDGAR writes and no one prints.
 */
export function elementOf(paper: ParentNode, path: FieldPath): HTMLElement | null {
  const cells = cellElements(paper);
  const steps = path.split('/');
  for (let length = steps.length; length > 0; length--) {
    const around = steps.slice(0, length).join('/');
    const element =
      cells.find((cell) => cell.dataset.path === around) ??
      (length === steps.length ? cells.find((cell) => cell.dataset.path?.startsWith(`${around}/`)) : undefined);
    if (element !== undefined) return element;
  }
  return null;
}

/** Makes the cells reachable and marks those that findings point at, gravest last so that it wins. */
export function markFindings(paper: HTMLElement, findings: readonly ShownFinding[]): void {
  for (const [index, cell] of cellElements(paper).entries()) cell.tabIndex = index === 0 ? 0 : -1;
  for (const finding of [...findings].reverse()) {
    elementOf(paper, finding.at)?.setAttribute('data-verdict', verdictOf(finding));
  }
}

/** Lights one cell, puts out the others, and brings it into view. */
export function lightCell(paper: HTMLElement, path: FieldPath | null): void {
  for (const lit of paper.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit');
  const element = path === null ? null : elementOf(paper, path);
  if (element === null) return;
  element.setAttribute('data-lit', '');
  const pane = paper.closest('.pane')?.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  const inView =
    pane !== undefined &&
    box.top >= pane.top && box.bottom <= pane.bottom && box.left >= pane.left && box.right <= pane.right;
  if (!inView) element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
}
