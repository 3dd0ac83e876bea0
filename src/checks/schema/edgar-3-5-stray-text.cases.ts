import { fieldPath } from '../../model/fieldPath.ts';
import type { Problem } from '../../model/problem.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4 } from '../samples.ts';

const problem: Problem = {
  code: 'XML_STRAY_TEXT',
  severity: 'error',
  path: '/ownershipDocument/nonDerivativeTable',
  message: 'Text stands between the rows.',
  at: null,
};

export const cases: readonly RuleCase[] = [
  { name: 'No text stands between elements.', document: form4(), expect: 'pass' },
  {
    name: 'Text stands between the rows of Table I.',
    document: form4(),
    context: { problems: [problem] },
    expect: 'fail',
    at: fieldPath('nonDerivativeTable'),
  },
  {
    name: 'A problem of another kind is not this rule’s.',
    document: form4(),
    context: { problems: [{ ...problem, code: 'OTHER' }] },
    expect: 'pass',
  },
  {
    name: 'A document that names no form is judged by the rule on its type first.',
    document: form4({ documentType: null }),
    expect: 'inapplicable',
  },
];
