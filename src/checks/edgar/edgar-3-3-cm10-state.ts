import { date } from '../../base/calendarDate.ts';
import { spec3_3 } from '../../law/authorities/edgar.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { ALL_FORMS, defineRule, type Finding, fail, inapplicable, pass } from '../rule.ts';

export const edgar33Cm10State = defineRule({
  id: 'edgar-3-3-cm10-state',
  says: 'An address in the United States must have a state',
  authority: [spec3_3],
  inForce: { from: date('2026-03-18') },
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['state', 'nonUSAddressFlag'],
  reference: ['XML-ROW-13'],
  notModelled:
    'The specification prints the two conditions the wrong way round in one table; its legend is followed. Whether EDGAR tests them where no address is given is not known.',
  examine: (subject) => {
    const owners = subject.document.reportingOwners;
    if (!subject.schemaEra.foreignFields || !owners.some(({ address }) => address.nonUSAddressFlag === false))
      return inapplicable();
    let findings: Finding[] | null = null;
    for (let i = 0; i < owners.length; i++) {
      const address = owners[i]?.address;
      if (address?.nonUSAddressFlag !== false || (address.state ?? '').trim() !== '') continue;
      findings = [
        ...(findings ?? []),
        fail(
          fieldPath('reportingOwners', i, 'address', 'state'),
          'The address is marked as one of the United States and has no state.',
          'Give the state’s code.',
        ),
      ];
    }
    return findings ?? pass();
  },
});
