import { transactionCodeFacts } from '../../law/codes/transactionCodes.ts';
import type { FormNumber } from '../../model/onTheForm.ts';
import { amountOf, perUnit, unitOf } from './amountOf.ts';
import { codeVerb } from './codeVerbs.ts';
import type { LineSpeech } from './speech.ts';
import { termsOf } from './terms.ts';

/** One transaction in sentences. `who` begins the first of them: a name, or `The reporting persons`. */
export function transactionLine(speech: LineSpeech, who: string, code: string | null, form: FormNumber | null): string {
  const sentences = [
    `${deed(speech, who, code)}${price(speech)}.`,
    codeMeaning(speech, code),
    deemed(speech),
    ...(speech.table === 'derivativeTable' ? termsOf(speech) : []),
    heldAfter(speech),
    timeliness(speech, form),
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}

function deed(speech: LineSpeech, who: string, code: string | null): string {
  const { row } = speech;
  const direction = row.transactionAcquiredDisposedCode.value;
  const day = speech.day('transactionDate');
  const on = `${day === null ? 'On a day that is not stated' : `On ${day}`}${speech.notes('transactionDate')} `;
  const [before, after] = codeVerb(speech.table === 'derivativeTable', code, direction);
  const title = speech.text('securityTitle');
  const what = `${size(speech, title)}${speech.notes('transactionShares', 'transactionTotalValue', 'securityTitle')}`;
  const written = direction === null ? speech.text('transactionAcquiredDisposedCode') : null;
  const unsaid =
    direction === null
      ? `, and does not state whether it acquired or disposed of them${written === null ? '' : `: it says ${written}`}`
      : '';
  const verb = direction === null ? 'the line reports a transaction in' : `${who} ${before}`;
  return `${on}${verb} ${what}${after}${unsaid}${speech.notes('transactionAcquiredDisposedCode')}`;
}

function size(speech: LineSpeech, title: string | null): string {
  const shares = speech.number('transactionShares');
  const value = speech.dollars('transactionTotalValue');
  if (shares === null && value !== null)
    return `${value} in value of ${title ?? 'a security whose title is not stated'}`;
  const both = value === null ? '' : `, ${value} in value`;
  return amountOf(shares, title) + both;
}

function price(speech: LineSpeech): string {
  const stated = speech.dollars('transactionPricePerShare');
  const notes = speech.notes('transactionPricePerShare');
  if (stated === null) return `; no price is stated${notes}`;
  return `, at ${stated} ${perUnit(speech.text('securityTitle'))}${notes}`;
}

function codeMeaning(speech: LineSpeech, code: string | null): string {
  const notes = speech.notes('transactionCodingFootnoteIds');
  const swap = speech.row.equitySwapInvolved === true ? ' An equity swap or a similar instrument was involved.' : '';
  if (code === null) return `No transaction code is stated${notes}.${swap}`;
  const meaning = transactionCodeFacts(code)?.meaning;
  return meaning === undefined
    ? `Its code is given as “${code}”, which is none of the SEC's${notes}.${swap}`
    : `Code ${code}: ${meaning}${notes}.${swap}`;
}

function deemed(speech: LineSpeech): string | null {
  const day = speech.day('deemedExecutionDate');
  const notes = speech.notes('deemedExecutionDate');
  if (day === null && notes === '') return null;
  return day === null
    ? `No deemed execution date is stated${notes}.`
    : `It is deemed to have been executed on ${day}${notes}.`;
}

/** The amount of the form's column on what is owned, told the same way for a transaction and a holding. */
export function heldAfter(speech: LineSpeech, verb = 'They then held'): string {
  return `${verb} ${amountHeld(speech)}${speech.notes('sharesOwnedFollowingTransaction', 'valueOwnedFollowingTransaction')}${ownership(speech)}.`;
}

function amountHeld(speech: LineSpeech): string {
  const shares = speech.number('sharesOwnedFollowingTransaction');
  const value = speech.dollars('valueOwnedFollowingTransaction');
  if (shares !== null) {
    return `${shares}${unitOf(speech.text('securityTitle'))}${value === null ? '' : `, ${value} in value`}`;
  }
  return value === null ? 'an amount that is not stated' : `${value} in value`;
}

/** ` directly`; ` indirectly, “By Trust”`. */
export function ownership(speech: LineSpeech): string {
  const form = speech.row.directOrIndirectOwnership.value;
  const notes = speech.notes('directOrIndirectOwnership');
  const nature = speech.text('natureOfOwnership');
  const how = nature === null ? '' : `: “${nature.replace(/^“|”$/g, '')}”`;
  const written = form === null ? speech.text('directOrIndirectOwnership') : null;
  const said =
    form === 'D'
      ? ' directly'
      : form === 'I'
        ? ' indirectly'
        : `, directly or indirectly is not stated${written === null ? '' : ` (it says ${written})`}`;
  const missing = form === 'I' && nature === null ? ', in a way that is not stated' : '';
  return `${said}${notes}${how}${missing}${speech.notes('natureOfOwnership')}`;
}

function timeliness(speech: LineSpeech, form: FormNumber | null): string | null {
  const { row } = speech;
  const mark = row.transactionTimeliness.value;
  const notes = speech.notes('transactionTimeliness');
  const said: string[] = [];
  if (form === '4' && row.transactionFormType === '5') {
    said.push('It is marked as one that a Form 5 may report, told early on this Form 4');
  } else if (mark === 'E') said.push('It is marked as reported early');
  if (form === '5' && row.transactionFormType === '4') said.push('It is marked as one that belonged on a Form 4');
  if (mark === 'L') said.push('It is marked as reported late');
  if (mark === null && speech.text('transactionTimeliness') !== null) {
    said.push(`Its timeliness is given as ${speech.text('transactionTimeliness')}`);
  }
  if (said.length === 0 && notes !== '') said.push('Its timeliness bears a mark');
  return said.length === 0 ? null : `${said.join('; ')}${notes}.`;
}
