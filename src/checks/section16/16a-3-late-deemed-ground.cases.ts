import { date } from '../../base/calendarDate.ts';
import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, saleRow } from '../samples.ts';

const at = rowPath('nonDerivativeTable', 0, 'deemedExecutionDate');
const deemed = (day: string, transactionCode = 'S') =>
  form4({ nonDerivativeTable: [saleRow({ transactionCode, deemedExecutionDate: footnoted(date(day)) })] });

export const cases: readonly RuleCase[] = [
  {
    name: 'Sold on 2024-05-14 under a plan, notified on 05-15: the box is marked.',
    document: { ...deemed('2024-05-15'), aff10b5One: true },
    expect: 'pass',
  },
  {
    name: 'The remarks name the plan.',
    document: { ...deemed('2024-05-15'), remarks: 'Sold under a Rule 10b5-1 plan adopted on May 2, 2022.' },
    expect: 'pass',
  },
  {
    name: 'A gift made under a plan may have a deemed date too.',
    document: { ...deemed('2024-05-15', 'G'), aff10b5One: true },
    expect: 'pass',
  },
  { name: 'A discretionary transaction, code I.', document: deemed('2024-05-15', 'I'), expect: 'pass' },
  { name: 'A sale without any plan.', document: deemed('2024-05-15'), expect: 'review', at },
  { name: 'The date of the trade repeated.', document: deemed('2024-05-14'), expect: 'review', at },
  { name: 'No deemed date.', document: form4(), expect: 'inapplicable' },
];
