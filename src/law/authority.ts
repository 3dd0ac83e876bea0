import type { CalendarDate } from '../base/calendarDate.ts';

/**
 * How well a statement of law is known. A: the primary text was read. B: a secondary source was read. C: from general
 * knowledge, the text was not read again. D: inference or house convention. Only A and B may fail a document.
 */
export type Confidence = 'A' | 'B' | 'C' | 'D';

export type AuthorityKind =
  | 'statute'
  | 'rule'
  | 'release'
  | 'form instruction'
  | 'EDGAR specification'
  | 'staff guidance'
  | 'practice'
  | 'house';

/** Where a rule comes from: what to cite, and how far it was verified. */
export interface Authority {
  /** As a lawyer would cite it: `17 CFR 240.16a-3(f)(1)`. */
  readonly citation: string;
  readonly kind: AuthorityKind;
  readonly link: string | null;
  /** The day on which somebody last read it. */
  readonly readOn: CalendarDate;
  readonly confidence: Confidence;
}

/** True when something rests on it that may fail a document, rather than only ask for a person's look. */
export function mayFail(authorities: readonly Authority[]): boolean {
  return authorities.some((a) => a.confidence === 'A' || a.confidence === 'B');
}
