import { type Dispatch, useCallback, useEffect, useReducer, useRef } from 'react';
import { keptFor, keptName } from '../bench/keptHistories.ts';
import { settlementsOf } from '../bench/queue.ts';
import { useKeptHistories } from '../bench/useKeptHistories.ts';
import { ExaminerClient } from '../worker/client.ts';
import { type Change, changeDesk, type Desk, type DeskFile, EMPTY_DESK } from './desk.ts';
import type { NamedFile } from './droppedFiles.ts';
import { exampleFile } from './example.ts';
import { sha256Of } from './sha256Of.ts';

export interface DeskTools {
  readonly desk: Desk;
  readonly change: Dispatch<Change>;
  readonly examiner: ExaminerClient;
  /** Puts files on the desk, opens the first and reads the others behind the page. */
  readonly addFiles: (files: readonly NamedFile[]) => void;
  readonly showExample: () => void;
}

/** The desk and everything that moves it. Used once, by the page as a whole. */
export function useDesk(): DeskTools {
  const [desk, change] = useReducer(changeDesk, EMPTY_DESK);
  const nextId = useRef(0);
  const client = useRef<ExaminerClient>(null);
  client.current ??= new ExaminerClient();
  const examiner = client.current;
  examiner.onProgress = (id, progress) => change({ kind: 'progress', id, progress });

  const put = useCallback(
    (files: readonly NamedFile[], isExample: boolean) => {
      const added = files.map(({ name, file }): DeskFile => {
        nextId.current += 1;
        return { id: nextId.current, name, file, isExample, sha256: null, outcome: null, toSettle: null };
      });
      change({ kind: 'filesAdded', files: added });
      examiner.survey(
        added.map(({ id, file }) => ({ id, file })),
        (outcomes) => change({ kind: 'surveyed', outcomes }),
      );
    },
    [examiner],
  );
  const addFiles = useCallback((files: readonly NamedFile[]) => put(files, false), [put]);
  const showExample = useCallback(() => put([exampleFile()], true), [put]);

  const started = useRef(false);
  useEffect(() => {
    if (!started.current) showExample();
    const who = keptName();
    if (who !== null) change({ kind: 'named', who });
    started.current = true;
  }, [showExample]);

  useOpenFile(desk, change, examiner);
  useKeptHistories(desk, change);
  return { desk, change, examiner, addFiles, showExample };
}

/** Opens the current file, and again whenever something of it was settled. What was kept of it comes back first. */
function useOpenFile(desk: Desk, change: Dispatch<Change>, examiner: ExaminerClient): void {
  const current = desk.files.find((file) => file.id === desk.currentId) ?? null;
  const [id, file, name, sha256] = [current?.id ?? 0, current?.file ?? null, current?.name ?? '', current?.sha256];
  const { documentIndex, receivedOn, attempt } = desk;
  const settlements = settlementsOf(desk);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is made with the same file
  useEffect(() => {
    if (file === null) return;
    let stale = false;
    const failed = (error: Error) => stale || change({ kind: 'failed', message: error.message });
    if (sha256 == null) {
      sha256Of(file).then((hash) => {
        if (stale) return;
        change({ kind: 'broughtBack', histories: keptFor(hash) });
        change({ kind: 'identified', id, sha256: hash });
      }, failed);
    } else {
      examiner
        .open({ id, file, name }, { document: documentIndex, receivedOn, settlements })
        .then((input) => stale || change({ kind: 'opened', input }), failed);
    }
    return () => {
      stale = true;
    };
  }, [examiner, id, file, name, sha256, documentIndex, receivedOn, settlements, attempt]);
}
