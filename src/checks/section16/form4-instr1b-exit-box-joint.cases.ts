import { fieldPath } from '../../model/fieldPath.ts';
import type { ReportingOwner } from '../../model/reportingOwner.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, OFFICER, TEN_PERCENT_OWNER } from '../samples.ts';

const SECOND_HOLDER: ReportingOwner = { ...TEN_PERCENT_OWNER, cik: '0000999994', name: 'Sample GP LLC' };
const joint = (notSubjectToSection16: boolean, ...reportingOwners: ReportingOwner[]) =>
  form4({ notSubjectToSection16, reportingOwners });

export const cases: readonly RuleCase[] = [
  {
    name: 'Two holders fell below ten per cent together.',
    document: joint(true, TEN_PERCENT_OWNER, SECOND_HOLDER),
    expect: 'pass',
  },
  {
    name: 'One of the persons is an officer and director (T125).',
    document: joint(true, TEN_PERCENT_OWNER, SECOND_HOLDER, OFFICER),
    expect: 'review',
    at: fieldPath('notSubjectToSection16'),
  },
  { name: 'The box is not checked.', document: joint(false, TEN_PERCENT_OWNER, OFFICER), expect: 'inapplicable' },
  { name: 'One person only.', document: joint(true, OFFICER), expect: 'inapplicable' },
];
