import { rule16b3a } from '../../law/authorities/section16.ts';
import { claimsBoardSeat } from '../boardSeat.ts';
import { defineRule, FORMS_4_AND_5, fail, inapplicable, review } from '../rule.ts';
import { cellPath } from '../subject.ts';

export const issuerCodesByTenPercentOwner = defineRule({
  id: '16b-3-a-issuer-codes-by-ten-percent-owner',
  says: 'A person who is only a ten per cent owner must not use the codes of Rule 16b-3 for dealings with the issuer (A, D, F, I)',
  authority: [rule16b3a],
  appliesTo: FORMS_4_AND_5,
  consequence: 'deficient',
  concerns: ['transactionCode', 'relationship'],
  reference: ['S16-CODE-ANONEMP'],
  notModelled:
    'A claim to be a director by deputization, or to have been an insider, is noticed by its words and not weighed.',
  examine(subject) {
    const [first] = subject.withCodes('ADFI');
    if (first === undefined || subject.capacity === 'other') return inapplicable();
    if (subject.capacity === 'insider') return 'pass';
    const at = cellPath(first, 'transactionCode');
    const code = first.row.transactionCode;
    if (claimsBoardSeat(subject)) {
      return [
        review(
          at,
          `Code ${code} is for officers and directors. The form marks a ten per cent owner and claims a seat on the board in its notes.`,
          'Make sure that the claim holds; courts decide it on the facts.',
        ),
      ];
    }
    return [
      fail(
        at,
        `Code ${code} claims the exemption of Rule 16b-3, which is open to officers and directors; the form marks only ten per cent owners.`,
        'Use the code of what happened: P or S for a purchase from or sale to the issuer, J with a footnote for what has no code; or correct the relationship.',
      ),
    ];
  },
});
