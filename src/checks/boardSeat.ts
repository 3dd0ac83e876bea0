import type { Subject } from './subject.ts';
import { DEPUTIZATION, FORMER, mentions } from './words.ts';

/** True when the notes of a ten per cent owner's form claim a seat on the board through another person, or a past one. */
export function claimsBoardSeat(subject: Subject): boolean {
  return mentions(subject.prose, DEPUTIZATION) || mentions(subject.prose, FORMER);
}
