import { spec3_2, spec5, xmlSchema } from '../../law/authorities/edgar.ts';
import { unreadable } from '../readerFaults.ts';
import { ALL_FORMS, defineRule } from '../rule.ts';

const says = (text: string): string => `“${text}” is not a day written YYYY-MM-DD.`;
const REMEDY = 'Write the day as YYYY-MM-DD.';

export const edgar32Date = defineRule({
  id: 'edgar-3-2-date',
  says: 'A date must be a day of the calendar, written YYYY-MM-DD',
  authority: [spec3_2, spec5, xmlSchema],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: [
    'periodOfReport',
    'dateOfOriginalSubmission',
    'transactionDate',
    'deemedExecutionDate',
    'exerciseDate',
    'expirationDate',
    'ownerSignatures/date',
  ],
  notModelled: 'EDGAR takes years such as 0023; a rule on dates asks about those.',
  examine: (subject) => unreadable(subject, 'date', says, REMEDY),
});
