import type { Authority } from '../law/authority.ts';
import type { TransactionCodeFacts } from '../law/codes/transactionCodes.ts';
import type { Example, Explanation, RuleExplanation } from './explain.ts';
import { ALL_FORMS, type Rule } from './rule.ts';

const CONSEQUENCE = {
  suspended: 'EDGAR does not accept the filing.',
  deficient: 'The filing is accepted, but wrong in law or fact.',
  late: 'The filing is untimely and counts under Item 405 of Regulation S-K.',
  advice: 'Nothing follows: better practice, or a warning of EDGAR.',
} as const;

const CONFIDENCE = {
  A: 'the text was read',
  B: 'known from a secondary source',
  C: 'known in general, the text was not read again',
  D: 'inferred',
} as const;

/** The explanation as lines of plain text, without colours or a width of its own; ends without a line feed. */
export function explanationText(explanation: Explanation): string {
  switch (explanation.kind) {
    case 'rule':
      return ofRule(explanation).join('\n');
    case 'code':
      return [...ofCode(explanation.facts), '', 'Rules that look at the code:', ...listed(explanation.rules)].join(
        '\n',
      );
    case 'field':
      return [`${explanation.field}`, '', 'Rules that look at it:', ...listed(explanation.rules)].join('\n');
    case 'reference': {
      const { id, rules, notARule } = explanation;
      if (rules.length > 0) return [id, '', 'Carried out by:', ...listed(rules)].join('\n');
      const why = notARule === null ? '' : `${WHY[notARule.kind]} ${notARule.reason}.`;
      return [id, '', why].join('\n');
    }
  }
}

const WHY = {
  facts: 'Not tested on one document; it takes',
  product: 'Not a rule; another part of the product does it:',
  'left out': 'Not tested:',
} as const;

function ofRule({ rule, mayFail, passes, fails }: RuleExplanation): string[] {
  const { from, until } = rule.inForce;
  const lines = [
    rule.id,
    `${rule.says}.`,
    '',
    ...rule.authority.map((authority) => `Authority    ${cite(authority)}`),
    `In force     ${from === null ? (until === null ? 'always' : `until ${until}`) : `since ${from}${until === null ? '' : `, until ${until}`}`}`,
    `Forms        ${rule.appliesTo.length === ALL_FORMS.length ? 'all' : rule.appliesTo.join(', ')}`,
    `Consequence  ${CONSEQUENCE[rule.consequence]}`,
  ];
  if (!mayFail) lines.push('             It can only ask for review: its text was not read.');
  if (passes !== null) lines.push('', ...ofExample('Passes', passes));
  if (fails !== null)
    lines.push('', ...ofExample(fails.finding?.outcome === 'review' || !mayFail ? 'Review' : 'Fails', fails));
  if (rule.notModelled !== null) lines.push('', `Not modelled: ${rule.notModelled}`);
  if (rule.reference.length > 0) lines.push('', `Reference: ${rule.reference.join(', ')}`);
  return lines;
}

function ofExample(label: string, { name, finding, place }: Example): string[] {
  if (finding === null) return [`${label}: ${name}`];
  return [`${label}: ${name}`, `  ${place}: ${finding.message}`, `  ${finding.remedy}`];
}

function ofCode(facts: TransactionCodeFacts): string[] {
  const lines = [`${facts.code}: ${facts.meaning} (${facts.group})`];
  if (facts.rule !== null) lines.push(`Rule         ${facts.rule}`);
  if (!facts.enterable) lines.push('Never entered: EDGAR prints it.');
  for (const row of facts.formOfReport) {
    const when = row.from === null ? (row.until === null ? '' : ` until ${row.until}`) : ` since ${row.from}`;
    const which = row.direction === 'any' ? '' : row.direction === 'A' ? ', acquired' : ', disposed of';
    lines.push(
      `Form         ${row.form === 'depends' ? 'depends on the facts' : row.form}${which}${when} (confidence ${row.confidence})`,
    );
  }
  const { nonDerivative, derivative } = facts.directions;
  if (nonDerivative !== null)
    lines.push(`Table I      ${nonDerivative.join(' or ')} (confidence ${facts.confidence.direction})`);
  if (derivative !== null)
    lines.push(`Table II     ${derivative.join(' or ')} (confidence ${facts.confidence.direction})`);
  if (facts.accompaniedBy !== null) lines.push(`Beside it    ${facts.accompaniedBy}`);
  return lines;
}

function cite({ citation, confidence, readOn, link }: Authority): string {
  return `${citation} (${CONFIDENCE[confidence]}, ${readOn})${link === null ? '' : `\n             ${link}`}`;
}

function listed(rules: readonly Rule[]): string[] {
  return rules.map((rule) => `  ${rule.id}: ${rule.says}.`);
}
