import { spec3_5, xmlSchema } from '../../law/authorities/edgar.ts';
import { TEXT_LIMITS } from '../../law/limits.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { ALL_FORMS, defineRule, type Finding, fail, inapplicable, pass } from '../rule.ts';

export const edgar35OwnerCcc = defineRule({
  id: 'edgar-3-5-owner-ccc',
  says: 'A reporting owner’s confirmation code must have eight characters',
  authority: [spec3_5, xmlSchema],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['ccc'],
  reference: ['XML-ROW-9'],
  notModelled: 'Which characters a code may have is not published, and whether it is the owner’s only EDGAR knows.',
  examine: ({ document }) => {
    let given = false;
    let findings: Finding[] | null = null;
    for (let i = 0; i < document.reportingOwners.length; i++) {
      const ccc = document.reportingOwners[i]?.ccc ?? null;
      if (ccc === null) continue;
      given = true;
      if (ccc.length === TEXT_LIMITS.rptOwnerCcc.max) continue;
      // The code is a secret: a message never repeats it.
      const message = `The confirmation code has ${ccc.length} characters; it has ${TEXT_LIMITS.rptOwnerCcc.max}.`;
      findings = [
        ...(findings ?? []),
        fail(
          fieldPath('reportingOwners', i, 'ccc'),
          message,
          'Give the CCC of the owner, not of the issuer or the filing agent.',
        ),
      ];
    }
    return findings ?? (given ? pass() : inapplicable());
  },
});
