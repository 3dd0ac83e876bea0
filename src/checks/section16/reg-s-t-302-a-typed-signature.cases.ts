import { date } from '../../base/calendarDate.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4 } from '../samples.ts';

const signed = (name: string) => form4({ ownerSignatures: [{ name, date: date('2024-05-16') }] });
const at = fieldPath('ownerSignatures', 0, 'name');

export const cases: readonly RuleCase[] = [
  { name: '/s/ Robin Sample.', document: form4(), expect: 'pass' },
  { name: 'A name without /s/.', document: signed('Robin Sample'), expect: 'pass' },
  { name: 'A name in Chinese characters.', document: signed('/s/ 王小明'), expect: 'pass' },
  { name: 'Boundary: two letters are a name.', document: signed('/s/ Li'), expect: 'pass' },
  { name: 'Boundary: one letter is none.', document: signed('/s/ X'), expect: 'review', at },
  { name: 'Nothing after /s/.', document: signed('/s/'), expect: 'review', at },
  { name: 'A blank signature.', document: signed(' '), expect: 'review', at },
  { name: 'No signature at all is EDGAR’s matter.', document: form4({ ownerSignatures: [] }), expect: 'inapplicable' },
];
