import { useEffect, useRef } from 'react';
import type { DeskTools } from '../desk/useDesk.ts';
import { FileOutcome } from './FileOutcome.tsx';
import { toSettleOf } from './toSettleOf.ts';

/** All files on the desk with how each went; a list box, so arrow keys choose. */
export function FileList({ tools }: { readonly tools: DeskTools }) {
  const { desk, change } = tools;
  const { files, currentId } = desk;
  const read = files.filter((file) => file.outcome !== null).length;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`#file-${currentId}`)?.scrollIntoView({ block: 'nearest' });
  }, [currentId]);
  const move = (key: string) => {
    const at = files.findIndex((file) => file.id === currentId);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: files.length - 1,
    };
    const file = files[steps[key] ?? -1];
    if (file !== undefined) change({ kind: 'fileChosen', id: file.id });
    return key in steps;
  };
  return (
    <div className="files">
      <p className="files-progress">
        {read < files.length ? `Reading: ${read} of ${files.length} files read` : filesInWords(files)}
        <button type="button" onClick={() => change({ kind: 'cleared' })}>
          Clear
        </button>
      </p>
      <div
        ref={list}
        role="listbox"
        aria-label="Files"
        tabIndex={0}
        aria-activedescendant={currentId === null ? undefined : `file-${currentId}`}
        onKeyDown={(event) => {
          if (move(event.key)) event.preventDefault();
        }}
      >
        {files.map((file) => (
          <FileOutcome
            key={file.id}
            file={file}
            current={file.id === currentId}
            onChoose={() => change({ kind: 'fileChosen', id: file.id })}
          />
        ))}
      </div>
    </div>
  );
}

function filesInWords(files: DeskTools['desk']['files']): string {
  const unread = files.filter((file) => file.outcome?.unreadable != null).length;
  const person = files.filter((file) => toSettleOf(file) > 0).length;
  const failing = files.filter((file) => (file.outcome?.fails ?? 0) > 0).length;
  const parts = [`${files.length} files`, `${files.length - unread - person} read whole`];
  if (person > 0) parts.push(`${person} ${person === 1 ? 'needs' : 'need'} a person`);
  if (unread > 0) parts.push(`${unread} not readable`);
  return [...parts, `${failing} with a failed rule`].join(', ');
}
