import { spec3_5, xmlSchema } from '../../law/authorities/edgar.ts';
import { TEXT_LIMITS } from '../../law/limits.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { ALL_FORMS, defineRule, fail, inapplicable, pass } from '../rule.ts';

export const edgar35RemarksLength = defineRule({
  id: 'edgar-3-5-remarks-length',
  says: 'Remarks must not be longer than 2,000 characters',
  authority: [spec3_5, xmlSchema],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['remarks'],
  reference: ['S16-REM-2000'],
  examine: ({ document }) => {
    if (document.remarks === null) return inapplicable();
    const length = document.remarks.length;
    if (length <= TEXT_LIMITS.remarks.max) return pass();
    return [
      fail(
        fieldPath('remarks'),
        `The remarks have ${length} characters; the limit is ${TEXT_LIMITS.remarks.max}.`,
        'Attach a document as EX-99 and name it in the remarks.',
      ),
    ];
  },
});
