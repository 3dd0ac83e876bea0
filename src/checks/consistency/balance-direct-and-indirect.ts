import { rule16a1a2 } from '../../law/authorities/consistency.ts';
import { groupedDigits } from '../groupedDigits.ts';
import { numberKey } from '../numberKey.ts';
import { plainWords } from '../plainWords.ts';
import { ALL_FORMS, defineRule, type Finding, found, inapplicable, review } from '../rule.ts';
import { cellPath, type Line } from '../subject.ts';

export const balanceDirectAndIndirect = defineRule({
  id: 'balance-direct-and-indirect',
  says: 'The same securities must be stated once, as held directly or indirectly; equal totals of one class in both forms may be one block stated twice',
  authority: [rule16a1a2],
  appliesTo: ALL_FORMS,
  consequence: 'advice',
  concerns: ['sharesOwnedFollowingTransaction', 'directOrIndirectOwnership'],
  reference: ['S16-DI-DOUBLE'],
  notModelled:
    'Blocks of which only a part is stated twice; derivatives. Joint filers often state one block once for each of them, which is right but must not be added up.',
  examine(subject) {
    const rows = subject.document.nonDerivativeTable;
    let direct = false;
    let indirect = false;
    for (const row of rows) {
      if (row.directOrIndirectOwnership.value === 'D') direct = true;
      else if (row.directOrIndirectOwnership.value === 'I') indirect = true;
    }
    if (!direct || !indirect) return inapplicable();
    const lines = subject.lines.filter((line) => line.table === 'nonDerivativeTable');
    return found(pairs(lines, subject.document.reportingOwners.length > 1));
  },
});

function pairs(lines: readonly Line[], joint: boolean): Finding[] {
  const direct = new Map<string, Line>();
  for (const line of lines) {
    const key = line.row.directOrIndirectOwnership.value === 'D' ? totalOf(line) : null;
    if (key !== null && !direct.has(key)) direct.set(key, line);
  }
  const findings: Finding[] = [];
  for (const line of lines) {
    const key = line.row.directOrIndirectOwnership.value === 'I' ? totalOf(line) : null;
    const twin = key === null ? undefined : direct.get(key);
    if (twin === undefined || !sameClass(twin, line)) continue;
    const total = line.row.sharesOwnedFollowingTransaction.value;
    const message = `${total === null ? '' : groupedDigits(total)} are stated as held indirectly, and as many of the class as held directly on line ${twin.index + 1}.`;
    const remedy = joint
      ? 'Make sure that nobody adds them up: say in a footnote whose they are.'
      : 'State the block once, or say in a footnote that there are two.';
    findings.push(review(cellPath(line, 'sharesOwnedFollowingTransaction'), message, remedy));
  }
  return findings;
}

/** The total of the line; null when it has none, or none is left. */
function totalOf({ row }: Line): string | null {
  const total = row.sharesOwnedFollowingTransaction.value;
  const key = total === null ? '0' : numberKey(total);
  return key === '0' ? null : key;
}

function sameClass(a: Line, b: Line): boolean {
  return plainWords(a.row.securityTitle.value) === plainWords(b.row.securityTitle.value);
}
