import { tableTwoColumns } from '../../law/authorities/section16.ts';
import { rowPath } from '../../model/fieldPath.ts';
import { ALL_FORMS, defineRule, type Finding, review } from '../rule.ts';
import { DERIVATIVE_TITLES, mentions } from '../words.ts';

export const derivativeInTableOne = defineRule({
  id: 'form4-table1-derivative-title',
  says: 'A security that can be exercised or converted must be reported in Table II',
  authority: [tableTwoColumns],
  appliesTo: ALL_FORMS,
  consequence: 'deficient',
  concerns: ['securityTitle'],
  notModelled:
    'A derivative is noticed by its title only; of lines in a row with one title the first is pointed at. Restricted stock units may stand in either table.',
  examine({ document }) {
    let findings: Finding[] | null = null;
    let last: string | null = null;
    for (const [index, row] of document.nonDerivativeTable.entries()) {
      const title = row.securityTitle.value;
      // Nearly all lines of a form have one title.
      if (title === null || title === last) continue;
      last = title;
      if (!mentions(title.toLowerCase(), DERIVATIVE_TITLES)) continue;
      findings ??= [];
      findings.push(
        review(
          rowPath('nonDerivativeTable', index, 'securityTitle'),
          `Table I reports “${title}”, which by its title gives a right to another security.`,
          'Report it in Table II with its underlying security, or correct the title.',
        ),
      );
    }
    return findings ?? (last === null ? 'inapplicable' : 'pass');
  },
});
