import { fieldPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form3 } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  { name: 'One holding, and the box is false.', document: form3(), expect: 'pass' },
  {
    name: 'No holdings, and the box is true.',
    document: form3({ nonDerivativeTable: [], noSecuritiesOwned: true }),
    expect: 'pass',
  },
  {
    name: 'One holding, and the box is true.',
    document: form3({ noSecuritiesOwned: true }),
    expect: 'review',
    at: fieldPath('noSecuritiesOwned'),
  },
  { name: 'A filer leaves the box to EDGAR.', document: form3({ noSecuritiesOwned: null }), expect: 'inapplicable' },
];
