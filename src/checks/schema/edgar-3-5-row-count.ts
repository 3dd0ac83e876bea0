import { spec3_3, spec3_5, xmlSchema } from '../../law/authorities/edgar.ts';
import { COUNT_LIMITS } from '../../law/limits.ts';
import { rowPath } from '../../model/fieldPath.ts';
import { ALL_FORMS, defineRule, type Finding, fail, inapplicable, pass } from '../rule.ts';

const TABLES = ['nonDerivativeTable', 'derivativeTable'] as const;

export const edgar35RowCount = defineRule({
  id: 'edgar-3-5-row-count',
  says: 'A table must have at most 30 lines, transactions and holdings together',
  authority: [spec3_3, spec3_5, xmlSchema],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['nonDerivativeTable', 'derivativeTable'],
  reference: ['S16-OVF-30', 'XML-ROW-27'],
  examine: ({ document }) => {
    if (document.nonDerivativeTable.length === 0 && document.derivativeTable.length === 0) return inapplicable();
    let findings: Finding[] | null = null;
    for (const table of TABLES) {
      const { max } = COUNT_LIMITS[table];
      const count = document[table].length;
      if (count <= max) continue;
      const message = `The table has ${count} lines; it takes ${max}.`;
      findings = [
        ...(findings ?? []),
        fail(
          rowPath(table, max),
          message,
          'Put the rest on another form of the same kind, filed the same day, and say in the remarks of both that they belong together.',
        ),
      ];
    }
    return findings ?? pass();
  },
});
