import { fieldPath } from '../../model/fieldPath.ts';
import type { Problem } from '../../model/problem.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4 } from '../samples.ts';

const problem: Problem = {
  code: 'XML_NAMESPACE',
  severity: 'error',
  path: '/',
  message: 'The root is in the namespace urn:example.',
  at: null,
};

export const cases: readonly RuleCase[] = [
  { name: 'The root has no namespace.', document: form4(), expect: 'pass' },
  {
    name: 'The root declares a namespace.',
    document: form4(),
    context: { problems: [problem] },
    expect: 'fail',
    at: fieldPath(),
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
