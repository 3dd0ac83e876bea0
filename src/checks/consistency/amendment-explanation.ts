import { amendmentInstruction, amendmentPractice } from '../../law/authorities/consistency.ts';
import { WHOLE_DOCUMENT } from '../../model/fieldPath.ts';
import { AMENDMENTS, defineRule, fail, pass, review } from '../rule.ts';

/** Words by which notes say that and why something is amended. */
export const EXPLAINS =
  /amend|correct|inadvertent|previously|original|omit|error|restat|supersed|revis|clerical|misstat|mistake|incorrect|re-?fil/;

export const amendmentExplanation = defineRule({
  id: 'amendment-explanation',
  says: 'An amendment must say in a footnote or the remarks what it adds or corrects',
  authority: [amendmentPractice, amendmentInstruction],
  appliesTo: AMENDMENTS,
  consequence: 'deficient',
  concerns: ['footnotes', 'remarks'],
  reference: ['S16-AM-FN', 'S16-AM-3'],
  notModelled: 'Whether the explanation fits what was changed, for which the report amended is needed.',
  examine(subject) {
    const prose = subject.prose.trim();
    const remedy = 'Add a footnote that says what the amendment adds or corrects, and why.';
    if (prose === '') {
      return [fail(WHOLE_DOCUMENT, 'The amendment has neither a footnote nor remarks.', remedy)];
    }
    if (EXPLAINS.test(prose)) return pass();
    return [review(WHOLE_DOCUMENT, 'The amendment has notes, but none seems to say what is amended.', remedy)];
  },
});
