import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form3, form4, holdingRow } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  { name: 'Owned directly.', document: form4(), expect: 'pass' },
  {
    name: 'No mark on a holding.',
    document: form3({ nonDerivativeTable: [holdingRow({ directOrIndirectOwnership: footnoted<'D' | 'I'>(null) })] }),
    expect: 'fail',
    at: rowPath('nonDerivativeTable', 0, 'directOrIndirectOwnership'),
  },
  {
    name: 'A document without lines.',
    document: form4({ nonDerivativeTable: [], notSubjectToSection16: true }),
    expect: 'inapplicable',
  },
];
