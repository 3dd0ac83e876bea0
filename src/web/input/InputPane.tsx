import { useMemo } from 'react';
import type { FieldPath } from '../../model/fieldPath.ts';
import { queueOf } from '../bench/queue.ts';
import type { DeskTools } from '../desk/useDesk.ts';
import { EmptyDesk } from './EmptyDesk.tsx';
import { FileList } from './FileList.tsx';
import { OpenButtons } from './OpenButtons.tsx';
import { PagePictures } from './PagePictures.tsx';
import { SourceText } from './SourceText.tsx';
import { spotsOf } from './spots.ts';

const NO_PLACES = {};

/** What was put on the desk, and the text of the one that is open. */
export function InputPane({ tools }: { readonly tools: DeskTools }) {
  const { desk, change } = tools;
  const { opened } = desk;
  const document = opened?.document ?? null;
  const { open, current } = queueOf(desk);
  const spots = useMemo(() => spotsOf(document?.places ?? {}, open), [document, open]);
  const doubted = desk.bench.doubt !== null && current?.at === desk.bench.doubt ? current.source : null;
  const lit = doubted ?? (desk.cell === null ? null : (document?.places[desk.cell]?.source ?? null));
  const file = desk.files.find(({ id }) => id === desk.currentId);
  const asPages = opened !== null && opened.pages.length > 0 && !desk.pagesAsText;
  const onCell = (path: FieldPath) => change({ kind: 'cellChosen', path, show: false });
  const pagesOrText = (
    <fieldset className="input-switch" aria-label="How the input is shown">
      {(['Pages', 'Text'] as const).map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={(name === 'Text') === desk.pagesAsText}
          onClick={() => change({ kind: 'pagesAsText', asText: name === 'Text' })}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
  return (
    <section className="pane input" aria-label="Input">
      <header className="pane-head">
        <h2>Input</h2>
        <OpenButtons tools={tools} />
      </header>
      {desk.files.length > 1 && <FileList tools={tools} />}
      {desk.files.length === 0 && <EmptyDesk tools={tools} />}
      {opened !== null && opened.pages.length > 0 && !asPages && <div className="input-switches">{pagesOrText}</div>}
      {asPages && opened !== null && file !== undefined && (
        <PagePictures
          key={desk.currentId}
          file={file.file}
          pages={opened.pages}
          places={document?.places ?? NO_PLACES}
          spots={spots}
          chosen={lit}
          doubted={doubted}
          onCell={onCell}
        >
          {pagesOrText}
        </PagePictures>
      )}
      {!asPages && opened !== null && opened.text !== '' && (
        <SourceText
          key={desk.currentId}
          text={opened.text}
          isProse={opened.format === 'formText' || opened.pages.length > 0}
          lit={lit}
          spots={spots}
          places={document?.places ?? {}}
          onCell={onCell}
        />
      )}
    </section>
  );
}
