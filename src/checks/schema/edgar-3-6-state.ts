import { spec1_2, spec3_6, xmlSchema } from '../../law/authorities/edgar.ts';
import { OBSOLETE_COUNTRIES } from '../../law/codes/obsoleteCountries.ts';
import { BLANK_PLACE_CODES, isStateCode, placeName } from '../../law/codes/places.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { ALL_FORMS, defineRule, type Finding, fail, inapplicable, pass, review } from '../rule.ts';

export const edgar36State = defineRule({
  id: 'edgar-3-6-state',
  says: 'A state code must be on the list of its day: the 57 codes of the United States since 18 March 2026, countries too before',
  authority: [spec1_2, spec3_6, xmlSchema],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['state'],
  notModelled: 'The list of 2003 to 2010 is not known in full: codes dropped since are let pass there.',
  examine: (subject) => {
    const { reportingOwners } = subject.document;
    const list = subject.schemaEra.stateList;
    let given = false;
    let findings: Finding[] | null = null;
    for (let i = 0; i < reportingOwners.length; i++) {
      const code = reportingOwners[i]?.address.state ?? null;
      if (code === null) continue;
      given = true;
      if (isStateCode(code, list) || BLANK_PLACE_CODES.includes(code)) continue;
      // Lists before 2010 had codes that were dropped since.
      if (list === 'combined' && OBSOLETE_COUNTRIES.has(code)) continue;
      const place = placeName(code);
      const message =
        place === undefined
          ? `“${code}” is no code of a state.`
          : `${code} (${place}) is the code of a country since 18 March 2026.`;
      const finding = place === undefined || subject.eraIsKnown ? fail : review;
      findings = [
        ...(findings ?? []),
        finding(
          fieldPath('reportingOwners', i, 'address', 'state'),
          message,
          'Give a state of the United States, or set the flag of a foreign address and give the country.',
        ),
      ];
    }
    return findings ?? (given ? pass() : inapplicable());
  },
});
