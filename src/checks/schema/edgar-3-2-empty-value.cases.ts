import { fieldPath } from '../../model/fieldPath.ts';
import type { Problem } from '../../model/problem.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4 } from '../samples.ts';

const problem: Problem = {
  code: 'XML_EMPTY_VALUE',
  severity: 'error',
  path: '/ownershipDocument/notSubjectToSection16',
  message: 'The box has no value.',
  at: null,
};

export const cases: readonly RuleCase[] = [
  { name: 'No element is empty.', document: form4(), expect: 'pass' },
  {
    name: 'The exit box stands empty.',
    document: form4(),
    context: { problems: [problem] },
    expect: 'fail',
    at: fieldPath('notSubjectToSection16'),
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
