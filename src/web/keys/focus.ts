import type { FieldPath } from '../../model/fieldPath.ts';
import { cellAround, elementOf } from '../form/cells.ts';

/** Moves the focus once React has drawn what the change brought. */
export function focusLater(selector: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
}

export function focusFinding(index: number): void {
  focusLater(`#finding-${index}`);
}

/** Puts the focus on the cell of the form that shows the path. */
export function focusForm(path: FieldPath): void {
  requestAnimationFrame(() => {
    const paper = document.querySelector('#paper');
    const element = paper === null ? null : elementOf(paper, path);
    if (element === null) return;
    const cell = cellAround(element) ?? element.querySelector<HTMLElement>('[data-path][tabindex]');
    cell?.focus({ preventScroll: true });
  });
}
