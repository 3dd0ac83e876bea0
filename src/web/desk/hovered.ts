import { useSyncExternalStore } from 'react';
import type { FieldPath } from '../../model/fieldPath.ts';

/** The value under the pointer or the focus, and on which side it was pointed at. */
export interface Hovered {
  readonly path: FieldPath;
  readonly side: 'form' | 'input';
}

let hovered: Hovered | null = null;
const listeners = new Set<() => void>();

/** Apart from the desk: it changes with every movement of the pointer, and only two parts of the page care. */
export function setHovered(path: FieldPath | null, side: Hovered['side']): void {
  if (hovered?.path === path && hovered.side === side) return;
  // One side's end of pointing is not the other's.
  if (path === null && hovered?.side !== side) return;
  hovered = path === null ? null : { path, side };
  for (const listener of listeners) listener();
}

export function useHovered(): Hovered | null {
  return useSyncExternalStore(subscribe, () => hovered);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
