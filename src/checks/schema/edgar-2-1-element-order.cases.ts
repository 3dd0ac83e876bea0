import { fieldPath } from '../../model/fieldPath.ts';
import type { Problem } from '../../model/problem.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4 } from '../samples.ts';

const problem: Problem = {
  code: 'XML_ELEMENT_ORDER',
  severity: 'error',
  path: '/ownershipDocument/nonDerivativeTable/nonDerivativeTransaction[1]/transactionDate',
  message: 'transactionDate stands before securityTitle.',
  at: null,
};

export const cases: readonly RuleCase[] = [
  { name: 'Every element stands in its place.', document: form4(), expect: 'pass' },
  {
    name: 'The date of a line stands before its title.',
    document: form4(),
    context: { problems: [problem] },
    expect: 'fail',
    at: fieldPath('nonDerivativeTable', 0, 'transactionDate'),
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
