import { useEffect, useState } from 'react';
import { parseDate } from '../../base/calendarDate.ts';
import type { DeskTools } from '../desk/useDesk.ts';

/** The day EDGAR received the document: from the submission's header, or as the user says. Timeliness is judged by it. */
export function ReceivedField({ tools }: { readonly tools: DeskTools }) {
  const { desk, change } = tools;
  const known = desk.opened?.document?.receivedOn ?? '';
  const [text, setText] = useState<string>(known);
  useEffect(() => setText(desk.receivedOn ?? known), [desk.receivedOn, known]);
  return (
    <label className="received" title="The day on which EDGAR received it; timeliness is judged by it">
      Received
      <input
        id="received"
        type="date"
        min="1991-05-01"
        max="2099-12-31"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          // While a year is being typed the field holds days such as 0002-01-01; those are not sent.
          const day = parseDate(event.target.value);
          if (event.target.value === '' || (day !== null && day >= '1934')) change({ kind: 'receivedOn', day });
        }}
      />
    </label>
  );
}
