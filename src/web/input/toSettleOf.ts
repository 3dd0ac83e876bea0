import type { DeskFile } from '../desk/desk.ts';

/** How many doubts of a file a person is to settle, as far as is known. */
export function toSettleOf({ outcome, toSettle }: Pick<DeskFile, 'outcome' | 'toSettle'>): number {
  return toSettle ?? outcome?.doubts ?? 0;
}
