import { statute16c } from '../../law/authorities/consistency.ts';
import { groupedDigits } from '../groupedDigits.ts';
import { defineRule, type Finding, FORMS_4_AND_5, fail, found, inapplicable } from '../rule.ts';
import { cellPath } from '../subject.ts';

export const balanceNotNegative = defineRule({
  id: 'balance-not-negative',
  says: 'Neither the total after a transaction nor the total before it that follows from the line must be less than zero: an insider must not sell short',
  authority: [statute16c],
  appliesTo: FORMS_4_AND_5,
  consequence: 'deficient',
  concerns: ['sharesOwnedFollowingTransaction', 'transactionShares'],
  reference: ['S16-BAL-NEG'],
  notModelled:
    'Derivatives, where a short position is lawful. Whether a sale was delivered in time, which section 16(c) also asks.',
  examine(subject) {
    const rows = subject.document.nonDerivativeTable;
    const findings: Finding[] = [];
    let examined = false;
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index];
      const after = row?.sharesOwnedFollowingTransaction.value ?? null;
      if (row === undefined || row.kind !== 'transaction' || after === null) continue;
      examined = true;
      const at = cellPath({ table: 'nonDerivativeTable', index }, 'sharesOwnedFollowingTransaction');
      if (after.isNegative()) {
        findings.push(fail(at, `The total after the transaction is ${groupedDigits(after)}.`, REMEDY));
        continue;
      }
      const moved = row.transactionShares.value;
      if (moved === null || row.transactionAcquiredDisposedCode.value !== 'A' || moved.compare(after) <= 0) continue;
      const sum = `${groupedDigits(after)} owned after acquiring ${groupedDigits(moved)} means ${groupedDigits(after.minus(moved))} before`;
      findings.push(fail(at, `${sum}.`, REMEDY));
    }
    return examined ? found(findings) : inapplicable();
  },
});

const REMEDY = 'Correct the amount or the total, or say in a footnote what else changed the balance.';
