import { fieldWords } from '../../model/fieldWords.ts';
import type { DeskTools } from '../desk/useDesk.ts';
import type { ShownDoubt } from '../worker/messages.ts';
import { boxesRead } from './bench.ts';
import { accept, choose } from './settling.ts';

interface BoxButtonsProps {
  readonly tools: DeskTools;
  readonly doubt: ShownDoubt;
}

/** Check boxes of a group, pressed by number, and the words that belong beside them; recorded all at once. */
export function BoxButtons({ tools, doubt }: BoxButtonsProps) {
  if (doubt.field.kind !== 'boxes') return null;
  const { bench } = tools.desk;
  const { boxes, words } = doubt.field;
  const pressed = bench.doubt === doubt.at ? bench.boxes : boxesRead(doubt);
  return (
    <fieldset className="choices boxes">
      <legend>Press the boxes that the page has checked</legend>
      {boxes.map((path, nth) => (
        <button
          key={path}
          type="button"
          className="deed"
          aria-pressed={pressed.includes(path)}
          aria-keyshortcuts={String(nth + 1)}
          onClick={() => choose(tools, nth)}
        >
          <kbd>{nth + 1}</kbd>
          {fieldWords(path)}
        </button>
      ))}
      {words.map((path) => (
        <label key={path}>
          {fieldWords(path)}
          <input
            type="text"
            value={bench.words[path] ?? doubt.parts.find((part) => part.path === path)?.read ?? ''}
            onChange={(event) => tools.change({ kind: 'worded', path, text: event.target.value })}
            onKeyDown={(event) => {
              if (event.key === 'Enter') accept(tools);
            }}
          />
        </label>
      ))}
    </fieldset>
  );
}
