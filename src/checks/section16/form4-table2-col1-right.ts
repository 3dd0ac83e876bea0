import { tableTwoColumns } from '../../law/authorities/section16.ts';
import { rowPath } from '../../model/fieldPath.ts';
import { ALL_FORMS, defineRule, type Finding, review } from '../rule.ts';
import { mentions, RIGHT_OR_OBLIGATION } from '../words.ts';

export const optionTitle = defineRule({
  id: 'form4-table2-col1-right',
  says: 'The title of an option must say whether it is a right or an obligation, to buy or to sell',
  authority: [tableTwoColumns],
  appliesTo: ALL_FORMS,
  consequence: 'advice',
  concerns: ['securityTitle'],
  reference: [],
  notModelled:
    'An option is noticed by that word in its title. Of several lines with one title the first is pointed at.',
  examine({ document }) {
    let findings: Finding[] | null = null;
    let concerned = false;
    let last: string | null = null;
    for (const [index, row] of document.derivativeTable.entries()) {
      const title = row.securityTitle.value;
      if (title === null || title === last) continue;
      last = title;
      const words = title.toLowerCase();
      if (!words.includes('option')) continue;
      concerned = true;
      if (mentions(words, RIGHT_OR_OBLIGATION)) continue;
      findings ??= [];
      if (findings.every((finding) => !finding.message.includes(`“${title}”`))) findings.push(unclear(index, title));
    }
    return findings ?? (concerned ? 'pass' : 'inapplicable');
  },
});

function unclear(index: number, title: string): Finding {
  return review(
    rowPath('derivativeTable', index, 'securityTitle'),
    `The title “${title}” does not say what the option gives or asks.`,
    'Add it to the title, as in “Stock Option (right to buy)”.',
  );
}
