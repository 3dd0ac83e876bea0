import { useState } from 'react';
import type { DeskTools } from '../desk/useDesk.ts';
import { Sheet } from '../parts/Sheet.tsx';

/** Takes a filing as text. */
export function PastePanel({ tools }: { readonly tools: DeskTools }) {
  const [text, setText] = useState('');
  return (
    <Sheet title="Paste a filing" onClose={() => tools.change({ kind: 'panel', panel: 'none' })}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          tools.addFiles([{ name: 'Pasted text', file: new Blob([text]) }]);
        }}
      >
        <label htmlFor="pasted">The XML, the whole text of a submission, or the text of a printed form</label>
        <textarea
          id="pasted"
          rows={12}
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
          placeholder="<ownershipDocument>…"
        />
        <button type="submit" className="primary" disabled={text.trim() === ''}>
          Read it
        </button>
      </form>
    </Sheet>
  );
}
