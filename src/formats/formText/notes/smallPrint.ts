import { approximateMatch } from '../approximate.ts';

// Sentences that every form prints below its tables, squeezed to letters, as far as tells them from what a filer writes.
const SENTENCES = [
  'iftheformisfiledbymorethanone',
  'intentionalmisstatementsoromis',
  'notefilethreecopiesofthisform',
  'potentialpersonswhoaretorespon',
  'personswhorespondtothecollecti',
  'reminderreportonaseparateline',
  'notrequiredtorespondunless',
  'beneficiallyowneddirectlyorind',
  'insufficientseeinstruction',
  'currentlyvalidombcontrolnumber',
  'procedurepotentialpersons',
] as const;

/** Whether a line is one of the form's own printed sentences, or nothing but marks such as `**`. */
export function isSmallPrint(text: string): boolean {
  const squeezed = text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  if (squeezed === '') return true;
  if (/^form[345]?sec\d{4}t?\d{4}$/.test(squeezed)) return true;
  const head = squeezed.slice(0, 90);
  return SENTENCES.some((sentence) => approximateMatch(sentence, head, 0) !== null || nearly(sentence, head));
}

function nearly(sentence: string, head: string): boolean {
  // Any four letters of the beginning in common, before the costly comparison.
  if (head.length < 20 || !SEEDS.some((seed) => head.includes(seed))) return false;
  return approximateMatch(sentence, head, 5) !== null;
}

const SEEDS = ['form', 'ntent', 'note', 'otent', 'erson', 'emind', 'respo', 'owned', 'nstru', 'valid', 'proce'];

/** The sentence with which the small print at the very end of some forms begins: what follows is no note. */
export function endsNotes(text: string): boolean {
  const squeezed = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')
    .slice(0, 60);
  return (
    approximateMatch('notefilethreecopiesofthisform', squeezed, 5) !== null ||
    approximateMatch('potentialpersonswhoaretorespon', squeezed, 5) !== null
  );
}
