import { aggregationLetter } from '../../law/authorities/consistency.ts';
import { aggregationFrom } from '../../law/priceAggregation.ts';
import { undertakes } from '../aggregateNote.ts';
import { defineRule, FORMS_4_AND_5, fail, inapplicable, pass } from '../rule.ts';
import { cellPath } from '../subject.ts';

export const priceAverageUndertaking = defineRule({
  id: 'price-average-undertaking',
  says: 'With a weighted average price the person must undertake, in a footnote, to give the details of each trade to the SEC’s staff, the issuer or a security holder on request',
  authority: [aggregationLetter],
  inForce: { from: aggregationFrom },
  appliesTo: FORMS_4_AND_5,
  consequence: 'deficient',
  concerns: ['transactionPricePerShare'],
  reference: ['S16-PX-AGG'],
  notModelled: 'To whom the details are promised.',
  examine(subject) {
    const first = subject.averaged[0];
    if (first === undefined) return inapplicable();
    // One undertaking may serve every line: filers write "the same applies to footnotes (2) through (6)".
    if (undertakes(subject.prose)) return pass();
    const message =
      'No footnote, nor the remarks, undertakes to give the details of the trades behind the average price.';
    const remedy = 'Add the undertaking to the footnote.';
    return [fail(cellPath(first.line, 'transactionPricePerShare'), message, remedy)];
  },
});
