import { fieldPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4 } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  { name: 'Short remarks.', document: form4({ remarks: 'Exhibit List: EX-24' }), expect: 'pass' },
  { name: '2,000 characters.', document: form4({ remarks: 'x'.repeat(2000) }), expect: 'pass' },
  {
    name: '2,001 characters.',
    document: form4({ remarks: 'x'.repeat(2001) }),
    expect: 'fail',
    at: fieldPath('remarks'),
  },
  { name: 'No remarks.', document: form4(), expect: 'inapplicable' },
];
