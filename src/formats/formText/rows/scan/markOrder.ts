import { type Atom, UNREADABLE_MARK } from '../atoms.ts';

/** What the raised digits of marks are taken for, and what it costs to take the sign back for the digit. */
const SIGNS: Readonly<Record<string, string>> = {
  l: '1', I: '1', i: '1', '!': '1', j: '1', t: '1', q: '1', a: '1', r: '1', T: '1', J: '1', '4': '1', '7': '1',
  Q: '2', Z: '2', z: '2', '@': '2', e: '2', '?': '2', G: '3', B: '3', S: '5', s: '5', g: '8', o: '6', b: '6',
}; // biome-ignore format: one line
const SAME = 0;
const ALIKE = 0.5;
const UNLIKE = 1.1;
/** More where the sign is a digit: a digit is seldom taken for another. */
const DIGITS = 0.7;
/** A note cited again, and one that is passed over: notes are numbered as they are first cited. */
const AGAIN = 0.4;
const PASSED = 0.7;
/** Marks of one cell rise. */
const FALLING = 2.5;
/** Another note this much worse leaves the first sure. */
const SURE = 1.7;

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

/**
 * The cheapest path through the marks; the state is the mark's note and the highest note cited so far. A note is sure where every
 * path that gives the mark another one is much dearer.
 */
function best(marks: readonly Atom[], follows: readonly boolean[], notes: readonly number[], before: number): Choice[] {
  const count = notes.length;
  const width = count + 1;
  const costs = marks.map((mark) => notes.map((note) => shapeCost(mark, note)));
  const start = [{ state: Math.min(count, before), note: -1 }];
  const everyState = Array.from({ length: count * width }, (_, state) => ({ state, note: Math.floor(state / width) }));
  // Each way from a state to the next mark's: what it costs, and where it ends.
  const eachStep = (i: number, from: { state: number; note: number }, visit: (to: number, cost: number) => void) => {
    const highest = from.state % width;
    for (let n = 0; n < count; n++) {
      const own = costs[i]?.[n] ?? 0;
      if (own === Number.POSITIVE_INFINITY) continue;
      const order = n + 1 > highest ? (n - highest) * PASSED : AGAIN;
      const falls = follows[i] && from.note >= n ? FALLING : 0;
      visit(n * width + Math.max(highest, n + 1), own + order + falls);
    }
  };
  const unreached = () => new Float64Array(count * width).fill(Number.POSITIVE_INFINITY);
  const there: Float64Array[] = [];
  marks.forEach((_, i) => {
    const now = unreached();
    for (const from of i === 0 ? start : everyState) {
      const sum = i === 0 ? 0 : (there[i - 1]?.[from.state] ?? 0);
      if (sum === Number.POSITIVE_INFINITY) continue;
      eachStep(i, from, (to, cost) => {
        now[to] = Math.min(now[to] ?? 0, sum + cost);
      });
    }
    there.push(now);
  });
  const choices: Choice[] = [];
  let back: Float64Array = new Float64Array(count * width);
  for (let i = marks.length - 1; i >= 0; i--) {
    choices.unshift(choiceOf(there[i] ?? unreached(), back, notes));
    const earlier = unreached();
    for (const from of everyState) {
      if ((there[i - 1]?.[from.state] ?? Number.POSITIVE_INFINITY) === Number.POSITIVE_INFINITY) continue;
      eachStep(i, from, (to, cost) => {
        earlier[from.state] = Math.min(earlier[from.state] ?? 0, cost + (back[to] ?? 0));
      });
    }
    back = earlier;
  }
  return choices;
}

function choiceOf(there: Float64Array, back: Float64Array, notes: readonly number[]): Choice {
  const width = notes.length + 1;
  const totals = notes.map((_, n) => {
    let least = Number.POSITIVE_INFINITY;
    for (let state = n * width; state < (n + 1) * width; state++)
      least = Math.min(least, (there[state] ?? 0) + (back[state] ?? 0));
    return least;
  });
  const least = Math.min(...totals);
  const n = totals.indexOf(least);
  return { note: notes[n] ?? 0, sure: totals.every((total, k) => k === n || total - least >= SURE) };
}

function shapeCost({ mark, text }: Atom, note: number): number {
  if (mark !== UNREADABLE_MARK) return mark === `F${note}` ? 0 : Number.POSITIVE_INFINITY;
  const written = text.replace(/[()]/g, '');
  const wanted = String(note);
  if (written === wanted) return SAME;
  const meant = [...written].map((sign) => (wanted.includes(sign) ? sign : (SIGNS[sign] ?? sign))).join('');
  if (meant === wanted) return ALIKE;
  const isDigits = /^\d+$/.test(written);
  return UNLIKE + (isDigits ? DIGITS : 0) + Math.abs(written.length - wanted.length) * 0.3;
}
