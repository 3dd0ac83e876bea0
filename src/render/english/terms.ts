import { amountOf } from './amountOf.ts';
import type { LineSpeech } from './speech.ts';

/** The terms of a derivative: its price, when it can be exercised, when it expires, and what it is over. */
export function termsOf(speech: LineSpeech): string[] {
  return [exercisePrice(speech), exercisable(speech), underlying(speech)];
}

function exercisePrice(speech: LineSpeech): string {
  const price = speech.dollars('conversionOrExercisePrice');
  const notes = speech.notes('conversionOrExercisePrice');
  return price === null
    ? `No conversion or exercise price is stated${notes}.`
    : `The conversion or exercise price is ${price}${notes}.`;
}

function exercisable(speech: LineSpeech): string {
  const from = speech.day('exerciseDate');
  const until = speech.day('expirationDate');
  const fromNotes = speech.notes('exerciseDate');
  const untilNotes = speech.notes('expirationDate');
  const begins =
    from === null ? `No exercise date is stated${fromNotes}` : `It is exercisable from ${from}${fromNotes}`;
  const ends = until === null ? `no expiry date is stated${untilNotes}` : `it expires on ${until}${untilNotes}`;
  return `${begins}; ${ends}.`;
}

function underlying(speech: LineSpeech): string {
  const title = speech.text('underlyingSecurityTitle');
  const shares = speech.number('underlyingSecurityShares');
  const value = speech.dollars('underlyingSecurityValue');
  const notes = speech.notes('underlyingSecurityTitle', 'underlyingSecurityShares', 'underlyingSecurityValue');
  if (title === null && shares === null && value === null) return `What it is over is not stated${notes}.`;
  const amount =
    shares === null && value !== null
      ? `${value} in value of ${title ?? 'a security whose title is not stated'}`
      : amountOf(shares, title) + (value === null ? '' : `, ${value} in value`);
  return `It is over ${amount}${notes}.`;
}
