import { spec3_6, xmlSchema } from '../../law/authorities/edgar.ts';
import { COUNTRIES } from '../../law/codes/countries.ts';
import { OBSOLETE_COUNTRIES } from '../../law/codes/obsoleteCountries.ts';
import { BLANK_PLACE_CODES } from '../../law/codes/places.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { ALL_FORMS, defineRule, type Finding, fail, inapplicable, pass } from '../rule.ts';

export const edgar36Country = defineRule({
  id: 'edgar-3-6-country',
  says: 'A country code must be on EDGAR’s list and not among its obsolete codes',
  authority: [spec3_6, xmlSchema],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['country'],
  examine: ({ document }) => {
    let given = false;
    let findings: Finding[] | null = null;
    for (let i = 0; i < document.reportingOwners.length; i++) {
      const code = document.reportingOwners[i]?.address.country ?? null;
      if (code === null) continue;
      given = true;
      if (COUNTRIES.has(code) || BLANK_PLACE_CODES.includes(code)) continue;
      const old = OBSOLETE_COUNTRIES.get(code);
      // A comment of the schema says that EDGAR suspends obsolete codes, though the schema takes them.
      const message = old === undefined ? `“${code}” is no code of a country.` : `${code} (${old}) is obsolete.`;
      findings = [
        ...(findings ?? []),
        fail(
          fieldPath('reportingOwners', i, 'address', 'country'),
          message,
          'Give a code of appendix H of the specification.',
        ),
      ];
    }
    return findings ?? (given ? pass() : inapplicable());
  },
});
