import { spec3_2, spec5, xmlSchema } from '../../law/authorities/edgar.ts';
import { overDecimals } from '../decimalCells.ts';
import { unreadable } from '../readerFaults.ts';
import { ALL_FORMS, defineRule, type Outcome, review } from '../rule.ts';
import type { Subject } from '../subject.ts';

const says = (text: string): string => `“${text}” is not digits with at most one point.`;
const REMEDY = 'Write digits and one point.';
const PLUS = 0x2b;

export const edgar32DecimalForm = defineRule({
  id: 'edgar-3-2-decimal-form',
  says: 'A number must hold digits and at most one point, no comma, no sign and no dollar mark',
  authority: [spec3_2, spec5, xmlSchema],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: [
    'transactionShares',
    'transactionPricePerShare',
    'sharesOwnedFollowingTransaction',
    'valueOwnedFollowingTransaction',
    'conversionOrExercisePrice',
    'transactionTotalValue',
    'underlyingSecurityShares',
    'underlyingSecurityValue',
  ],
  reference: ['S16-NUM-FMT', 'S16-PX-DEC'],
  examine: examine,
});

function examine(subject: Subject): Outcome {
  const signed = overDecimals(subject, plusSign, REMEDY);
  const wrong = unreadable(subject, 'decimal', says, REMEDY);
  if (typeof wrong !== 'string') return wrong;
  // Accepted filings show plus signs, and the schema takes them; only the text of the specification does not.
  return typeof signed === 'string' ? 'pass' : signed.map((finding) => review(finding.at, finding.message, REMEDY));
}

function plusSign(text: string): string | null {
  return text.charCodeAt(0) === PLUS ? `${text} has a sign.` : null;
}
