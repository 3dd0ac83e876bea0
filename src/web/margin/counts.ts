import type { Consequence } from '../../checks/rule.ts';
import type { OpenedDocument, ShownFinding } from '../worker/messages.ts';

/** What a finding is filed under in the margin: what follows when it is right, or that a person must look. */
export type Verdict = Consequence | 'review';

export const VERDICTS: readonly Verdict[] = ['suspended', 'deficient', 'late', 'advice', 'review'];

export const VERDICT_MEANS: Readonly<Record<Verdict, string>> = {
  suspended: 'EDGAR does not accept it',
  deficient: 'accepted, but wrong',
  late: 'untimely, counts under Item 405',
  advice: 'better practice',
  review: 'a person must decide',
};

export function verdictOf(finding: Pick<ShownFinding, 'outcome' | 'rule'>): Verdict {
  return finding.outcome === 'review' ? 'review' : finding.rule.consequence;
}

export interface Counts {
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly passed: number;
  readonly inapplicable: number;
}

export function countsOf({ findings, rules }: Pick<OpenedDocument, 'findings' | 'rules'>): Counts {
  const verdicts = { suspended: 0, deficient: 0, late: 0, advice: 0, review: 0 };
  for (const finding of findings) verdicts[verdictOf(finding)]++;
  return {
    verdicts,
    passed: rules.filter((rule) => rule.outcome === 'pass').length,
    inapplicable: rules.filter((rule) => rule.outcome === 'inapplicable').length,
  };
}

/** Such as `1 suspended, 2 review, 88 passed`. */
export function countsInWords(document: Pick<OpenedDocument, 'findings' | 'rules'>): string {
  const { verdicts, passed } = countsOf(document);
  const parts = VERDICTS.flatMap((verdict) => (verdicts[verdict] === 0 ? [] : [`${verdicts[verdict]} ${verdict}`]));
  return [...(parts.length === 0 ? ['no findings'] : parts), `${passed} passed`].join(', ');
}
