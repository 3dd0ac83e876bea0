import type { FieldPath } from '../../model/fieldPath.ts';
import { verdictOf } from '../margin/counts.ts';
import type { ShownFinding } from '../worker/messages.ts';

const STOP = '[data-path][tabindex]';

/** The cells that the keyboard stops at, in reading order. */
export function cellElements(paper: ParentNode): HTMLElement[] {
  return Array.from(paper.querySelectorAll<HTMLElement>(STOP));
}

/** The cell around a place of the form, or itself. */
export function cellAround(element: Element): HTMLElement | null {
  return element.closest<HTMLElement>(STOP);
}

/**
 * The element that shows a path: its own; else that of the nearest part around it that the form shows; else the first
 * inside it. Null when the form shows nothing of it, as with what EDGAR writes and no one prints.
 */
export function elementOf(paper: ParentNode, path: FieldPath): HTMLElement | null {
  if (path === '') return null;
  const steps = path.split('/');
  for (let length = steps.length; length > 0; length--) {
    const around = CSS.escape(steps.slice(0, length).join('/'));
    const element = paper.querySelector<HTMLElement>(`[data-path="${around}"]`);
    if (element !== null) return element;
    const inside = paper.querySelector<HTMLElement>(`[data-path^="${around}/"]`);
    if (inside !== null && length === steps.length) return inside;
  }
  return null;
}

/** Makes the cells reachable, one of them by Tab, and marks what findings point at, gravest last so that it wins. */
export function prepareForm(paper: HTMLElement, findings: readonly ShownFinding[]): void {
  let first = true;
  for (const element of paper.querySelectorAll<HTMLElement>('[data-path]')) {
    if (!isCell(element) || element.parentElement?.closest(STOP) != null) continue;
    element.tabIndex = first ? 0 : -1;
    first = false;
  }
  for (const finding of [...findings].reverse()) {
    elementOf(paper, finding.at)?.setAttribute('data-verdict', verdictOf(finding));
  }
}

/** A table's cell, or what shows one field and its footnote marks; not the groups and lines around them. */
function isCell(element: HTMLElement): boolean {
  if (element.tagName === 'TD') return true;
  const path = element.dataset.path ?? '';
  return Array.from(element.querySelectorAll<HTMLElement>('[data-path]')).every(
    ({ dataset }) => dataset.path === path || dataset.path?.startsWith(`${path}/footnoteIds/`),
  );
}

/** Lights one place of the form, puts out the others, and brings it into view. */
export function lightCell(paper: HTMLElement, path: FieldPath | null): void {
  for (const lit of paper.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit');
  const element = path === null ? null : elementOf(paper, path);
  if (element === null) return;
  element.setAttribute('data-lit', '');
  bringIntoView(paper, element, 'center');
}

/** Marks the cell that the pointer points at in the input. */
export function hintCell(paper: HTMLElement, path: FieldPath | null): void {
  for (const hinted of paper.querySelectorAll('[data-hint]')) hinted.removeAttribute('data-hint');
  const element = path === null ? null : elementOf(paper, path);
  if (element === null) return;
  element.setAttribute('data-hint', '');
  bringIntoView(paper, element, 'nearest');
}

function bringIntoView(paper: HTMLElement, element: HTMLElement, block: ScrollLogicalPosition): void {
  const pane = paper.closest('.desk-top')?.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  const inView =
    pane !== undefined &&
    box.top >= pane.top &&
    box.bottom <= pane.bottom &&
    box.left >= pane.left &&
    box.right <= pane.right;
  if (!inView) element.scrollIntoView({ block, inline: block, behavior: 'instant' });
}
