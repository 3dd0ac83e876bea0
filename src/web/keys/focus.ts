import { elementOf } from '../form/cells.ts';
import type { FieldPath } from '../../model/fieldPath.ts';

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
    if (paper !== null) elementOf(paper, path)?.focus({ preventScroll: true });
  });
}
