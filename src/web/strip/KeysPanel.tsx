import type { DeskTools } from '../desk/useDesk.ts';
import { KEYS } from '../keys/keyTable.ts';
import { Sheet } from '../parts/Sheet.tsx';

interface KeysPanelProps {
  readonly tools: DeskTools;
  readonly letters: boolean;
  readonly onLetters: (on: boolean) => void;
}

/** All keys, and the switch for those of one letter. */
export function KeysPanel({ tools, letters, onLetters }: KeysPanelProps) {
  return (
    <Sheet title="Keys" onClose={() => tools.change({ kind: 'panel', panel: 'none' })}>
      <label className="switch">
        <input type="checkbox" checked={letters} onChange={(event) => onLetters(event.target.checked)} />
        Keys of a single character work
      </label>
      <dl className="keys">
        {KEYS.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
