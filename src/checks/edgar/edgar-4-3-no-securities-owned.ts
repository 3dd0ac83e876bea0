import { spec4_3 } from '../../law/authorities/edgar.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { defineRule, FORM_3, inapplicable, pass, review } from '../rule.ts';

export const edgar43NoSecuritiesOwned = defineRule({
  id: 'edgar-4-3-no-securities-owned',
  says: 'Form 3 must say that no securities are owned when both tables are empty, and only then',
  authority: [spec4_3],
  appliesTo: FORM_3,
  consequence: 'deficient',
  concerns: ['noSecuritiesOwned'],
  reference: ['XML-ROW-15'],
  examine: (subject) => {
    const stated = subject.document.noSecuritiesOwned;
    // EDGAR fills the box in: a filer's document leaves it out.
    if (stated === null) return inapplicable();
    const none = subject.lines.length === 0;
    if (stated === none) return pass();
    const message = none
      ? 'Both tables are empty, and the box says that securities are owned.'
      : 'The box says that no securities are owned, and there are lines.';
    // The specification words the rule the wrong way round; accepted filings show which way is meant.
    return [review(fieldPath('noSecuritiesOwned'), message, 'Compare with the filing as EDGAR shows it.')];
  },
});
