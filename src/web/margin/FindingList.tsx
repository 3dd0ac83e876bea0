import type { DeskTools } from '../desk/useDesk.ts';
import type { OpenedDocument } from '../worker/messages.ts';
import { FindingsAlike } from './FindingsAlike.tsx';
import { visibleFindings } from './visibleFindings.ts';

interface FindingListProps {
  readonly tools: DeskTools;
  readonly document: OpenedDocument;
}

/** Failures first, gravest first; then, apart from them, what a person must decide. */
export function FindingList({ tools, document }: FindingListProps) {
  const { desk } = tools;
  const visible = visibleFindings(document, desk.search);
  const groups = [
    { title: 'Failed', outcome: 'fail' },
    { title: 'For your review', outcome: 'review' },
  ] as const;
  return groups.map(({ title, outcome }) => {
    const indexes = visible.filter((index) => document.findings[index]?.outcome === outcome);
    if (indexes.length === 0) return null;
    return (
      <section key={outcome} className="group" aria-label={`${title}: ${indexes.length}`}>
        <h3>
          {title} <span className="quiet">{indexes.length}</span>
        </h3>
        {byRule(document, indexes).map((alike) => (
          <FindingsAlike key={alike[0]} indexes={alike} tools={tools} document={document} />
        ))}
      </section>
    );
  });
}

/** Findings of one rule stand together in the list; each run of them becomes one group. */
function byRule(document: OpenedDocument, indexes: readonly number[]): number[][] {
  const groups: number[][] = [];
  let last = '';
  for (const index of indexes) {
    const id = document.findings[index]?.rule.id ?? '';
    if (id === last) groups.at(-1)?.push(index);
    else groups.push([index]);
    last = id;
  }
  return groups;
}
