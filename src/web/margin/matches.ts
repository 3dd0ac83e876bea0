import type { Rule } from '../../checks/rule.ts';

type Searchable = Pick<Rule, 'id' | 'says' | 'authority' | 'consequence'>;

/** Whether every word of the search stands in the rule's id, sentence, consequence or citations, or in the other texts. */
export function matches(search: string, rule: Searchable | null, ...texts: readonly string[]): boolean {
  if (search.trim() === '') return true;
  const own = rule === null ? [] : [rule.id, rule.says, rule.consequence, ...rule.authority.map((a) => a.citation)];
  const all = [...own, ...texts].join(' ').toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}
