import type { CalendarDate } from '../../base/calendarDate.ts';
import type { DocumentTitle } from '../worker/messages.ts';

interface StripTitleProps {
  readonly title: DocumentTitle | null;
  readonly dueOn: CalendarDate | null;
}

/** The document in one line; also the page's heading. */
export function StripTitle({ title, dueOn }: StripTitleProps) {
  if (title === null) return <h1>Read and check Forms 3, 4 and 5</h1>;
  const { type, owner, moreOwners, issuer, symbol, period, signedOn, accessionNumber } = title;
  const facts = [
    `${issuer ?? 'no issuer named'}${symbol === null ? '' : ` (${symbol})`}`,
    period === null ? null : `period ${period}`,
    dueOn === null ? null : `due ${dueOn}`,
    signedOn === null ? 'not signed' : `signed ${signedOn}`,
    accessionNumber,
  ];
  return (
    <div className="title">
      <h1>
        Form {type ?? 'unknown'} <span className="owner">{owner ?? 'no reporting person named'}</span>
        {moreOwners > 0 && ` and ${moreOwners} more`}
      </h1>
      <p>{facts.filter((fact) => fact !== null).join(' · ')}</p>
    </div>
  );
}
