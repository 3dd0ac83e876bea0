import { houseConvention } from '../../law/authorities/section16.ts';
import { rowPath } from '../../model/fieldPath.ts';
import type { NonDerivativeRow } from '../../model/tableRow.ts';
import { defineRule, FORMS_4_AND_5, inapplicable, pass, review } from '../rule.ts';
import { mentions, STOCK_UNIT_TITLES } from '../words.ts';

export const awardInOneTable = defineRule({
  id: 'award-in-one-table',
  says: 'Stock units should be reported in one table only: as common stock in Table I when granted, or as derivatives in Table II until they are settled',
  authority: [houseConvention],
  appliesTo: FORMS_4_AND_5,
  consequence: 'advice',
  concerns: ['securityTitle'],
  reference: ['S16-AWARD-STYLE'],
  notModelled:
    'Stock units are noticed by the title; a change of style between forms of one person shows only in both.',
  examine({ document }) {
    const inTableTwo = document.derivativeTable.some(isStockUnit);
    if (!inTableTwo) return inapplicable();
    const index = document.nonDerivativeTable.findIndex(isStockUnit);
    if (index < 0) return pass();
    return [
      review(
        rowPath('nonDerivativeTable', index, 'securityTitle'),
        `Table I reports “${document.nonDerivativeTable[index]?.securityTitle.value}” while Table II reports stock units too.`,
        'Keep to one table for every award, so that no unit is counted twice and its settlement is reported only where the award stood in Table II.',
      ),
    ];
  },
});

function isStockUnit(row: NonDerivativeRow): boolean {
  return mentions(row.securityTitle.value?.toLowerCase() ?? '', STOCK_UNIT_TITLES);
}
