import type { Rule } from './rule.ts';

/** Groups whose parts are looked at together: a rule on one of these is a rule on what is in it. Tables are not. */
const GROUPS: ReadonlySet<string> = new Set(['issuer', 'address', 'relationship']);

/**
 * The rules that look at a field or at a group around it, in the order given. `path` is a path of the model with or without
 * its indexes, or its last steps: `nonDerivativeTable/3/transactionShares`, `transactionShares`, `issuer/cik`. Marks below a
 * cell count as the cell. A name that stands in several places (`cik`, `name`, `date`), given alone, finds the rules of all. The
 * rules are given rather than taken from the registry: the page has them as data and need not load their code.
 */
export function rulesConcerning<R extends Pick<Rule, 'concerns'>>(path: string, rules: readonly R[]): R[] {
  const steps = path.split('/').filter((step) => step !== '' && !isIndex(step));
  if (steps.length === 0) return [];
  const field = steps.join('/');
  const around = steps
    .map((step, i) => (GROUPS.has(step) || steps[i + 1] === 'footnoteIds' ? steps.slice(0, i + 1).join('/') : field))
    .concat(field);
  return rules.filter((rule) =>
    rule.concerns.some((concern) => concern.endsWith(`/${field}`) || around.some((one) => endsIn(one, concern))),
  );
}

function endsIn(field: string, concern: string): boolean {
  return field === concern || field.endsWith(`/${concern}`);
}

function isIndex(step: string): boolean {
  return /^\d+$/.test(step);
}
