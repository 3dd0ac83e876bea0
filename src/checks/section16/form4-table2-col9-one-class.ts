import type { CalendarDate } from '../../base/calendarDate.ts';
import type { Decimal } from '../../base/decimal.ts';
import { tableTwoColumn9 } from '../../law/authorities/section16.ts';
import { rowPath } from '../../model/fieldPath.ts';
import type { Footnoted } from '../../model/footnoted.ts';
import type { DerivativeRow } from '../../model/tableRow.ts';
import { defineRule, type Finding, FORMS_4_AND_5, found, inapplicable, review } from '../rule.ts';

export const oneClassInColumn9 = defineRule({
  id: 'form4-table2-col9-one-class',
  says: 'Column 9 of Table II must count derivatives of the line’s own terms only, not all that are held',
  authority: [tableTwoColumn9],
  appliesTo: FORMS_4_AND_5,
  consequence: 'deficient',
  concerns: ['sharesOwnedFollowingTransaction'],
  notModelled:
    'What is held of each class is not known. Noticed is a running total that goes on from one line to the next though their exercise prices or expirations differ.',
  examine({ document }) {
    const rows = document.derivativeTable;
    let findings: Finding[] | null = null;
    let concerned = false;
    for (let index = 1; index < rows.length; index++) {
      const before = rows[index - 1];
      const row = rows[index];
      if (before === undefined || row === undefined || !differInTerms(before, row)) continue;
      concerned = true;
      if (!goesOn(before, row)) continue;
      findings ??= [];
      findings.push(
        review(
          rowPath('derivativeTable', index, 'sharesOwnedFollowingTransaction'),
          `Column 9 says ${row.sharesOwnedFollowingTransaction.value?.text}, which goes on from the ${before.sharesOwnedFollowingTransaction.value?.text} of the line before, a derivative with other terms.`,
          'State what is left of the derivative with this exercise price and expiration only.',
        ),
      );
    }
    return concerned ? found(findings ?? []) : inapplicable();
  },
});

/** Transactions in one title whose exercise prices or expirations are both known and differ. */
function differInTerms(a: DerivativeRow, b: DerivativeRow): boolean {
  if (a.kind !== 'transaction' || b.kind !== 'transaction') return false;
  if (a.directOrIndirectOwnership.value !== b.directOrIndirectOwnership.value) return false;
  return (
    differ(a.conversionOrExercisePrice, b.conversionOrExercisePrice) ||
    (a.expirationDate.value !== b.expirationDate.value && bothKnown(a.expirationDate, b.expirationDate))
  );
}

const differ = (a: Footnoted<Decimal>, b: Footnoted<Decimal>): boolean =>
  a.value !== null && b.value !== null && !a.value.equals(b.value);

const bothKnown = (a: Footnoted<CalendarDate>, b: Footnoted<CalendarDate>): boolean =>
  a.value !== null && b.value !== null;

/** The second total is the first, moved by the second transaction. A total of zero goes on by chance too often. */
function goesOn(before: DerivativeRow, row: DerivativeRow): boolean {
  const first = before.sharesOwnedFollowingTransaction.value;
  const second = row.sharesOwnedFollowingTransaction.value;
  const moved = row.transactionShares.value;
  if (first === null || second === null || moved === null || moved.isZero()) return false;
  if (first.isZero() || second.isZero()) return false;
  const expected = row.transactionAcquiredDisposedCode.value === 'A' ? first.plus(moved) : first.minus(moved);
  return expected.equals(second);
}
