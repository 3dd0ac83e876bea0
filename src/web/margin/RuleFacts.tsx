import type { ShownRule } from '../worker/messages.ts';
import { CONFIDENCE_MEANS, inForceInWords } from './ruleWords.ts';

/** A rule behind its citation: what it says, on which authority and how well known, when in force, and what it leaves out. */
export function RuleFacts({ rule }: { readonly rule: ShownRule }) {
  const inForce = inForceInWords(rule.inForce);
  return (
    <details className="rule-facts">
      <summary>
        {rule.authority.map(({ citation, confidence }) => (
          <span key={citation} className="citation">
            {citation}{' '}
            <abbr className="confidence" title={CONFIDENCE_MEANS[confidence]}>
              {confidence}
            </abbr>
          </span>
        ))}
      </summary>
      <p>{rule.says}.</p>
      <ul>
        {rule.authority.map(({ citation, kind, link, readOn, confidence }) => (
          <li key={citation}>
            {link === null ? (
              citation
            ) : (
              <a href={link} target="_blank" rel="noreferrer">
                {citation}
              </a>
            )}
            <span className="quiet">
              , {kind}. {confidence}: {CONFIDENCE_MEANS[confidence]}, {readOn}.
            </span>
          </li>
        ))}
      </ul>
      {inForce !== '' && <p className="quiet">{inForce}</p>}
      {rule.notModelled !== null && <p className="quiet">Not modelled: {rule.notModelled}</p>}
      <p className="quiet">
        Rule <code>{rule.id}</code>
      </p>
    </details>
  );
}
