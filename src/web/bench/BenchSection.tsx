import type { DeskTools } from '../desk/useDesk.ts';
import { AddPanel } from './AddPanel.tsx';
import { BroughtBack } from './BroughtBack.tsx';
import { DoubtCard } from './DoubtCard.tsx';
import { type Queue, queueOf } from './queue.ts';
import { SettledList } from './SettledList.tsx';
import { move } from './settling.ts';

/** The queue of what the reader doubts, one at a time, above what was settled and what can be added. */
export function BenchSection({ tools }: { readonly tools: DeskTools }) {
  const queue = queueOf(tools.desk);
  const { doubts, open, current } = queue;
  const nth = current === null ? 0 : doubts.indexOf(current) + 1;
  const file = tools.desk.files.find(({ id }) => id === tools.desk.currentId);
  return (
    <section className="bench" id="bench" tabIndex={-1} aria-labelledby="bench-title" data-of={file?.name}>
      <header>
        <h3 id="bench-title">
          {titleOf(queue)}
          {open.length > 0 && <span className="quiet">{`${open.length} of ${doubts.length}`}</span>}
        </h3>
        <div className="buttons">
          {doubts.length > 0 && (
            <>
              <button type="button" disabled={open.length === 0} onClick={() => move(tools, -1)} title="Key: p">
                Previous
              </button>
              <button type="button" disabled={open.length === 0} onClick={() => move(tools, 1)} title="Key: n">
                Next
              </button>
            </>
          )}
          <AddPanel tools={tools} />
        </div>
      </header>
      <BroughtBack tools={tools} />
      {current !== null && <DoubtCard key={current.at} tools={tools} doubt={current} nth={nth} of={doubts.length} />}
      {doubts.length > 0 && open.length === 0 && (
        <p>Every doubt of the reading is settled. The form, its checks and every download show what you settled.</p>
      )}
      <SettledList tools={tools} queue={queue} />
    </section>
  );
}

function titleOf({ doubts, open }: Queue): string {
  if (doubts.length === 0) return 'Nothing to settle';
  return open.length === 0 ? 'All settled' : 'To settle ';
}
