import { type Doubt, placeToSettle } from '../../model/doubts.ts';
import { fieldWords } from '../../model/fieldWords.ts';
import { onTheForm } from '../../model/onTheForm.ts';
import type { Settlement } from '../../model/settlement.ts';
import { sourceOf } from './cellPlaces.ts';
import type { ShownDoubt } from './messages.ts';
import type { ShownDocument } from './openInput.ts';

/** The doubts of a document with what the page says of them. A missing value is looked for where its problem points. */
export function shownDoubts({ read, doubts, settled }: ShownDocument): ShownDoubt[] {
  return doubts.map((doubt) => {
    const at = doubt.problems.find((problem) => problem.at !== null)?.at ?? null;
    return {
      ...named(doubt, settled),
      source:
        sourceOf(read.source?.at(doubt.at) ?? null) ?? (at === null ? null : sourceOf({ position: at, confidence: 0 })),
    };
  });
}

/** What was settled and never doubted, in the same shape. */
export function correctedPlaces(
  { read, doubts, settled }: ShownDocument,
  settlements: readonly Settlement[],
): ShownDoubt[] {
  const doubted = new Set(doubts.map(({ at }) => at));
  const places = new Set(settlements.map(({ at }) => at).filter((at) => !doubted.has(at)));
  return [...places].flatMap((at): ShownDoubt[] => {
    const place = placeToSettle(at, settled.spokenOf);
    return place === null ? [] : [{ ...named(place, settled), source: sourceOf(read.source?.at(at) ?? null) }];
  });
}

/** By its name on the form shown; what was left out, by that on the form as read. */
function named(place: Doubt, { reading, spokenOf, now }: ShownDocument['settled']): Omit<ShownDoubt, 'source'> {
  const shownAt = now(place.at);
  const form = shownAt === null ? onTheForm(place.at, spokenOf) : onTheForm(shownAt, reading.document);
  return { ...place, form, words: fieldWords(place.at), shownAt };
}
