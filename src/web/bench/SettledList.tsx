import { fieldWords } from '../../model/fieldWords.ts';
import type { Settlement } from '../../model/settlement.ts';
import type { DeskTools } from '../desk/useDesk.ts';
import { Icon } from '../parts/Icon.tsx';
import type { ShownDoubt } from '../worker/messages.ts';
import type { Queue } from './queue.ts';
import { goTo, undo } from './settling.ts';
import { shownText } from './shownText.ts';

interface SettledListProps {
  readonly tools: DeskTools;
  readonly queue: Queue;
}

/** What was settled, in the order in which it was: what was read, what stands now, by whom and when. */
export function SettledList({ tools, queue }: SettledListProps) {
  const settled = [...queue.settled.values()];
  if (settled.length === 0) return null;
  return (
    <details className="settled">
      <summary>
        Settled <span className="quiet">{settled.length}</span>
      </summary>
      <ul>
        {settled.map((settlement) => {
          const doubt = queue.doubts.find(({ at }) => at === settlement.at);
          if (doubt === undefined) return null;
          return (
            <li key={settlement.at}>
              <Icon name="settled" />{' '}
              <button type="button" className="link" onClick={() => goTo(tools, doubt)}>
                {doubt.form}
              </button>{' '}
              {deedInWords(settlement, doubt)}{' '}
              <span className="quiet">
                by {settlement.who}, <time dateTime={settlement.when}>{timeInWords(settlement.when)}</time>
              </span>
            </li>
          );
        })}
      </ul>
      <button type="button" onClick={() => undo(tools)} title="Key: u">
        Undo the last
      </button>
    </details>
  );
}

/** Such as `shares owned following transaction: 983,994 for 983,944`. */
export function deedInWords({ deed, changes }: Settlement, doubt: ShownDoubt): string {
  const [first] = changes;
  if (doubt.field.kind === 'boxes') {
    const checked = changes.filter(({ settled }) => settled === '1').map(({ path }) => fieldWords(path));
    return `checked: ${checked.length === 0 ? 'none' : checked.join(', ')}`;
  }
  if (first === undefined) return deed === 'leftOut' ? 'left out' : 'accepted';
  const settled = shownText(doubt.field, first.settled);
  if (deed === 'accepted') return `${doubt.words}: ${settled}, as read`;
  if (deed === 'leftOut') return `${doubt.words}: left out, read ${shownText(doubt.field, first.read)}`;
  return `${doubt.words}: ${settled} for ${shownText(doubt.field, first.read)}`;
}

function timeInWords(when: string): string {
  return new Date(when).toLocaleTimeString('en-US', { hour: '2-digit', minute: '2-digit' });
}
