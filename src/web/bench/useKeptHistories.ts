import { type Dispatch, useEffect, useRef } from 'react';
import type { Change, Desk } from '../desk/desk.ts';
import { keep } from './keptHistories.ts';

/** Keeps what is settled in the browser as it is settled. */
export function useKeptHistories({ bench, files }: Desk, change: Dispatch<Change>): void {
  const { histories, notKept } = bench;
  const kept = useRef(histories);
  useEffect(() => {
    const changed = Object.entries(histories).filter(([key, history]) => kept.current[key] !== history);
    kept.current = histories;
    const refusals = changed.map(([key, history]) => {
      const file = files.find(({ sha256 }) => sha256 !== null && key.startsWith(sha256));
      return keep(key, history, file?.name ?? 'a file');
    });
    const message = refusals.find((refusal) => refusal !== null) ?? null;
    if (changed.length > 0 && message !== notKept) change({ kind: 'notKept', message });
  }, [histories, files, notKept, change]);
}
