import { useMemo } from 'react';
import { queueOf } from '../bench/queue.ts';
import type { DeskTools } from '../desk/useDesk.ts';
import { EmptyDesk } from './EmptyDesk.tsx';
import { FileList } from './FileList.tsx';
import { OpenButtons } from './OpenButtons.tsx';
import { SourceText } from './SourceText.tsx';
import { spotsOf } from './spots.ts';

/** What was put on the desk, and the text of the one that is open. */
export function InputPane({ tools }: { readonly tools: DeskTools }) {
  const { desk, change } = tools;
  const { opened } = desk;
  const document = opened?.document ?? null;
  const { open, current } = queueOf(desk);
  const spots = useMemo(() => spotsOf(document?.places ?? {}, open), [document, open]);
  const doubted = desk.bench.doubt !== null && current?.at === desk.bench.doubt ? current.source : null;
  return (
    <section className="pane input" aria-label="Input">
      <header className="pane-head">
        <h2>Input</h2>
        <OpenButtons tools={tools} />
      </header>
      {desk.files.length > 1 && <FileList tools={tools} />}
      {desk.files.length === 0 && <EmptyDesk tools={tools} />}
      {opened !== null && opened.text !== '' && (
        <SourceText
          key={desk.currentId}
          text={opened.text}
          isProse={opened.format === 'formText'}
          lit={doubted ?? (desk.cell === null ? null : (document?.places[desk.cell]?.source ?? null))}
          spots={spots}
          places={document?.places ?? {}}
          onCell={(path) => change({ kind: 'cellChosen', path, show: false })}
        />
      )}
    </section>
  );
}
