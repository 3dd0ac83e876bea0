import { specOriginalDate } from '../../law/authorities/consistency.ts';
import { houseConvention } from '../../law/authorities/section16.ts';
import { isBusinessDay } from '../../law/businessDays.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { AMENDMENTS, defineRule, fail, inapplicable, pass, review } from '../rule.ts';

export const amendmentOriginalDate = defineRule({
  id: 'amendment-original-date',
  says: 'The date of original submission must be the filing date of the report amended: a business day, and not after the amendment itself',
  authority: [specOriginalDate, houseConvention],
  appliesTo: AMENDMENTS,
  consequence: 'deficient',
  concerns: ['dateOfOriginalSubmission'],
  reference: ['S16-AM-DATE'],
  notModelled: 'Whether a report of the person on the issuer was filed on that day.',
  examine(subject) {
    const original = subject.document.dateOfOriginalSubmission;
    if (original === null) return inapplicable();
    const at = fieldPath('dateOfOriginalSubmission');
    const remedy = 'State the filing date of the report that is amended, as EDGAR shows it.';
    const filedOn = subject.filedOn ?? subject.judgedOn;
    if (filedOn !== null && original > filedOn) {
      return [
        fail(at, `The original is said to have been filed on ${original}, after the amendment of ${filedOn}.`, remedy),
      ];
    }
    if (!isBusinessDay(original)) {
      return [review(at, `${original} is no business day; EDGAR gives filing dates on business days only.`, remedy)];
    }
    return pass();
  },
});
