import type { CalendarDate } from '../base/calendarDate.ts';
import type { FieldPath } from '../model/fieldPath.ts';
import type { OwnershipDocument } from '../model/ownershipDocument.ts';
import type { CheckContext } from './context.ts';

/**
 * A rule's case: a document and what the rule must say of it. The name is a sentence with the arithmetic in it, since
 * `explain` shows it to people. Every rule has a case that passes, one that does not, one that it does not apply to, and
 * for every number in it a pair on both sides of the boundary.
 */
export interface RuleCase {
  readonly name: string;
  readonly document: OwnershipDocument;
  readonly context?: Partial<CheckContext>;
  readonly expect: 'pass' | 'fail' | 'review' | 'inapplicable';
  /** The cell of the first finding. */
  readonly at?: FieldPath;
}

/** Shorthand for the context of a document that EDGAR received on a day. */
export function received(on: CalendarDate): Partial<CheckContext> {
  return { receivedOn: on };
}
