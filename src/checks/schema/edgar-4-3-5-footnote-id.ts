import { spec3_2, spec4_3_5, spec5, xmlSchema } from '../../law/authorities/edgar.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { markPath } from '../marks.ts';
import { ALL_FORMS, defineRule, type Finding, fail, inapplicable, pass } from '../rule.ts';

const REMEDY = 'Number footnotes F1, F2 and so on, in the list and in the marks.';

export const edgar435FootnoteId = defineRule({
  id: 'edgar-4-3-5-footnote-id',
  says: 'A footnote’s id must be F and a number from 1 to 99 without a zero in front',
  authority: [spec4_3_5, spec3_2, spec5, xmlSchema],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['footnotes', 'footnotes/id', 'footnoteIds', 'transactionCodingFootnoteIds'],
  reference: ['S16-FN-99', 'XML-ROW-23'],
  notModelled:
    'The specification lists F99 once among the bad ids, which is taken for a misprint: the schema accepts it.',
  examine: (subject) => {
    const { footnotes } = subject.document;
    if (footnotes.length === 0 && subject.marks.length === 0) return inapplicable();
    let findings: Finding[] | null = null;
    for (let i = 0; i < footnotes.length; i++) {
      const id = footnotes[i]?.id ?? '';
      if (!isFootnoteId(id))
        findings = [...(findings ?? []), fail(fieldPath('footnotes', i, 'id'), `“${id}” is no footnote id.`, REMEDY)];
    }
    for (const mark of subject.marks) {
      if (!isFootnoteId(mark.id))
        findings = [...(findings ?? []), fail(markPath(mark), `“${mark.id}” is no footnote id.`, REMEDY)];
    }
    return findings ?? pass();
  },
});

/** The same as `FOOTNOTE_ID`, by characters: every footnote and every mark of every document passes here. */
function isFootnoteId(id: string): boolean {
  if (id.length < 2 || id.length > 3 || id.charCodeAt(0) !== 0x46) return false;
  const first = id.charCodeAt(1);
  if (first < 0x31 || first > 0x39) return false;
  return id.length === 2 || (id.charCodeAt(2) >= 0x30 && id.charCodeAt(2) <= 0x39);
}
