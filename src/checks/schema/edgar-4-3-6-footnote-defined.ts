import { spec4_3_6, xmlSchema } from '../../law/authorities/edgar.ts';
import { markPath } from '../marks.ts';
import { ALL_FORMS, defineRule, type Finding, fail, inapplicable, pass } from '../rule.ts';

export const edgar436FootnoteDefined = defineRule({
  id: 'edgar-4-3-6-footnote-defined',
  says: 'A mark must refer to a footnote that is there',
  authority: [spec4_3_6, xmlSchema],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['footnoteIds', 'transactionCodingFootnoteIds'],
  reference: ['XML-ROW-23'],
  examine: (subject) => {
    if (subject.marks.length === 0) return inapplicable();
    let findings: Finding[] | null = null;
    for (const mark of subject.marks) {
      if (subject.footnoteTexts.has(mark.id)) continue;
      findings = [
        ...(findings ?? []),
        fail(markPath(mark), `There is no footnote ${mark.id}.`, 'Add the footnote, or remove the mark.'),
      ];
    }
    return findings ?? pass();
  },
});
