import type { FieldPath } from '../model/fieldPath.ts';
import type { Rule } from './rule.ts';

/**
 * The rules that look at a cell: those that name its field, or a field around it (`issuer` for `issuer/cik`), in what they
 * concern. Marks below a cell count as the cell. Order is kept.
 */
export function rulesConcerning<R extends Pick<Rule, 'concerns'>>(path: FieldPath, rules: readonly R[]): R[] {
  const fields = new Set(path.split('/').filter((step) => step !== '' && !/^\d+$/.test(step)));
  return rules.filter((rule) => rule.concerns.some((field) => fields.has(field)));
}
