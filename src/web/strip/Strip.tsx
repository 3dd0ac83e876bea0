import type { DeskTools } from '../desk/useDesk.ts';
import { Downloads } from './Downloads.tsx';
import { ReceivedField } from './ReceivedField.tsx';
import { StripTitle } from './StripTitle.tsx';

/** Whose form, which year, when signed and received; and what can be done with it. */
export function Strip({ tools }: { readonly tools: DeskTools }) {
  const { desk, change } = tools;
  const title = desk.opened?.document?.title ?? null;
  return (
    <header className="strip">
      <p className="mark">section16</p>
      <StripTitle title={title} dueOn={desk.opened?.document?.dueOn ?? null} />
      {title !== null && <ReceivedField tools={tools} />}
      <div className="buttons">
        <button
          type="button"
          aria-pressed={desk.inputShown}
          className="wide-only"
          onClick={() => change({ kind: 'inputToggled' })}
        >
          Input
        </button>
        {title !== null && <Downloads tools={tools} />}
        <button
          type="button"
          id="open-keys"
          aria-expanded={desk.panel === 'keys'}
          onClick={() => change({ kind: 'panel', panel: 'keys' })}
        >
          Keys
        </button>
      </div>
    </header>
  );
}
