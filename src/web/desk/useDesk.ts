import { type Dispatch, useCallback, useEffect, useReducer, useRef } from 'react';
import { settlementsOf } from '../bench/queue.ts';
import { ExaminerClient } from '../worker/client.ts';
import { type Change, changeDesk, type Desk, type DeskFile, EMPTY_DESK } from './desk.ts';
import type { NamedFile } from './droppedFiles.ts';
import { exampleFile } from './example.ts';

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

  const put = useCallback(
    (files: readonly NamedFile[], isExample: boolean) => {
      const added = files.map(({ name, file }): DeskFile => {
        nextId.current += 1;
        return { id: nextId.current, name, file, isExample, outcome: null };
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
    started.current = true;
  }, [showExample]);

  const current = desk.files.find((file) => file.id === desk.currentId) ?? null;
  const [file, name] = [current?.file ?? null, current?.name ?? ''];
  const { documentIndex, receivedOn } = desk;
  const settlements = settlementsOf(desk);
  useEffect(() => {
    if (file === null) return;
    let stale = false;
    examiner.open({ file, name }, { document: documentIndex, receivedOn, settlements }).then(
      (input) => stale || change({ kind: 'opened', input }),
      (error: Error) => stale || change({ kind: 'failed', message: error.message }),
    );
    return () => {
      stale = true;
    };
  }, [examiner, file, name, documentIndex, receivedOn, settlements]);

  return { desk, change, examiner, addFiles, showExample };
}
