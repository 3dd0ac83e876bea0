import { spec4_3 } from '../../law/authorities/edgar.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { defineRule, FORMS_4_AND_5, fail, inapplicable, pass } from '../rule.ts';

export const edgar43NothingToReport = defineRule({
  id: 'edgar-4-3-nothing-to-report',
  says: 'A Form 4 or 5 without lines must have the exit box checked',
  authority: [spec4_3],
  appliesTo: FORMS_4_AND_5,
  consequence: 'suspended',
  concerns: ['notSubjectToSection16', 'nonDerivativeTable'],
  reference: ['S16-F5-EMPTY', 'XML-ROW-16'],
  notModelled:
    'Sections 4.3.3 and 4.3.4 ask for a transaction where section 4.3 is content with a holding. Accepted filings with holdings only show that EDGAR follows section 4.3.',
  examine: (subject) => {
    if (subject.lines.length > 0) return inapplicable();
    if (subject.document.notSubjectToSection16 === true) return pass();
    return [
      fail(
        fieldPath('notSubjectToSection16'),
        'The document has no lines and the exit box is not checked.',
        'Report a line, or check the box if the person is no longer subject to Section 16; else do not file.',
      ),
    ];
  },
});
