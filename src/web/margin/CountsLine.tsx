import type { CalendarDate } from '../../base/calendarDate.ts';
import { Icon } from '../parts/Icon.tsx';
import { type Counts, VERDICT_MEANS, VERDICTS } from './counts.ts';

interface CountsLineProps {
  readonly counts: Counts;
  /** The day whose law the document was judged by. */
  readonly judgedOn: CalendarDate | null;
}

/** How many of each, always in one order, zeros left out except for the whole. */
export function CountsLine({ counts, judgedOn }: CountsLineProps) {
  const shown = VERDICTS.filter((verdict) => counts.verdicts[verdict] > 0);
  return (
    <div className="counts">
      <ul>
        {shown.map((verdict) => (
          <li key={verdict} title={VERDICT_MEANS[verdict]}>
            <Icon name={verdict} /> <b>{counts.verdicts[verdict]}</b> {verdict}
          </li>
        ))}
        <li>
          <Icon name="pass" /> <b>{counts.passed}</b> passed
        </li>
      </ul>
      <p className="quiet">
        {shown.length === 0 && 'Nothing found that the rules tested object to. '}
        {judgedOn === null ? 'The document shows no date to judge it by.' : `Judged by the law of ${judgedOn}.`}
      </p>
    </div>
  );
}
