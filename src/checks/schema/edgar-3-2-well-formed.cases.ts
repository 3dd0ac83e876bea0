import { fieldPath } from '../../model/fieldPath.ts';
import type { Problem } from '../../model/problem.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4 } from '../samples.ts';

const problem: Problem = {
  code: 'XML_NOT_WELL_FORMED',
  severity: 'error',
  path: '/ownershipDocument/nonDerivativeTable/nonDerivativeTransaction[1]/securityTitle/value',
  message: 'An ampersand stands alone.',
  at: null,
};

export const cases: readonly RuleCase[] = [
  { name: 'The document is well-formed.', document: form4(), expect: 'pass' },
  {
    name: 'An ampersand stands alone in a title.',
    document: form4(),
    context: { problems: [problem] },
    expect: 'fail',
    at: fieldPath('nonDerivativeTable', 0, 'securityTitle'),
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
