import type { DeskTools } from '../desk/useDesk.ts';
import { forget } from './keptHistories.ts';
import { benchKey, settlementsOf } from './queue.ts';

/** Says that settlements came back from an earlier visit, or why they are not kept in this one. */
export function BroughtBack({ tools }: { readonly tools: DeskTools }) {
  const { desk, change } = tools;
  const key = benchKey(desk);
  const { broughtBack, notKept } = desk.bench;
  const settlements = settlementsOf(desk);
  const back = key !== null && broughtBack.includes(key) && settlements.length > 0;
  if (!back && notKept === null) return null;
  return (
    <div className="kept" role="status">
      {notKept !== null && <p className="refusal">{notKept}</p>}
      {back && (
        <>
          <p>
            {settlements.length === 1 ? '1 settlement' : `${settlements.length} settlements`} of an earlier visit{' '}
            {settlements.length === 1 ? 'was' : 'were'} brought back, the last of{' '}
            {new Date(settlements.at(-1)?.when ?? '').toLocaleString('en-US', {
              dateStyle: 'medium',
              timeStyle: 'short',
            })}
            .
          </p>
          <div className="buttons">
            <button type="button" onClick={() => change({ kind: 'backSeen', key })}>
              Keep
            </button>
            <button
              type="button"
              onClick={() => {
                change({ kind: 'discarded', key });
                forget(key);
              }}
            >
              Discard
            </button>
          </div>
        </>
      )}
    </div>
  );
}
