/** How a line's transaction is told: before and after what was acquired or disposed of. */
export type Verb = readonly [before: string, after: string];

interface Verbs {
  readonly A: Verb;
  readonly D: Verb;
}

const acquired: Verb = ['acquired', ''];
const disposed: Verb = ['disposed of', ''];
const BOTH: Verbs = { A: acquired, D: disposed };

// Verbs only: what the code means is said after the sentence in the words of law/codes/transactionCodes.ts. A direction that
// does not fit the code keeps the plain verb, so that the sentence says what the line says.
const TABLE_I: Readonly<Record<string, Partial<Verbs>>> = {
  P: { A: ['bought', ''] },
  S: { D: ['sold', ''] },
  A: { A: ['acquired', ' from the issuer'] },
  D: { D: ['disposed of', ' to the issuer'] },
  F: { D: ['gave up', ' to pay an exercise price or a tax'] },
  G: { A: ['received', ' as a gift'], D: ['gave away', ''] },
  W: {
    A: ['acquired', ' by will or by the laws of descent'],
    D: ['disposed of', ' by will or by the laws of descent'],
  },
  M: { A: ['acquired', ' by exercising or converting a derivative security'] },
  C: { A: ['acquired', ' by converting a derivative security'] },
  O: { A: ['acquired', ' by exercising a derivative security that was out of the money'] },
  X: { A: ['acquired', ' by exercising a derivative security that was in or at the money'] },
  U: { D: ['tendered', ''] },
};

const TABLE_II: Readonly<Record<string, Partial<Verbs>>> = {
  ...TABLE_I,
  M: { D: ['exercised or converted', ''] },
  C: { D: ['converted', ''] },
  O: { D: ['exercised', ''] },
  X: { D: ['exercised', ''] },
  H: { D: ['no longer had', ', which expired or was cancelled for value'] },
};

/** The verb for a code and direction; a direction that the line does not state is not made up. */
export function codeVerb(isDerivative: boolean, code: string | null, direction: 'A' | 'D' | null): Verb {
  if (direction === null) return ['reports', ''];
  const verbs = code === null ? undefined : (isDerivative ? TABLE_II : TABLE_I)[code];
  return verbs?.[direction] ?? BOTH[direction];
}
