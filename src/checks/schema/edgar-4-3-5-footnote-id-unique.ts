import { spec4_3_5, spec5, xmlSchema } from '../../law/authorities/edgar.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { ALL_FORMS, defineRule, type Finding, fail, inapplicable, pass } from '../rule.ts';

export const edgar435FootnoteIdUnique = defineRule({
  id: 'edgar-4-3-5-footnote-id-unique',
  says: 'Two footnotes must not have one id',
  authority: [spec4_3_5, spec5, xmlSchema],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['footnotes', 'footnotes/id'],
  reference: ['S16-XML-SEQ', 'XML-ROW-23'],
  examine: (subject) => {
    const { footnotes } = subject.document;
    if (footnotes.length === 0) return inapplicable();
    if (subject.footnoteTexts.size === footnotes.length) return pass();
    const seen = new Set<string>();
    const findings: Finding[] = [];
    for (let i = 0; i < footnotes.length; i++) {
      const id = footnotes[i]?.id ?? '';
      if (seen.has(id))
        findings.push(
          fail(
            fieldPath('footnotes', i, 'id'),
            `${id} stands twice.`,
            'Give each footnote its own id and correct the marks.',
          ),
        );
      seen.add(id);
    }
    return findings;
  },
});
