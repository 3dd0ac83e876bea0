import { specFormTypes } from '../../law/authorities/section16.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { formNumber, isAmendment } from '../../model/onTheForm.ts';
import { ALL_FORMS, defineRule, fail, inapplicable, pass, review } from '../rule.ts';

const AMENDS = /\b(?:this|the present) (?:amendment|amended (?:form|report|filing|statement))|\bthis form [345]\/a\b/;
const OF_FORM = /\bamend(?:s|ment (?:to|of)|ing) (?:the |a |our |its |his |her )?(?:original )?form ([345])\b/;

export const amendmentFormType = defineRule({
  id: 'amendment-form-type',
  says: 'An amendment must be of the form that it amends: a Form 4 is amended by a Form 4/A, never by a Form 5/A, and not by a second Form 4',
  authority: [specFormTypes],
  appliesTo: ALL_FORMS,
  consequence: 'deficient',
  concerns: ['documentType'],
  reference: ['S16-AM-TYPE'],
  notModelled: 'Amendments that no note mentions; for them the report amended is needed.',
  examine(subject) {
    const prose = subject.prose;
    if (!prose.includes('amend')) return inapplicable();
    const at = fieldPath('documentType');
    const { document } = subject;
    if (!isAmendment(document)) {
      if (!AMENDS.test(prose)) return pass();
      const message = `A note speaks of this amendment, but the document is a Form ${document.documentType}, not an amendment.`;
      return [review(at, message, `File it as Form ${document.documentType}/A if it corrects an earlier report.`)];
    }
    const amended = OF_FORM.exec(prose)?.[1] ?? null;
    if (amended === null || amended === formNumber(document)) return pass();
    const message = `A note says that a Form ${amended} is amended; this is a Form ${document.documentType}.`;
    return [fail(at, message, `Amend a Form ${amended} by a Form ${amended}/A.`)];
  },
});
