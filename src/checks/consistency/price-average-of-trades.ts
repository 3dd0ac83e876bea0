import { aggregationLetter } from '../../law/authorities/consistency.ts';
import { aggregableCodes, aggregationFrom } from '../../law/priceAggregation.ts';
import { priceRange, saysAverage } from '../aggregateNote.ts';
import { priceNotes } from '../averagedLines.ts';
import { defineRule, type Finding, FORMS_4_AND_5, found, inapplicable, review } from '../rule.ts';
import { cellPath } from '../subject.ts';

export const priceAverageOfTrades = defineRule({
  id: 'price-average-of-trades',
  says: 'Only purchases and sales, codes P and S, may be added up in one line at an average price; every other transaction must have its own line',
  authority: [aggregationLetter],
  inForce: { from: aggregationFrom },
  appliesTo: FORMS_4_AND_5,
  consequence: 'deficient',
  concerns: ['transactionCode', 'transactionPricePerShare'],
  reference: ['S16-PX-AGG'],
  notModelled: 'Averages that set a price by a formula, such as a volume-weighted average over several days.',
  examine(subject) {
    let averaged = subject.averaged.length > 0;
    const findings: Finding[] = [];
    for (const line of subject.transactions) {
      const { transactionCode, transactionPricePerShare } = line.row;
      if (transactionCode === null || aggregableCodes.includes(transactionCode)) continue;
      if (transactionPricePerShare.footnoteIds.length === 0) continue;
      const note = priceNotes(subject, line);
      if (!saysAverage(note) || priceRange(note) === null) continue;
      averaged = true;
      const message = `Code ${transactionCode}, with a footnote that says several trades are added up at an average price.`;
      findings.push(
        review(cellPath(line, 'transactionCode'), message, 'Give each transaction a line, or correct the code.'),
      );
    }
    return averaged ? found(findings) : inapplicable();
  },
});
