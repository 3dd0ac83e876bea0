import { useState } from 'react';
import { placeholderAt } from '../desk/example.ts';
import type { DeskTools } from '../desk/useDesk.ts';
import type { OpenedDocument } from '../worker/messages.ts';
import { FindingCard } from './FindingCard.tsx';

interface FindingsAlikeProps {
  readonly tools: DeskTools;
  readonly document: OpenedDocument;
  /** Of findings of one rule. */
  readonly indexes: readonly number[];
}

/** Shown before the rest is folded away: one more than this would save nothing. */
const SHOWN = 3;

/** The findings of one rule. A form of thirty lines can break it thirty times; the first few say what there is to say. */
export function FindingsAlike({ tools, document, indexes }: FindingsAlikeProps) {
  const { desk, change } = tools;
  const [unfolded, setUnfolded] = useState(false);
  const isExample = desk.files.find(({ id }) => id === desk.currentId)?.isExample === true;
  const chosenInside = desk.finding !== null && indexes.indexOf(desk.finding) >= SHOWN;
  const all = unfolded || chosenInside || indexes.length <= SHOWN + 1;
  return (
    <>
      {(all ? indexes : indexes.slice(0, SHOWN)).map((index) => {
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
      {!all && (
        <button type="button" className="more" onClick={() => setUnfolded(true)}>
          Show {indexes.length - SHOWN} more of this rule
        </button>
      )}
    </>
  );
}
