import { date } from '../../base/calendarDate.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, OFFICER, TEN_PERCENT_OWNER } from '../samples.ts';

const PARTNERS = { ...TEN_PERCENT_OWNER, name: 'Widget Partners LP' };
const joint = (...names: string[]) =>
  form4({
    reportingOwners: [OFFICER, PARTNERS],
    ownerSignatures: names.map((name) => ({ name, date: date('2024-05-16') })),
  });

export const cases: readonly RuleCase[] = [
  {
    name: 'Two persons, two signatures.',
    document: joint('/s/ Robin Sample', 'Widget Partners LP, by /s/ Robin Sample, General Partner'),
    expect: 'pass',
  },
  {
    name: 'Boundary: two persons, one signature of one of them.',
    document: joint('/s/ Robin Sample'),
    expect: 'review',
    at: fieldPath('ownerSignatures'),
  },
  {
    name: 'One signature for both.',
    document: joint('/s/ Robin Sample, individually and as general partner of Widget Partners LP'),
    expect: 'pass',
  },
  {
    name: 'One attorney for each person.',
    document: joint('/s/ Lee Counsel, attorney-in-fact for each reporting person'),
    expect: 'pass',
  },
  { name: 'One signature that names both.', document: joint('Robin Sample; Widget Partners LP'), expect: 'pass' },
  { name: 'One person.', document: form4(), expect: 'inapplicable' },
];
