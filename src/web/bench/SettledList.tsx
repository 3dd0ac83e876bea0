import type { DeskTools } from '../desk/useDesk.ts';
import { Icon } from '../parts/Icon.tsx';
import type { ShownDoubt } from '../worker/messages.ts';
import { deedInWords } from './deedInWords.ts';
import { keepName } from './keptHistories.ts';
import type { Queue } from './queue.ts';
import { historyOf } from './queue.ts';
import { goTo, redo, undo, withdraw } from './settling.ts';

interface SettledListProps {
  readonly tools: DeskTools;
  readonly queue: Queue;
}

/** What was settled, in the order in which it was: what was read, what stands now, by whom and when. */
export function SettledList({ tools, queue }: SettledListProps) {
  const { steps, done } = historyOf(tools.desk);
  const settled = [...queue.settled.values()];
  if (settled.length === 0 && steps.length === 0) return null;
  const show = (place: ShownDoubt) => {
    if (queue.doubts.includes(place)) goTo(tools, place);
    else if (place.shownAt !== null) tools.change({ kind: 'cellChosen', path: place.shownAt, show: true });
  };
  return (
    <details className="settled">
      <summary>
        Settled <span className="quiet">{settled.length}</span>
      </summary>
      <ul>
        {settled.map((settlement) => {
          const place = [...queue.doubts, ...queue.corrected].find(({ at }) => at === settlement.at);
          if (place === undefined) return null;
          return (
            <li key={settlement.at}>
              <Icon name="settled" />{' '}
              <button type="button" className="link" onClick={() => show(place)}>
                {place.form}
              </button>{' '}
              {deedInWords(settlement, place)}{' '}
              <span className="quiet">
                by {settlement.who}, <time dateTime={settlement.when}>{timeInWords(settlement.when)}</time>
              </span>{' '}
              <button
                type="button"
                className="link"
                aria-label={`Take back: ${place.form}, ${deedInWords(settlement, place)}`}
                onClick={() => withdraw(tools, settlement.at)}
              >
                Take back
              </button>
            </li>
          );
        })}
      </ul>
      <div className="buttons">
        <button type="button" disabled={done === 0} onClick={() => undo(tools)} title="Keys: u, Ctrl+Z">
          Undo
        </button>
        <button type="button" disabled={done === steps.length} onClick={() => redo(tools)} title="Key: Ctrl+Shift+Z">
          Redo
        </button>
      </div>
      <label className="who">
        Recorded as by
        <input
          type="text"
          value={tools.desk.bench.who}
          onChange={(event) => {
            keepName(event.target.value);
            tools.change({ kind: 'named', who: event.target.value });
          }}
        />
      </label>
    </details>
  );
}

function timeInWords(when: string): string {
  const time = new Date(when);
  const hour = time.toLocaleTimeString('en-US', { hour: '2-digit', minute: '2-digit' });
  return time.toDateString() === new Date().toDateString()
    ? hour
    : `${time.toLocaleDateString('en-US', { month: 'short', day: 'numeric' })}, ${hour}`;
}
