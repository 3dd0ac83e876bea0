import { useState } from 'react';
import { allKept, forget } from './keptHistories.ts';

/** What was settled on earlier visits and waits for its file; nothing where nothing is kept. */
export function Kept() {
  const [kept, setKept] = useState(allKept);
  if (kept.length === 0) return null;
  const discard = (keys: readonly string[]) => {
    for (const key of keys) forget(key);
    setKept(allKept());
  };
  return (
    <section className="kept" aria-labelledby="kept-title">
      <h3 id="kept-title">Settled on earlier visits</h3>
      <p>Drop a file again, under any name, and what you settled of it comes back.</p>
      <ul>
        {kept.map(([key, { name, keptAt, done }]) => (
          <li key={key}>
            <b>{name}</b>{' '}
            <span className="quiet">
              {done === 1 ? '1 step' : `${done} steps`},{' '}
              {new Date(keptAt).toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' })}
            </span>{' '}
            <button
              type="button"
              className="link"
              aria-label={`Discard what was settled of ${name}`}
              onClick={() => discard([key])}
            >
              Discard
            </button>
          </li>
        ))}
      </ul>
      {kept.length > 1 && (
        <button type="button" onClick={() => discard(kept.map(([key]) => key))}>
          Discard all
        </button>
      )}
    </section>
  );
}
