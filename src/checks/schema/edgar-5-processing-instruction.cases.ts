import { fieldPath } from '../../model/fieldPath.ts';
import type { Problem } from '../../model/problem.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4 } from '../samples.ts';

const problem: Problem = {
  code: 'XML_PROCESSING_INSTRUCTION',
  severity: 'error',
  path: '/',
  message: 'The document names a stylesheet.',
  at: null,
};

export const cases: readonly RuleCase[] = [
  { name: 'There is no processing instruction.', document: form4(), expect: 'pass' },
  {
    name: 'The document names a stylesheet, which the schema alone would let pass.',
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
