import { spec3_5, spec5, xmlSchema } from '../../law/authorities/edgar.ts';
import { COUNT_LIMITS } from '../../law/limits.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { ALL_FORMS, defineRule, fail, pass } from '../rule.ts';

export const edgar35OwnerCount = defineRule({
  id: 'edgar-3-5-owner-count',
  says: 'A document must have one to ten reporting owners',
  authority: [spec3_5, spec5, xmlSchema],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['reportingOwners'],
  reference: ['S16-JOINT-10', 'XML-ROW-27'],
  examine: ({ document }) => {
    const { min, max } = COUNT_LIMITS.reportingOwner;
    const count = document.reportingOwners.length;
    if (count >= min && count <= max) return pass();
    const at = count === 0 ? fieldPath('reportingOwners') : fieldPath('reportingOwners', max);
    return [
      fail(
        at,
        `There are ${count} reporting owners; a document takes ${min} to ${max}.`,
        'Split a larger group over several submissions that repeat the lines.',
      ),
    ];
  },
});
