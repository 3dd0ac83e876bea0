import type { DeskTools } from '../desk/useDesk.ts';
import { focusLater } from '../keys/focus.ts';
import type { ShownDoubt } from '../worker/messages.ts';
import { settle } from './settling.ts';

interface DraftFieldProps {
  readonly tools: DeskTools;
  readonly doubt: ShownDoubt;
  readonly draft: string;
}

const HINTS: Readonly<Record<string, string>> = {
  date: 'MM/DD/YYYY',
  decimal: 'digits, commas as you like',
  transactionCode: 'one letter',
};

/** Takes another value. Enter records it, Escape puts it away. */
export function DraftField({ tools, doubt, draft }: DraftFieldProps) {
  const { change, desk } = tools;
  const hint = doubt.field.kind === 'value' ? HINTS[doubt.field.type] : undefined;
  return (
    <form
      className="draft"
      onSubmit={(event) => {
        event.preventDefault();
        settle(tools, { deed: 'typed', text: draft });
      }}
    >
      <label htmlFor="draft">
        {doubt.words} {hint !== undefined && <span className="quiet">{hint}</span>}
      </label>
      <input
        id="draft"
        type="text"
        autoComplete="off"
        spellCheck={false}
        value={draft}
        aria-invalid={desk.bench.refusal !== null}
        onChange={(event) => change({ kind: 'drafted', text: event.target.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          change({ kind: 'drafted', text: null });
          focusLater('#doubt');
        }}
      />
      <button type="submit" className="primary">
        Record
      </button>
    </form>
  );
}
