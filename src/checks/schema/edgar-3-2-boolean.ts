import { spec3_2, spec5, xmlSchema } from '../../law/authorities/edgar.ts';
import { unreadable } from '../readerFaults.ts';
import { ALL_FORMS, defineRule } from '../rule.ts';

const says = (text: string): string => `“${text}” is none of 0, 1, true, false.`;
const REMEDY = 'Write 1 or 0.';

export const edgar32Boolean = defineRule({
  id: 'edgar-3-2-boolean',
  says: 'A box must be 0, 1, true or false',
  authority: [spec3_2, spec5, xmlSchema],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: [
    'notSubjectToSection16',
    'noSecuritiesOwned',
    'form3HoldingsReported',
    'form4TransactionsReported',
    'aff10b5One',
    'isDirector',
    'isOfficer',
    'isTenPercentOwner',
    'isOther',
    'equitySwapInvolved',
    'nonUSAddressFlag',
    'goodAddress',
  ],
  examine: (subject) => unreadable(subject, 'boolean', says, REMEDY),
});
