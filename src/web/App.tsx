import { useState } from 'react';
import { DropArea } from './desk/DropArea.tsx';
import type { Pane } from './desk/desk.ts';
import { useDesk } from './desk/useDesk.ts';
import { FormPane } from './form/FormPane.tsx';
import { InputPane } from './input/InputPane.tsx';
import { PastePanel } from './input/PastePanel.tsx';
import { useKeys } from './keys/useKeys.ts';
import { Margin } from './margin/Margin.tsx';
import { Announcer } from './parts/Announcer.tsx';
import { KeysPanel } from './strip/KeysPanel.tsx';
import { Strip } from './strip/Strip.tsx';

const PANES: readonly (readonly [Pane, string])[] = [
  ['input', 'Input'],
  ['form', 'Form'],
  ['margin', 'Findings'],
];

/** The reader: input, official form, and the margin that speaks about it. */
export function App() {
  const tools = useDesk();
  const { desk, change } = tools;
  const [letters, setLetters] = useState(true);
  useKeys(tools, letters);
  return (
    <DropArea onFiles={tools.addFiles}>
      <Strip tools={tools} />
      <main className="desk" data-pane={desk.pane} data-input={desk.inputShown ? 'shown' : 'hidden'}>
        <InputPane tools={tools} />
        <FormPane tools={tools} />
        <Margin tools={tools} />
      </main>
      <nav className="pane-switch" aria-label="Panes">
        {PANES.map(([pane, label]) => (
          <button
            key={pane}
            type="button"
            aria-pressed={desk.pane === pane}
            onClick={() => change({ kind: 'pane', pane })}
          >
            {label}
            {pane === 'margin' && desk.opened?.document != null && ` (${desk.opened.document.findings.length})`}
          </button>
        ))}
      </nav>
      {desk.panel === 'paste' && <PastePanel tools={tools} />}
      {desk.panel === 'keys' && <KeysPanel tools={tools} letters={letters} onLetters={setLetters} />}
      <Announcer desk={desk} />
    </DropArea>
  );
}
