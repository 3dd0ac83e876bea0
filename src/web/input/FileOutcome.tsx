import { memo } from 'react';
import type { DeskFile } from '../desk/desk.ts';
import type { InputOutcome } from '../worker/messages.ts';
import { progressInWords } from './progressInWords.ts';
import { toSettleOf } from './toSettleOf.ts';

interface FileOutcomeProps {
  readonly file: DeskFile;
  readonly current: boolean;
  readonly onChoose: () => void;
}

/** One file of the list: its name, what it holds, and how it went, in words. */
export const FileOutcome = memo(
  function FileOutcome({ file, current, onChoose }: FileOutcomeProps) {
    const { outcome } = file;
    return (
      // The list box that holds it moves the choice by keys.
      // biome-ignore lint/a11y/useKeyWithClickEvents: see above
      // biome-ignore lint/a11y/useFocusableInteractive: the list box keeps the focus and names the active option
      <div id={`file-${file.id}`} role="option" aria-selected={current} onClick={onChoose} data-went={went(file)}>
        <span className="file-name">{file.name}</span>
        <span className="file-title">{outcome?.title ?? outcome?.unreadable ?? waiting(file)}</span>
        {outcome !== null && outcome.unreadable === null && (
          <span className="file-counts">{inWords(outcome, file)}</span>
        )}
      </div>
    );
  },
  (before, after) => before.file === after.file && before.current === after.current,
);

function waiting({ progress }: DeskFile): string {
  return progress === undefined ? 'not read yet' : `being read: ${progressInWords(progress)}`;
}

function went(file: DeskFile): string {
  const { outcome } = file;
  if (outcome === null) return 'waiting';
  if (outcome.unreadable !== null) return 'unreadable';
  if (toSettleOf(file) > 0) return 'person';
  if (outcome.fails > 0) return 'fails';
  return outcome.reviews > 0 || outcome.errors > 0 ? 'review' : 'clean';
}

function inWords({ documents, fails, reviews, errors }: InputOutcome, file: DeskFile): string {
  const doubts = toSettleOf(file);
  const parts = [
    doubts > 0 ? `needs a person: ${doubts} to settle` : 'read whole',
    documents > 1 ? `${documents} documents` : '',
    fails > 0 ? `${fails} failed` : '',
    reviews > 0 ? `${reviews} review` : '',
    errors > 0 && doubts === 0 ? `${errors} reading ${errors === 1 ? 'error' : 'errors'}` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}
