import { useMemo } from 'react';
import { type Queue, queueOf } from '../bench/queue.ts';
import type { DeskTools } from '../desk/useDesk.ts';
import { verdictOf } from '../margin/counts.ts';
import type { OpenedDocument, ShownDoubt } from '../worker/messages.ts';
import { DocumentPicker } from './DocumentPicker.tsx';
import type { CellMark } from './EdgeMarks.tsx';
import { NoForm } from './NoForm.tsx';
import { Paper } from './Paper.tsx';

/** The official form, as paper. */
export function FormPane({ tools }: { readonly tools: DeskTools }) {
  const { desk } = tools;
  const document = desk.opened?.document ?? null;
  const { doubts, corrected, settled } = queueOf(desk);
  const marks = useMemo(
    () => marksOf(document, [...doubts, ...corrected], settled),
    [document, doubts, corrected, settled],
  );
  return (
    <section className="pane form" aria-label="Official form">
      <DocumentPicker tools={tools} />
      {document === null ? <NoForm tools={tools} /> : <Paper tools={tools} document={document} marks={marks} />}
    </section>
  );
}

/** Findings gravest first, then what is to be settled, then what was. */
function marksOf(
  document: OpenedDocument | null,
  doubts: readonly ShownDoubt[],
  settled: Queue['settled'],
): readonly CellMark[] {
  const findings = (document?.findings ?? []).map(
    (finding): CellMark => ({ at: finding.at, icon: verdictOf(finding), side: 'right' }),
  );
  const reading = (icon: 'doubt' | 'settled') =>
    doubts.flatMap(({ at, shownAt }): CellMark[] =>
      shownAt === null || settled.has(at) !== (icon === 'settled') ? [] : [{ at: shownAt, icon, side: 'left' }],
    );
  return [...findings, ...reading('doubt'), ...reading('settled')];
}
