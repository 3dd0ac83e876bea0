import type { DeskTools } from '../desk/useDesk.ts';
import { DocumentPicker } from './DocumentPicker.tsx';
import { NoForm } from './NoForm.tsx';
import { Paper } from './Paper.tsx';

/** The official form, as paper. */
export function FormPane({ tools }: { readonly tools: DeskTools }) {
  const { desk, change } = tools;
  const document = desk.opened?.document ?? null;
  return (
    <section className="pane form" aria-label="Official form">
      <DocumentPicker tools={tools} />
      {document === null ? (
        <NoForm desk={desk} />
      ) : (
        <Paper
          document={document}
          cell={desk.cell}
          onCell={(path) => change({ kind: 'cellChosen', path, show: true })}
        />
      )}
    </section>
  );
}
