import { fieldPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, form4Amendment } from '../samples.ts';

const at = fieldPath('documentType');

export const cases: readonly RuleCase[] = [
  {
    name: 'A 4/A that says it amends the Form 4.',
    document: form4Amendment({ remarks: 'This Form 4/A amends the Form 4 filed on May 16, 2024.' }),
    expect: 'pass',
  },
  {
    name: 'A 5/A that says it amends a Form 4.',
    document: form4Amendment({
      documentType: '5/A',
      remarks: 'Filed to amend the Form 4. This amends the Form 4 of May 16.',
    }),
    expect: 'fail',
    at,
  },
  {
    name: 'A second Form 4 that calls itself an amendment.',
    document: form4({ remarks: 'This amendment corrects the price of the sale.' }),
    expect: 'review',
    at,
  },
  {
    name: 'A plan "as amended" is no amendment of a report.',
    document: form4({ remarks: 'Sold under the 2020 Stock Plan, as amended.' }),
    expect: 'pass',
  },
  { name: 'No note speaks of an amendment.', document: form4(), expect: 'inapplicable' },
];
