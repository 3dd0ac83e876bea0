import { spec3_5, spec4_3_5, xmlSchema } from '../../law/authorities/edgar.ts';
import { COUNT_LIMITS } from '../../law/limits.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { ALL_FORMS, defineRule, fail, inapplicable, pass } from '../rule.ts';

export const edgar35FootnoteCount = defineRule({
  id: 'edgar-3-5-footnote-count',
  says: 'A document must have at most 99 footnotes',
  authority: [spec3_5, spec4_3_5, xmlSchema],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['footnotes'],
  reference: ['S16-FN-99', 'XML-ROW-27'],
  examine: ({ document }) => {
    const { max } = COUNT_LIMITS.footnote;
    const count = document.footnotes.length;
    if (count === 0) return inapplicable();
    if (count <= max) return pass();
    return [
      fail(
        fieldPath('footnotes', max),
        `There are ${count} footnotes; a document takes ${max}.`,
        'Join footnotes, or put general notes into the remarks.',
      ),
    ];
  },
});
