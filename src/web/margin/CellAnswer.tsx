import { rulesConcerning } from '../../checks/rulesConcerning.ts';
import type { FieldPath } from '../../model/fieldPath.ts';
import { placeholderAt } from '../desk/example.ts';
import type { DeskTools } from '../desk/useDesk.ts';
import { Icon } from '../parts/Icon.tsx';
import type { OpenedDocument, ShownRule } from '../worker/messages.ts';
import { verdictOf } from './counts.ts';
import { RuleFacts } from './RuleFacts.tsx';
import { SourceAnswer } from './SourceAnswer.tsx';

const ORDER = { fail: 0, review: 1, pass: 2, inapplicable: 3 } as const;

interface CellAnswerProps {
  readonly tools: DeskTools;
  readonly document: OpenedDocument;
  readonly path: FieldPath;
}

/** Why is this cell as it is: where it came from, what was found about it, and the rules that look at it. */
export function CellAnswer({ tools, document, path }: CellAnswerProps) {
  const { desk, change } = tools;
  const place = document.places[path];
  const rules = rulesConcerning(path, document.rules).sort((a, b) => ORDER[a.outcome] - ORDER[b.outcome]);
  const idle = rules.filter((rule) => rule.outcome === 'inapplicable');
  const example = desk.files.find(({ id }) => id === desk.currentId)?.isExample === true;
  const placeholder = example ? placeholderAt(path) : null;
  const about = document.findings.filter((finding) => finding.at === path);
  return (
    <section className="answer" aria-label={`About ${place?.form ?? 'this cell'}`}>
      <header>
        <h3>{place?.form ?? 'This cell'}</h3>
        <button type="button" onClick={() => change({ kind: 'whyToggled' })} title="Key: w">
          Close
        </button>
      </header>
      <SourceAnswer text={desk.opened?.text ?? ''} place={place} />
      {placeholder !== null && <p className="placeholder">Placeholder. {placeholder}</p>}
      {about.map((finding) => (
        <p key={`${finding.rule.id}${finding.message}`} className="message">
          <Icon name={verdictOf(finding)} /> <b>{verdictOf(finding)}</b> {finding.message}
        </p>
      ))}
      <h4>
        {rules.length === 0 ? 'No rule looks at this cell' : 'Rules that look at it'}{' '}
        <span className="quiet">{rules.length}</span>
      </h4>
      <AnswerRules rules={rules.filter((rule) => rule.outcome !== 'inapplicable')} />
      {idle.length > 0 && (
        <details>
          <summary>
            Not applicable <span className="quiet">{idle.length}</span>
          </summary>
          <AnswerRules rules={idle} />
        </details>
      )}
    </section>
  );
}

function AnswerRules({ rules }: { readonly rules: readonly ShownRule[] }) {
  return (
    <ul className="answer-rules">
      {rules.map((rule) => (
        <li key={rule.id}>
          <b className="outcome" data-outcome={rule.outcome}>
            {rule.outcome === 'inapplicable' ? 'not applicable' : rule.outcome}
          </b>{' '}
          {rule.says}.
          <RuleFacts rule={rule} />
        </li>
      ))}
    </ul>
  );
}
