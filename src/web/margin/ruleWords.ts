import type { Rule } from '../../checks/rule.ts';
import type { Confidence } from '../../law/authority.ts';

export const CONFIDENCE_MEANS: Readonly<Record<Confidence, string>> = {
  A: 'the text itself was read',
  B: 'a secondary source was read',
  C: 'from general knowledge, text not read again',
  D: 'an inference or a convention of this project',
};

/** Empty when the rule names no day. */
export function inForceInWords({ from, until }: Rule['inForce']): string {
  if (from === null && until === null) return '';
  if (until === null) return `In force since ${from}.`;
  return from === null ? `In force until ${until}.` : `In force from ${from} to ${until}.`;
}
