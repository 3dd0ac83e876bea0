import { Icon } from '../parts/Icon.tsx';
import type { ShownRule } from '../worker/messages.ts';
import { RuleFacts } from './RuleFacts.tsx';

interface RuleListProps {
  readonly outcome: 'pass' | 'inapplicable';
  readonly rules: readonly ShownRule[];
  /** A search opens the list, so that what it found is seen. */
  readonly forcedOpen: boolean;
}

/** Rules without findings, folded away until asked for. */
export function RuleList({ outcome, rules, forcedOpen }: RuleListProps) {
  if (rules.length === 0) return null;
  return (
    <details className="rules" data-outcome={outcome} open={forcedOpen || undefined}>
      <summary>
        {outcome === 'pass' ? 'Passed' : 'Not applicable'} <span className="quiet">{rules.length}</span>
      </summary>
      <ul>
        {rules.map((rule) => (
          <li key={rule.id}>
            {outcome === 'pass' && <Icon name="pass" />}
            <p>{rule.says}.</p>
            <RuleFacts rule={rule} />
          </li>
        ))}
      </ul>
    </details>
  );
}
