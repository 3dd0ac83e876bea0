import { useEffect, useRef } from 'react';
import { Icon } from '../parts/Icon.tsx';
import type { ShownFinding } from '../worker/messages.ts';
import { VERDICT_MEANS, verdictOf } from './counts.ts';
import { RuleFacts } from './RuleFacts.tsx';

interface FindingCardProps {
  readonly index: number;
  readonly finding: ShownFinding;
  readonly where: string;
  readonly chosen: boolean;
  /** The cell it points at is lit. */
  readonly touched: boolean;
  /** Said where the value is none of the filing's: see the worked example. */
  readonly caveat: string | null;
  readonly onChoose: () => void;
}

/** What, where, by which authority, what to do. */
export function FindingCard({ index, finding, where, chosen, touched, caveat, onChoose }: FindingCardProps) {
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (chosen) card.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const verdict = verdictOf(finding);
  return (
    <article ref={card} className="finding" data-verdict={verdict} data-chosen={chosen} data-touched={touched}>
      <h4>
        <button type="button" id={`finding-${index}`} aria-current={chosen} onClick={onChoose}>
          <Icon name={verdict} />
          <span className="verdict" title={VERDICT_MEANS[verdict]}>
            {verdict}
          </span>
          <span className="where">{where}</span>
        </button>
      </h4>
      <p className="message">{finding.message}</p>
      {finding.remedy !== '' && (
        <p className="remedy">
          <b>To do</b> {finding.remedy}
        </p>
      )}
      {caveat !== null && <p className="placeholder">Placeholder. {caveat}</p>}
      <RuleFacts rule={finding.rule} />
    </article>
  );
}
