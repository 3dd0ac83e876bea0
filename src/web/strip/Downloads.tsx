import { useState } from 'react';
import { queueOf } from '../bench/queue.ts';
import type { DeskTools } from '../desk/useDesk.ts';
import type { Format } from '../worker/messages.ts';
import { type DownloadOutcome, download } from './download.ts';

const CHOICES: readonly { readonly format: Format; readonly name: string; readonly says: string }[] = [
  { format: 'xml', name: 'XML', says: 'as of record' },
  { format: 'filingXml', name: 'XML for filing', says: 'without what EDGAR writes itself' },
  { format: 'json', name: 'JSON', says: 'the whole document' },
  { format: 'csv', name: 'CSV', says: 'the columns of the SEC’s data sets' },
  { format: 'pdf', name: 'PDF', says: 'the official form' },
  { format: 'settlements', name: 'Settlements', says: 'what was read, what you settled, and when' },
];

/** A button that unfolds the ways out. What could not be written says why, in place. */
export function Downloads({ tools }: { readonly tools: DeskTools }) {
  const { desk, change, examiner } = tools;
  const [outcome, setOutcome] = useState<DownloadOutcome | null>(null);
  const { open: doubts, settled } = queueOf(desk);
  const choices = CHOICES.filter(({ format }) => format !== 'settlements' || settled.size > 0);
  const open = desk.panel === 'downloads';
  const take = async (format: Format) => {
    setOutcome({ says: 'Writing …', reasons: [], anyway: null });
    const title = desk.opened?.document?.title;
    if (title !== undefined) setOutcome(await download(examiner, format, title));
  };
  return (
    <div className="downloads">
      <button
        type="button"
        id="open-downloads"
        aria-expanded={open}
        aria-controls="downloads"
        title="Key: d"
        onClick={() => {
          setOutcome(null);
          change({ kind: 'panel', panel: 'downloads' });
        }}
      >
        Download
      </button>
      {open && (
        <section className="menu" id="downloads" aria-label="Download the document">
          {choices.map(({ format, name, says }) => (
            <button key={format} type="button" data-format={format} onClick={() => void take(format)}>
              <b>{name}</b> <span className="quiet">{says}</span>
            </button>
          ))}
          {doubts.length > 0 && (
            <p className="quiet">
              {doubts.length === 1 ? '1 doubt of the reading is' : `${doubts.length} doubts of the reading are`} not
              settled; what is handed out has the reading.
            </p>
          )}
          <div role="status">{outcome !== null && <Outcome outcome={outcome} onAnyway={setOutcome} />}</div>
        </section>
      )}
    </div>
  );
}

interface OutcomeProps {
  readonly outcome: DownloadOutcome;
  readonly onAnyway: (outcome: DownloadOutcome) => void;
}

function Outcome({ outcome: { says, reasons, anyway }, onAnyway }: OutcomeProps) {
  return (
    <>
      <p>{says}</p>
      {reasons.length > 0 && (
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {anyway !== null && (
        <button type="button" onClick={() => onAnyway(anyway())}>
          Download it all the same
        </button>
      )}
    </>
  );
}
