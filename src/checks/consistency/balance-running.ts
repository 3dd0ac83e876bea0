import { electronicFilingFaq1 } from '../../law/authorities/consistency.ts';
import { isLaterDay, isNoted, isRounding, looksMistyped, movedTheOtherWay, tallyMessage } from '../balanceFaults.ts';
import { defineRule, type Finding, FORM_4, fail, found, inapplicable, review } from '../rule.ts';
import type { TallyBreak } from '../runningBalance.ts';
import { type Balance, cellPath } from '../subject.ts';

export const balanceRunning = defineRule({
  id: 'balance-running',
  says: 'Several lines of one class held in one way must carry a running tally: each total is the one before, plus what was acquired or less what was disposed of',
  authority: [electronicFilingFaq1],
  appliesTo: FORM_4,
  consequence: 'deficient',
  concerns: ['sharesOwnedFollowingTransaction', 'transactionShares', 'transactionAcquiredDisposedCode'],
  reference: ['S16-BAL-RUN'],
  notModelled:
    'Balances stated as a value. Derivatives whose lines do not follow from each other are taken for several grants, which the form tells apart by footnotes at best.',
  examine(subject) {
    const tallied = subject.balances.filter((b) => b.group.transactions.length > 1 && b.tally.kind !== 'open');
    if (tallied.length === 0) return inapplicable();
    return found(tallied.flatMap(findingsOf));
  },
});

const REMEDY =
  'Correct the total, the amount or the A or D of the line; or say in a footnote to the total what else changed it.';

function findingsOf(balance: Balance): Finding[] {
  const first = balance.group.transactions[0];
  if (balance.tally.kind === 'oneTotal' && first !== undefined && balance.group.table === 'nonDerivativeTable') {
    const total = first.row.sharesOwnedFollowingTransaction.value?.text ?? '';
    const message = `All ${balance.group.transactions.length} lines state the same total, ${total}; a running tally would state the total after each.`;
    return [review(cellPath(first, 'sharesOwnedFollowingTransaction'), message, 'State the total after each line.')];
  }
  return balance.tally.breaks.map((at) => judge(balance, at));
}

/** A break is a plain error when nothing explains it; otherwise a person has to look. */
function judge({ group }: Balance, at: TallyBreak): Finding {
  const path = cellPath(at.line, 'sharesOwnedFollowingTransaction');
  const message = tallyMessage(at);
  if (isRounding(at.difference)) return review(path, `${message} The difference may be rounding.`, REMEDY);
  if (group.table === 'derivativeTable') {
    return review(path, `${message} The lines may be of different grants.`, REMEDY);
  }
  if (movedTheOtherWay(at)) return fail(path, `${message} It fits if the line is the other of A and D.`, REMEDY);
  if (at.resumes) return fail(path, `${message} The next line goes on from the right total.`, REMEDY);
  if (isNoted(group, at)) return review(path, `${message} A footnote may explain it.`, REMEDY);
  if (looksMistyped(at)) return fail(path, `${message} Digits seem to be swapped or lost.`, REMEDY);
  if (isLaterDay(at)) return review(path, `${message} Something not reportable may have changed it meanwhile.`, REMEDY);
  if (at.line.row.directOrIndirectOwnership.value !== 'D') {
    return review(path, `${message} The lines may be of different holders.`, REMEDY);
  }
  return fail(path, message, REMEDY);
}
