import type { DeskTools } from '../desk/useDesk.ts';
import { focusForm } from '../keys/focus.ts';
import { Icon } from '../parts/Icon.tsx';
import type { ShownDoubt } from '../worker/messages.ts';
import { BoxButtons } from './BoxButtons.tsx';
import { DraftField } from './DraftField.tsx';
import { queueOf } from './queue.ts';
import { SourceSnippet } from './SourceSnippet.tsx';
import { accept, choose, settle, startTyping, undo } from './settling.ts';
import { shownText } from './shownText.ts';

interface DoubtCardProps {
  readonly tools: DeskTools;
  readonly doubt: ShownDoubt;
  readonly nth: number;
  readonly of: number;
}

/** One doubt: where, what the reader says, what it read and where that stood, and what a person can do, one key each. */
export function DoubtCard({ tools, doubt, nth, of }: DoubtCardProps) {
  const { desk, change } = tools;
  const { bench } = desk;
  const settled = queueOf(desk).settled.get(doubt.at);
  const show = () => {
    change({ kind: 'doubtChosen', doubt });
    if (doubt.shownAt === null) return;
    change({ kind: 'pane', pane: 'form' });
    focusForm(doubt.shownAt);
  };
  return (
    <article
      className="doubt"
      id="doubt"
      tabIndex={-1}
      aria-labelledby="doubt-title"
      data-chosen={bench.doubt === doubt.at}
    >
      <h4 id="doubt-title">
        <Icon name="doubt" />
        <span>
          {nth} of {of} · {doubt.words}
        </span>
        <button type="button" className="link where" onClick={show}>
          {doubt.form}
        </button>
      </h4>
      {doubt.problems.map((problem) => (
        <p key={`${problem.code}${problem.message}`} className="message">
          {problem.message}
        </p>
      ))}
      <SourceSnippet text={desk.opened?.text ?? ''} source={doubt.source} />
      {doubt.field.kind !== 'boxes' && doubt.field.kind !== 'part' && (
        <p>
          Read: <b className="reading">{shownText(doubt.field, doubt.read)}</b>
        </p>
      )}
      {doubt.field.kind === 'boxes' ? (
        <BoxButtons tools={tools} doubt={doubt} />
      ) : (
        <Choices tools={tools} doubt={doubt} />
      )}
      {bench.draft !== null && bench.doubt === doubt.at && (
        <DraftField tools={tools} doubt={doubt} draft={bench.draft} />
      )}
      <div className="deeds">
        <Deed letter="a" onPress={() => accept(tools)} disabled={doubt.read === null && isOneValue(doubt)}>
          {doubt.field.kind === 'boxes' ? 'Record the boxes' : 'Accept'}
        </Deed>
        {isOneValue(doubt) && (
          <Deed letter="e" onPress={() => startTyping(tools)}>
            Type
          </Deed>
        )}
        <Deed letter="x" onPress={() => settle(tools, { deed: 'leftOut' })}>
          Leave out
        </Deed>
        {settled !== undefined && (
          <Deed letter="u" onPress={() => undo(tools)}>
            Undo
          </Deed>
        )}
      </div>
      {bench.refusal !== null && (
        <p className="refusal" role="alert">
          {bench.refusal}
        </p>
      )}
    </article>
  );
}

function isOneValue({ field }: ShownDoubt): boolean {
  return field.kind === 'value' || field.kind === 'mark';
}

function Choices({ tools, doubt }: Pick<DoubtCardProps, 'tools' | 'doubt'>) {
  if (doubt.choices.length === 0) return null;
  return (
    <fieldset className="choices">
      <legend className="for-ears">Readings</legend>
      {doubt.choices.map((text, nth) => (
        <Deed key={text} letter={String(nth + 1)} onPress={() => choose(tools, nth)}>
          {shownText(doubt.field, text)}
        </Deed>
      ))}
    </fieldset>
  );
}

interface DeedProps {
  readonly letter: string;
  readonly onPress: () => void;
  readonly disabled?: boolean;
  readonly children: React.ReactNode;
}

/** A button with its key. */
export function Deed({ letter, onPress, disabled = false, children }: DeedProps) {
  return (
    <button type="button" className="deed" onClick={onPress} disabled={disabled} aria-keyshortcuts={letter}>
      <kbd>{letter}</kbd>
      {children}
    </button>
  );
}
