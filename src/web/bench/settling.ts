import { settlementOf, type Wish } from '../../model/settlement.ts';
import type { DeskTools } from '../desk/useDesk.ts';
import { focusLater } from '../keys/focus.ts';
import type { ShownDoubt } from '../worker/messages.ts';
import { benchKey, nextOpen, queueOf } from './queue.ts';

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

/** Settles the doubt in hand and goes on to the next; a wish that its place cannot take is refused in words. */
export function settle(tools: Tools, wish: Wish): void {
  const queue = queueOf(tools.desk);
  const doubt = queue.current;
  if (doubt === null) return;
  const { settlement, refusal } = settlementOf(doubt, wish, { who: 'you', when: new Date().toISOString() });
  if (settlement === null) {
    tools.change({ kind: 'refused', message: refusal });
    return;
  }
  tools.change({ kind: 'settled', key: benchKey(tools.desk), settlement });
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
    tools.change({ kind: 'refused', message: 'A part of the form is accepted or left out, not typed.' });
    return;
  }
  if (tools.desk.bench.doubt !== doubt.at) tools.change({ kind: 'doubtChosen', doubt });
  tools.change({ kind: 'drafted', text: doubt.read ?? '' });
  focusLater('#draft');
}

/** Takes back what was settled last, and goes there. */
export function undo(tools: Tools): void {
  const { doubts } = queueOf(tools.desk);
  const key = benchKey(tools.desk);
  const last = tools.desk.bench.settlements[key]?.at(-1);
  if (last === undefined) return;
  tools.change({ kind: 'undone', key });
  const doubt = doubts.find(({ at }) => at === last.at);
  if (doubt !== undefined) goTo(tools, doubt);
}
