import { rule16b3a } from '../../law/authorities/section16.ts';
import { claimsBoardSeat } from '../boardSeat.ts';
import { defineRule, FORMS_4_AND_5, fail, inapplicable, review } from '../rule.ts';
import { cellPath } from '../subject.ts';

export const exerciseByTenPercentOwner = defineRule({
  id: '16b-3-a-exercise-by-ten-percent-owner',
  says: 'A person who is only a ten per cent owner must not use code M: Rule 16b-3 exempts officers and directors',
  authority: [rule16b3a],
  appliesTo: FORMS_4_AND_5,
  consequence: 'deficient',
  concerns: ['transactionCode', 'relationship'],
  reference: ['S16-CODE-MNONEMP'],
  notModelled:
    'A claim to be a director by deputization, or to have been an insider, is noticed by its words and not weighed.',
  examine(subject) {
    const [first] = subject.withCode('M');
    if (first === undefined || subject.capacity === 'other') return inapplicable();
    if (subject.capacity === 'insider') return 'pass';
    const at = cellPath(first, 'transactionCode');
    if (claimsBoardSeat(subject)) {
      return [
        review(
          at,
          'Code M is for officers and directors. The form marks a ten per cent owner and claims a seat on the board in its notes.',
          'Make sure that the claim holds; courts decide it on the facts. Otherwise use code C, X or O.',
        ),
      ];
    }
    return [
      fail(
        at,
        'Code M claims the exemption of Rule 16b-3, which is open to officers and directors; the form marks only ten per cent owners.',
        'Use code C for a conversion, X for an exercise in or at the money, O for one out of the money; or correct the relationship.',
      ),
    ];
  },
});
