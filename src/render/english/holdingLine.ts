import type { FormNumber } from '../../model/onTheForm.ts';
import { amountOf } from './amountOf.ts';
import type { LineSpeech } from './speech.ts';
import { termsOf } from './terms.ts';
import { ownership } from './transactionLine.ts';

/** A line that only states what is held. Form 3 states no amount of a derivative itself, only of what it is over. */
export function holdingLine(speech: LineSpeech, who: string, hold: string, form: FormNumber | null): string {
  const { row } = speech;
  const title = speech.text('securityTitle');
  const shares = speech.number('sharesOwnedFollowingTransaction');
  const value = speech.dollars('valueOwnedFollowingTransaction');
  const notes = speech.notes('sharesOwnedFollowingTransaction', 'valueOwnedFollowingTransaction', 'securityTitle');
  const name = title ?? 'a security whose title is not stated';
  const unsaid = speech.table === 'derivativeTable' && form === '3' && shares === null && value === null;
  const what = unsaid
    ? name
    : shares === null && value !== null
      ? `${value} in value of ${name}`
      : amountOf(shares, title) + (value === null ? '' : `, ${value} in value`);
  const sentences = [
    `${who} ${hold} ${what}${notes}${ownership(speech)}.`,
    ...(speech.table === 'derivativeTable' ? termsOf(speech) : []),
  ];
  const coding = speech.notes('transactionCodingFootnoteIds', 'transactionTimeliness');
  if (form === '5' && row.transactionFormType === '3') {
    sentences.push(`It is marked as a holding that belonged on a Form 3${coding}.`);
  } else if (coding !== '') sentences.push(`Its coding bears a mark${coding}.`);
  return sentences.join(' ');
}
