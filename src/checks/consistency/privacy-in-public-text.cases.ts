import { fieldPath } from '../../model/fieldPath.ts';
import { makeDocument } from '../../model/make.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, form4Amendment } from '../samples.ts';

const remarks = (text: string) => form4({ remarks: text });
const at = fieldPath('remarks');

export const cases: readonly RuleCase[] = [
  { name: 'A footnote with prices and dates.', document: form4Amendment(), expect: 'pass' },
  { name: 'A Social Security number, 123-45-6789.', document: remarks('SSN 123-45-6789'), expect: 'review', at },
  { name: 'Boundary: 000-45-6789 was never issued.', document: remarks('Ref. 000-45-6789'), expect: 'pass' },
  { name: 'A telephone number, (212) 555-0100.', document: remarks('Call (212) 555-0100.'), expect: 'review', at },
  {
    name: 'A telephone number with points, 212.555.0100.',
    document: remarks('Call 212.555.0100.'),
    expect: 'review',
    at,
  },
  { name: 'An e-mail address.', document: remarks('Write to robin@example.com.'), expect: 'review', at },
  { name: 'An account number.', document: remarks('Held in account no. 44871234.'), expect: 'review', at },
  {
    name: 'An accession number, 0000999992-24-000015.',
    document: remarks('See 0000999992-24-000015.'),
    expect: 'pass',
  },
  {
    name: 'Prices of four decimals, 25.1234 to 125.1234.',
    document: remarks('From $25.1234 to $125.1234.'),
    expect: 'pass',
  },
  { name: 'A period of years, 2023-2024.', document: remarks('The 2023-2024 plan.'), expect: 'pass' },
  {
    name: 'In a footnote.',
    document: form4Amendment({ footnotes: [{ id: 'F1', text: 'Corrected by telephone from 212-555-0100.' }] }),
    expect: 'review',
    at: fieldPath('footnotes', 0, 'text'),
  },
  { name: 'A document without any text.', document: makeDocument({ documentType: '4' }), expect: 'inapplicable' },
];
