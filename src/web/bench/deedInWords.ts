import { fieldWords } from '../../model/fieldWords.ts';
import type { Settlement } from '../../model/settlement.ts';
import type { ShownDoubt } from '../worker/messages.ts';
import { shownText } from './shownText.ts';

/** Such as `shares owned following transaction: 983,994 for 983,944`. */
export function deedInWords({ deed, changes }: Settlement, place: Pick<ShownDoubt, 'field' | 'words'>): string {
  const { field, words } = place;
  if (field.kind === 'boxes') {
    const checked = changes.filter(({ settled }) => settled === '1').map(({ path }) => fieldWords(path));
    return `checked: ${checked.length === 0 ? 'none' : checked.join(', ')}`;
  }
  if (field.kind === 'part') return deed === 'leftOut' ? 'left out' : deed;
  const settled = textOf(
    field,
    changes.map((change) => change.settled),
  );
  const read = textOf(
    field,
    changes.map((change) => change.read),
  );
  if (deed === 'accepted') return `${words}: ${settled}, as read`;
  if (deed === 'leftOut') return `${words}: left out, read ${read}`;
  return `${words}: ${settled} for ${read}`;
}

function textOf(field: ShownDoubt['field'], texts: readonly (string | null)[]): string {
  if (field.kind !== 'marks') return shownText(field, texts[0] ?? null);
  const marks = texts.filter((text) => text !== null);
  return marks.length === 0 ? 'nothing' : marks.map((text) => shownText({ kind: 'mark' }, text)).join('');
}
