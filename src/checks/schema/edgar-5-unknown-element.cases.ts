import { fieldPath } from '../../model/fieldPath.ts';
import type { Problem } from '../../model/problem.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4 } from '../samples.ts';

const problem: Problem = {
  code: 'XML_UNKNOWN_ELEMENT',
  severity: 'error',
  path: '/ownershipDocument/issuer/issuerPhone',
  message: 'issuerPhone is no element of the specification.',
  at: null,
};

export const cases: readonly RuleCase[] = [
  { name: 'All elements are the specification’s.', document: form4(), expect: 'pass' },
  {
    name: 'The issuer has a telephone number.',
    document: form4(),
    context: { problems: [problem] },
    expect: 'fail',
    at: fieldPath('issuer'),
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
