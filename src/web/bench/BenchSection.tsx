import type { DeskTools } from '../desk/useDesk.ts';
import { DoubtCard } from './DoubtCard.tsx';
import { queueOf } from './queue.ts';
import { SettledList } from './SettledList.tsx';
import { move } from './settling.ts';

/** The queue of what the reader doubts, one at a time, above what was settled. Nothing where nothing is doubted. */
export function BenchSection({ tools }: { readonly tools: DeskTools }) {
  const queue = queueOf(tools.desk);
  const { doubts, open, current } = queue;
  if (doubts.length === 0) return null;
  const nth = current === null ? 0 : doubts.indexOf(current) + 1;
  return (
    <section className="bench" id="bench" tabIndex={-1} aria-labelledby="bench-title">
      <header>
        <h3 id="bench-title">
          {open.length === 0 ? 'All settled' : 'To settle '}
          {open.length > 0 && <span className="quiet">{`${open.length} of ${doubts.length}`}</span>}
        </h3>
        <div className="buttons">
          <button type="button" disabled={open.length === 0} onClick={() => move(tools, -1)} title="Key: p">
            Previous
          </button>
          <button type="button" disabled={open.length === 0} onClick={() => move(tools, 1)} title="Key: n">
            Next
          </button>
        </div>
      </header>
      {current !== null && <DoubtCard key={current.at} tools={tools} doubt={current} nth={nth} of={doubts.length} />}
      {open.length === 0 && (
        <p>Every doubt of the reading is settled. The form, its checks and every download show what you settled.</p>
      )}
      <SettledList tools={tools} queue={queue} />
    </section>
  );
}
