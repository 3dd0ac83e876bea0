import type { CalendarDate } from '../base/calendarDate.ts';
import type { Authority } from '../law/authority.ts';
import type { FieldPath } from '../model/fieldPath.ts';
import type { DocumentType } from '../model/ownershipDocument.ts';
import type { Subject } from './subject.ts';

/**
 * What follows when the rule is broken. `suspended`: EDGAR does not accept the filing. `deficient`: the filing is accepted
 * but wrong in law or fact. `late`: it is untimely and counts under Item 405. `advice`: nothing follows; better practice.
 */
export type Consequence = 'suspended' | 'deficient' | 'late' | 'advice';

/** One place where a document does not, or may not, obey a rule. */
export interface Finding {
  readonly outcome: 'fail' | 'review';
  /** The cell that a person should look at. */
  readonly at: FieldPath;
  /** What is wrong, with the values that show it. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** A rule is inapplicable, or passes, or has findings. */
export type Outcome = 'pass' | 'inapplicable' | readonly Finding[];

/** A rule: a header that is data, and one pure function. */
export interface Rule {
  /** The rule's number and subject, kebab case: `16a-3-f-form5-due`. Also the name of its file. */
  readonly id: string;
  /** The rule in one sentence. With authority it says *must*; advice says *should*. */
  readonly says: string;
  readonly authority: readonly Authority[];
  /** Days on which the rule was law, both ends included, tested against the day the document is judged by. */
  readonly inForce: { readonly from: CalendarDate | null; readonly until: CalendarDate | null };
  readonly appliesTo: readonly DocumentType[];
  readonly consequence: Consequence;
  /**
   * Fields of the model that the rule looks at, as their last path step, such as `transactionShares`; with the step before
   * where one name stands in several places, such as `issuer/cik`.
   */
  readonly concerns: readonly string[];
  /** Ids of the reference digest that the rule carries out. */
  readonly reference: readonly string[];
  /** What the law says here and the rule does not test. */
  readonly notModelled: string | null;
  /** True when the rule can also be judged of a document that names no form. */
  readonly withoutType: boolean;
  readonly examine: (subject: Subject) => Outcome;
}

export type RuleDefinition = Omit<Rule, 'inForce' | 'notModelled' | 'reference' | 'withoutType'> & {
  readonly inForce?: { readonly from?: CalendarDate; readonly until?: CalendarDate };
  readonly notModelled?: string;
  readonly reference?: readonly string[];
  readonly withoutType?: boolean;
};

export function defineRule(given: RuleDefinition): Rule {
  return {
    ...given,
    inForce: { from: given.inForce?.from ?? null, until: given.inForce?.until ?? null },
    notModelled: given.notModelled ?? null,
    reference: given.reference ?? [],
    withoutType: given.withoutType ?? false,
  };
}

export const FORM_3: readonly DocumentType[] = ['3', '3/A'];
export const FORM_4: readonly DocumentType[] = ['4', '4/A'];
export const FORM_5: readonly DocumentType[] = ['5', '5/A'];
export const FORMS_4_AND_5: readonly DocumentType[] = [...FORM_4, ...FORM_5];
export const ALL_FORMS: readonly DocumentType[] = [...FORM_3, ...FORMS_4_AND_5];
export const AMENDMENTS: readonly DocumentType[] = ['3/A', '4/A', '5/A'];

export function pass(): Outcome {
  return 'pass';
}

export function inapplicable(): Outcome {
  return 'inapplicable';
}

export function fail(at: FieldPath, message: string, remedy: string): Finding {
  return { outcome: 'fail', at, message, remedy };
}

export function review(at: FieldPath, message: string, remedy: string): Finding {
  return { outcome: 'review', at, message, remedy };
}

/** The findings, or a pass when there are none. */
export function found(findings: readonly Finding[]): Outcome {
  return findings.length === 0 ? 'pass' : findings;
}
