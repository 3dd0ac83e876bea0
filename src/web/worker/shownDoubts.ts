import { fieldWords } from '../../model/fieldWords.ts';
import { onTheForm } from '../../model/onTheForm.ts';
import { sourceOf } from './cellPlaces.ts';
import type { ShownDoubt } from './messages.ts';
import type { ShownDocument } from './openInput.ts';

/** The doubts of a document with what the page says of them. A missing value is looked for where its problem points. */
export function shownDoubts({ read, doubts, settled }: ShownDocument): ShownDoubt[] {
  return doubts.map((doubt) => {
    const at = doubt.problems.find((problem) => problem.at !== null)?.at ?? null;
    return {
      ...doubt,
      form: onTheForm(doubt.at, read.document),
      words: fieldWords(doubt.at),
      shownAt: settled.now(doubt.at),
      source:
        sourceOf(read.source?.at(doubt.at) ?? null) ??
        (at === null ? null : { line: at.line, start: at.start, end: at.end, confidence: 0 }),
    };
  });
}
