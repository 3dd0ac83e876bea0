import { fieldPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, form5, holdingRow } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'No lines, and the exit box is checked.',
    document: form5({ nonDerivativeTable: [], notSubjectToSection16: true }),
    expect: 'pass',
  },
  {
    name: 'No lines, the box unchecked.',
    document: form5({ nonDerivativeTable: [] }),
    expect: 'fail',
    at: fieldPath('notSubjectToSection16'),
  },
  {
    name: 'No lines, no box.',
    document: form4({ nonDerivativeTable: [], notSubjectToSection16: null }),
    expect: 'fail',
  },
  { name: 'A holding is enough.', document: form5({ nonDerivativeTable: [holdingRow()] }), expect: 'inapplicable' },
];
