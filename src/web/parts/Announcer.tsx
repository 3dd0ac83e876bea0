import { useEffect, useState } from 'react';
import { deedInWords } from '../bench/deedInWords.ts';
import { queueOf, settlementsOf } from '../bench/queue.ts';
import { shownText } from '../bench/shownText.ts';
import type { Desk } from '../desk/desk.ts';
import { countsInWords } from '../margin/counts.ts';

/** Says what changed to those who do not see it. */
export function Announcer({ desk }: { readonly desk: Desk }) {
  const says = announcement(desk);
  const [spoken, setSpoken] = useState('');
  // A region is read out when its text changes after it exists, so the first text must come later than the element.
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(says), 60);
    return () => clearTimeout(timer);
  }, [says]);
  return (
    <p className="for-ears" role="status" aria-live="polite">
      {spoken}
    </p>
  );
}

function announcement(desk: Desk): string {
  const file = desk.files.find(({ id }) => id === desk.currentId);
  if (file === undefined) return 'The desk is empty.';
  if (desk.failure !== null) return `${file.name} could not be opened. ${desk.failure}`;
  if (desk.opened === null)
    return `Reading ${file.name}${file.progress == null ? '' : `, page ${file.progress.page} of ${file.progress.of}`}.`;
  const { document } = desk.opened;
  if (document === null) return `${file.name} holds no ownership document. ${desk.opened.problems[0]?.message ?? ''}`;
  const doubt = doubtInWords(desk);
  if (doubt !== null) return doubt;
  const finding = desk.finding === null ? undefined : document.findings[desk.finding];
  if (finding !== undefined) {
    return `Finding ${(desk.finding ?? 0) + 1} of ${document.findings.length}, ${document.places[finding.at]?.form ?? ''}: ${finding.message}`;
  }
  if (desk.cell !== null) {
    const about = document.findings.filter(({ at }) => at === desk.cell).length;
    return `${document.places[desk.cell]?.form ?? ''}, ${about === 1 ? '1 finding' : `${about} findings`}.`;
  }
  const { open } = queueOf(desk);
  return `${file.name}: ${countsInWords(document)}.${open.length === 0 ? '' : ` ${open.length} to settle.`}`;
}

/** The doubt in hand, and before it what was just settled. */
function doubtInWords(desk: Desk): string | null {
  const { current, doubts, corrected, open, settled } = queueOf(desk);
  if (desk.bench.refusal !== null) return null;
  const last = settlementsOf(desk).at(-1);
  const before = [...doubts, ...corrected].find(({ at }) => at === last?.at);
  const done =
    last === undefined || before === undefined ? '' : `${before.form} settled, ${deedInWords(last, before)}. `;
  if (done !== '' && open.length === 0 && desk.bench.doubt === null) return `${done}Nothing is left to settle.`;
  if (current === null || desk.bench.doubt !== current.at) return null;
  if (settled.has(current.at)) return `${done}${open.length} left.`;
  const read = current.field.kind === 'value' ? ` Read: ${shownText(current.field, current.read)}.` : '';
  const said = current.problems.map(({ message }) => message).join(' ');
  return `${done}Doubt ${doubts.indexOf(current) + 1} of ${doubts.length}, ${current.form}, ${current.words}. ${said}${read}`;
}
