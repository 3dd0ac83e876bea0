import { type Atom, UNREADABLE_MARK } from '../atoms.ts';

/** What the raised digits of marks are taken for, and what it costs to take the sign back for the digit. */
const SIGNS: Readonly<Record<string, string>> = {
  l: '1', I: '1', i: '1', '!': '1', j: '1', t: '1', q: '1', a: '1', r: '1', T: '1', J: '1', '4': '1', '7': '1',
  Q: '2', Z: '2', z: '2', '@': '2', e: '2', '?': '2', G: '3', B: '3', S: '5', s: '5', g: '8', o: '6', b: '6',
}; // biome-ignore format: one line
const SAME = 0;
const ALIKE = 0.5;
const UNLIKE = 1.1;
/** A note cited again, and one that is passed over: notes are numbered as they are first cited. */
const AGAIN = 0.4;
const PASSED = 0.7;
/** Marks of one cell rise. */
const FALLING = 2.5;
/** Another note this much worse leaves the first sure. */
const SURE = 0.8;

/**
 * Blurred marks are read by their order: notes are numbered as they are first cited, from left to right and down. Those that
 * neither their shape nor their order settles are guesses.
 */
export function readMarks(atoms: readonly Atom[], noteIds: readonly string[], citedBefore: number): readonly Atom[] {
  const notes = noteIds.map((id) => Number(id.slice(1)));
  const at = atoms.flatMap((atom, i) => (atom.mark === null ? [] : [i]));
  if (notes.length === 0 || !atoms.some(({ mark }) => mark === UNREADABLE_MARK)) return atoms;
  const marks = at.map((index) => atoms[index] as Atom);
  const follows = at.map((index, i) => i > 0 && at[i - 1] === index - 1);
  const chosen = best(marks, follows, notes, citedBefore);
  const read = [...atoms];
  marks.forEach((mark, i) => {
    const choice = chosen[i];
    if (mark.mark !== UNREADABLE_MARK || choice === undefined) return;
    const index = at[i] ?? 0;
    const own = { ...mark, mark: `F${choice.note}` };
    read[index] = choice.sure ? own : { ...own, guessed: true };
  });
  return read;
}

interface Choice {
  readonly note: number;
  readonly sure: boolean;
}

/** A path through the marks; the state is the mark's note and the highest note cited so far. */
function best(marks: readonly Atom[], follows: readonly boolean[], notes: readonly number[], before: number): Choice[] {
  const count = notes.length;
  const costs = marks.map((mark) => notes.map((note) => shapeCost(mark, note)));
  const size = count * (count + 1);
  const forward: Float64Array[] = [];
  const vias: Int32Array[] = [];
  marks.forEach((_, i) => {
    const now = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
    const via = new Int32Array(size).fill(-1);
    const last = forward[i - 1];
    const step = (from: number, highest: number, fromCost: number, previous: number) => {
      for (let n = 0; n < count; n++) {
        const own = costs[i]?.[n] ?? 0;
        if (own === Number.POSITIVE_INFINITY) continue;
        const top = Math.max(highest, n + 1);
        const order = n + 1 > highest ? (n - highest) * PASSED : AGAIN;
        const total = fromCost + own + order + (follows[i] && previous >= n ? FALLING : 0);
        const state = n * (count + 1) + top;
        if (total < (now[state] ?? 0)) {
          now[state] = total;
          via[state] = from;
        }
      }
    };
    if (last === undefined) step(-1, Math.min(count, before), 0, -1);
    else
      last.forEach((cost, state) => {
        if (cost < Number.POSITIVE_INFINITY) step(state, state % (count + 1), cost, Math.floor(state / (count + 1)));
      });
    forward.push(now);
    vias.push(via);
  });
  return traced(forward, vias, costs, notes);
}

function traced(
  forward: readonly Float64Array[],
  vias: readonly Int32Array[],
  costs: readonly (readonly number[])[],
  notes: readonly number[],
): Choice[] {
  const width = notes.length + 1;
  let state = 0;
  const last = forward.at(-1) ?? new Float64Array();
  last.forEach((cost, s) => {
    if (cost < (last[state] ?? 0)) state = s;
  });
  const choices: Choice[] = [];
  for (let i = forward.length - 1; i >= 0; i--) {
    const n = Math.floor(state / width);
    const own = costs[i]?.[n] ?? 0;
    const others = (costs[i] ?? []).filter((_, k) => k !== n).map((cost) => cost - own);
    choices.unshift({ note: notes[n] ?? 0, sure: others.every((more) => more >= SURE) });
    state = vias[i]?.[state] ?? 0;
  }
  return choices;
}

function shapeCost({ mark, text }: Atom, note: number): number {
  if (mark !== UNREADABLE_MARK) return mark === `F${note}` ? 0 : Number.POSITIVE_INFINITY;
  const written = text.replace(/[()]/g, '');
  const wanted = String(note);
  if (written === wanted) return SAME;
  const meant = [...written].map((sign) => (wanted.includes(sign) ? sign : (SIGNS[sign] ?? sign))).join('');
  if (meant === wanted) return ALIKE;
  return UNLIKE + Math.abs(written.length - wanted.length) * 0.3;
}
