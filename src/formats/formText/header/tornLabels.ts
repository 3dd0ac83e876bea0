import { distance } from '../approximate.ts';
import type { HeadItem } from './items.ts';
import type { LabelName } from './labelList.ts';

const WORDS: readonly (readonly [string, LabelName])[] = [
  ['last', 'last'],
  ['first', 'last'],
  ['middle', 'last'],
  ['street', 'street'],
  ['city', 'city'],
  ['state', 'city'],
  ['zip', 'zip'],
];

/** The label that a word in brackets most likely was: of the owner's box all stand in brackets, and hardly anything else does. */
export function tornLabel(word: string): LabelName | null {
  if (!/^[({[]?\w{2,8}[)}\]]$|^[({]\w{2,8}$/.test(word)) return null;
  const letters = word.toLowerCase().replace(/[^a-z0-9]/g, '');
  let best: LabelName | null = null;
  let least = 3;
  for (const [label, name] of WORDS) {
    const most = label.length > 3 ? Math.min(2, label.length - 3) + (label.length > 4 ? 0 : 1) : 1;
    const errors = distance(letters, label, Math.min(most, least - 1));
    if (errors <= most && errors < least) [least, best] = [errors, name];
  }
  return best;
}

/** A line's items, with words in brackets that were labels as labels again. */
export function withTornLabels(items: readonly HeadItem[]): HeadItem[] {
  return items.flatMap((item) => (item.kind === 'text' && /[(){}]/.test(item.text) ? parted(item) : [item]));
}

function parted(item: HeadItem & { kind: 'text' }): HeadItem[] {
  const parts: HeadItem[] = [];
  let at = 0;
  const piece = (from: number, to: number) => ({
    ...item,
    text: item.text.slice(from, to).trim(),
    start: item.start + from,
    end: item.start + to,
    from: item.from + from,
    rank: item.rank + from / 1000,
  });
  for (const word of item.text.matchAll(/\S+/g)) {
    const name = tornLabel(word[0]);
    if (name === null) continue;
    if (item.text.slice(at, word.index).trim() !== '') parts.push(piece(at, word.index));
    const match = { name, from: 0, to: 0, first: 0, last: 0, length: 1 };
    parts.push({ ...piece(word.index, word.index + word[0].length), kind: 'label', name, match });
    at = word.index + word[0].length;
  }
  if (item.text.slice(at).trim() !== '') parts.push(piece(at, item.text.length));
  return parts;
}
