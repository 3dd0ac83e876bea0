import { rulesConcerning } from '../../checks/rulesConcerning.ts';
import type { FieldPath } from '../../model/fieldPath.ts';
import { placeholderAt } from '../desk/example.ts';
import type { DeskTools } from '../desk/useDesk.ts';
import { Icon } from '../parts/Icon.tsx';
import type { OpenedDocument } from '../worker/messages.ts';
import { verdictOf } from './counts.ts';
import { RuleFacts } from './RuleFacts.tsx';
import { SourceAnswer } from './SourceAnswer.tsx';

interface CellAnswerProps {
  readonly tools: DeskTools;
  readonly document: OpenedDocument;
  readonly path: FieldPath;
}

/** Why is this cell as it is: where it came from, what was found about it, and the rules that look at it. */
export function CellAnswer({ tools, document, path }: CellAnswerProps) {
  const { desk, change } = tools;
  const place = document.places[path];
  const rules = rulesConcerning(path, document.rules);
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
      <details className="answer-rules" open={rules.length <= 12}>
        <summary>
          {rules.length === 0 ? 'No rule looks at this cell' : 'Rules that look at it'}{' '}
          <span className="quiet">{rules.length}</span>
        </summary>
        <ul>
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
      </details>
    </section>
  );
}
