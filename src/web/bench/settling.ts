import type { Addition } from '../../model/addition.ts';
import type { FieldPath } from '../../model/fieldPath.ts';
import { type Settlement, type Signed, settlementOf, type Wish } from '../../model/settlement.ts';
import type { DeskTools } from '../desk/useDesk.ts';
import { focusLater } from '../keys/focus.ts';
import type { ShownDoubt } from '../worker/messages.ts';
import { placeOfStep } from './history.ts';
import { benchKey, historyOf, nextOpen, queueOf, settlementsOf } from './queue.ts';

type Tools = Pick<DeskTools, 'desk' | 'change'>;

/** Goes to a doubt: its card has the focus, its place is lit on both sides. */
export function goTo({ change }: Tools, doubt: ShownDoubt): void {
  change({ kind: 'doubtChosen', doubt });
  focusLater('#doubt');
}

export function move(tools: Tools, by: 1 | -1): void {
  const queue = queueOf(tools.desk);
  const next = nextOpen(queue, tools.desk.bench.doubt, by);
  if (next !== null) goTo(tools, next);
}

export function signed({ desk }: Pick<Tools, 'desk'>): Signed {
  return { who: desk.bench.who, when: new Date().toISOString() };
}

/** Records settlements as one step. */
export function record({ desk, change }: Tools, settlements: readonly Settlement[]): void {
  const key = benchKey(desk);
  if (key !== null && settlements.length > 0) change({ kind: 'settled', key, settlements });
}

/** Settles the doubt in hand and goes on to the next; a wish that its place cannot take is refused in words. */
export function settle(tools: Tools, wish: Wish): void {
  const queue = queueOf(tools.desk);
  const doubt = queue.current;
  if (doubt === null) return;
  const { settlement, refusal } = settlementOf(doubt, wish, signed(tools));
  if (settlement === null) {
    tools.change({ kind: 'refused', message: refusal });
    return;
  }
  record(tools, [settlement]);
  const open = queue.open.filter((one) => one !== doubt);
  const next = nextOpen({ ...queue, open }, doubt.at, 1);
  if (next !== null) goTo(tools, next);
  else focusLater('#bench');
}

/** Takes the reading; for boxes, records those that are pressed. */
export function accept(tools: Tools): void {
  const doubt = queueOf(tools.desk).current;
  const { boxes, words } = tools.desk.bench;
  const pressed = doubt?.field.kind === 'boxes' && (boxes.length > 0 || Object.keys(words).length > 0);
  settle(tools, pressed ? { deed: 'boxes', checked: boxes, words } : { deed: 'accepted' });
}

/** The nth of what there is to choose among: a reading, a code, or a box to press. */
export function choose(tools: Tools, nth: number): void {
  const doubt = queueOf(tools.desk).current;
  if (doubt?.field.kind === 'boxes') {
    const path = doubt.field.boxes[nth];
    if (tools.desk.bench.doubt !== doubt.at) tools.change({ kind: 'doubtChosen', doubt });
    if (path !== undefined) tools.change({ kind: 'boxPressed', path });
    return;
  }
  const text = doubt?.choices[nth];
  if (doubt == null || text === undefined) return;
  settle(tools, text === doubt.read ? { deed: 'accepted' } : { deed: 'otherReading', text });
}

/** Opens the field that takes another value, with the reading in it. */
export function startTyping(tools: Tools): void {
  const doubt = queueOf(tools.desk).current;
  if (doubt === null) return;
  if (doubt.field.kind === 'boxes') {
    focusLater('#doubt input');
    return;
  }
  if (doubt.field.kind === 'part') {
    const message = 'A part of the form is accepted or left out, not typed. What it lost is added with the key i.';
    tools.change({ kind: 'refused', message });
    return;
  }
  if (tools.desk.bench.doubt !== doubt.at) tools.change({ kind: 'doubtChosen', doubt });
  tools.change({ kind: 'drafted', text: doubt.read ?? '' });
  focusLater('#draft');
}

/** Adds what the reader lost: a line, a person, a footnote, a signature. The worker knows where it comes to stand. */
export async function add(tools: Tools & Pick<DeskTools, 'examiner'>, addition: Addition): Promise<void> {
  record(tools, [await tools.examiner.add(addition, settlementsOf(tools.desk), signed(tools))]);
}

/** Leaves out a line, a person, a footnote, a signature, by its place as read. */
export function leaveOut(tools: Tools, at: FieldPath): void {
  record(tools, [{ at, deed: 'leftOut', changes: [], ...signed(tools) }]);
}

/** Takes back the last step, and goes where it was done. */
export function undo(tools: Tools): void {
  const { steps, done } = historyOf(tools.desk);
  const key = benchKey(tools.desk);
  if (key === null || done === 0) return;
  tools.change({ kind: 'undone', key });
  goBackTo(tools, placeOfStep(steps[done - 1]));
}

export function redo(tools: Tools): void {
  const { steps, done } = historyOf(tools.desk);
  const key = benchKey(tools.desk);
  if (key === null || done === steps.length) return;
  tools.change({ kind: 'redone', key });
  goBackTo(tools, placeOfStep(steps[done]));
}

/** Takes back what was settled of one place, whenever that was. */
export function withdraw(tools: Tools, at: FieldPath): void {
  const key = benchKey(tools.desk);
  if (key !== null) tools.change({ kind: 'withdrawn', key, at });
}

function goBackTo(tools: Tools, at: FieldPath | null): void {
  const { doubts, corrected } = queueOf(tools.desk);
  const doubt = doubts.find((one) => one.at === at);
  const shownAt = corrected.find((one) => one.at === at)?.shownAt ?? null;
  if (doubt !== undefined) goTo(tools, doubt);
  else if (shownAt !== null) tools.change({ kind: 'cellChosen', path: shownAt, show: true });
}
