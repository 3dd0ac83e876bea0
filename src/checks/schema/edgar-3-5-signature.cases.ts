import { date } from '../../base/calendarDate.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4 } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  { name: 'One signature.', document: form4(), expect: 'pass' },
  { name: 'None.', document: form4({ ownerSignatures: [] }), expect: 'fail', at: fieldPath('ownerSignatures') },
  {
    name: 'A signature without a date.',
    document: form4({ ownerSignatures: [{ name: '/s/ Robin Sample', date: null }] }),
    expect: 'fail',
    at: fieldPath('ownerSignatures', 0, 'date'),
  },
  {
    name: 'A date without a name.',
    document: form4({ ownerSignatures: [{ name: null, date: date('2024-05-16') }] }),
    expect: 'fail',
    at: fieldPath('ownerSignatures', 0, 'name'),
  },
  {
    name: 'A name of 255 characters.',
    document: form4({ ownerSignatures: [{ name: 'x'.repeat(255), date: date('2024-05-16') }] }),
    expect: 'pass',
  },
  {
    name: 'A name of 256 characters.',
    document: form4({ ownerSignatures: [{ name: 'x'.repeat(256), date: date('2024-05-16') }] }),
    expect: 'fail',
  },
  {
    name: 'Ten signatures.',
    document: form4({
      ownerSignatures: Array.from({ length: 10 }, () => ({ name: '/s/ Robin Sample', date: date('2024-05-16') })),
    }),
    expect: 'pass',
  },
  {
    name: 'Eleven signatures are one too many.',
    document: form4({
      ownerSignatures: Array.from({ length: 11 }, () => ({ name: '/s/ Robin Sample', date: date('2024-05-16') })),
    }),
    expect: 'fail',
    at: fieldPath('ownerSignatures', 10),
  },
  {
    name: 'A document that names no form is judged by the rule on its type first.',
    document: form4({ documentType: null }),
    expect: 'inapplicable',
  },
];
