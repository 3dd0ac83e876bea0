import { useRef } from 'react';
import { namedFiles } from '../desk/droppedFiles.ts';
import type { DeskTools } from '../desk/useDesk.ts';

/** Open and paste. The file picker is also what the key `o` presses. */
export function OpenButtons({ tools }: { readonly tools: DeskTools }) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div className="buttons">
      <input
        ref={picker}
        id="file-picker"
        type="file"
        multiple
        hidden
        aria-label="Files to read"
        onChange={(event) => {
          tools.addFiles(namedFiles(event.target.files ?? []));
          event.target.value = '';
        }}
      />
      <button type="button" id="open-files" onClick={() => picker.current?.click()} title="Key: o">
        Open files
      </button>
      <button type="button" onClick={() => tools.change({ kind: 'panel', panel: 'paste' })}>
        Paste text
      </button>
    </div>
  );
}
