import { placeholderAt } from '../desk/example.ts';
import type { DeskTools } from '../desk/useDesk.ts';
import type { OpenedDocument } from '../worker/messages.ts';
import { FindingCard } from './FindingCard.tsx';
import { visibleFindings } from './visibleFindings.ts';

interface FindingListProps {
  readonly tools: DeskTools;
  readonly document: OpenedDocument;
}

/** Failures first, gravest first; then, apart from them, what a person must decide. */
export function FindingList({ tools, document }: FindingListProps) {
  const { desk, change } = tools;
  const isExample = desk.files.find(({ id }) => id === desk.currentId)?.isExample === true;
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
        {indexes.map((index) => {
          const finding = document.findings[index];
          return finding === undefined ? null : (
            <FindingCard
              key={index}
              index={index}
              finding={finding}
              where={document.places[finding.at]?.form ?? 'Form'}
              chosen={desk.finding === index}
              touched={desk.cell === finding.at}
              caveat={isExample ? placeholderAt(finding.at) : null}
              onChoose={() => change({ kind: 'findingChosen', index, show: true })}
            />
          );
        })}
      </section>
    );
  });
}
