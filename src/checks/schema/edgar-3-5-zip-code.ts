import { xmlSchema } from '../../law/authorities/edgar.ts';
import { TEXT_LIMITS } from '../../law/limits.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { ALL_FORMS, defineRule, type Finding, fail, inapplicable, pass } from '../rule.ts';

export const edgar35ZipCode = defineRule({
  id: 'edgar-3-5-zip-code',
  says: 'A zip code must hold only letters, digits, spaces, # and -',
  authority: [xmlSchema],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['zipCode'],
  examine: ({ document }) => {
    let given = false;
    let findings: Finding[] | null = null;
    for (let i = 0; i < document.reportingOwners.length; i++) {
      const zip = document.reportingOwners[i]?.address.zipCode ?? null;
      if (zip === null) continue;
      given = true;
      if (TEXT_LIMITS.rptOwnerZipCode.pattern?.test(zip) !== false) continue;
      findings = [
        ...(findings ?? []),
        fail(
          fieldPath('reportingOwners', i, 'address', 'zipCode'),
          `“${zip}” holds other characters.`,
          'Keep to letters, digits, spaces, # and -.',
        ),
      ];
    }
    return findings ?? (given ? pass() : inapplicable());
  },
});
