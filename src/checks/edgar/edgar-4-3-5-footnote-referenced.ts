import { spec5 } from '../../law/authorities/edgar.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { ALL_FORMS, defineRule, type Finding, fail, inapplicable, pass } from '../rule.ts';

export const edgar435FootnoteReferenced = defineRule({
  id: 'edgar-4-3-5-footnote-referenced',
  says: 'Every footnote must be marked at some cell',
  authority: [spec5],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['footnotes', 'footnotes/text'],
  reference: ['S16-XML-SEQ', 'S16-FN-99', 'XML-ROW-23'],
  examine: (subject) => {
    const { footnotes } = subject.document;
    if (footnotes.length === 0) return inapplicable();
    let findings: Finding[] | null = null;
    for (let i = 0; i < footnotes.length; i++) {
      const id = footnotes[i]?.id;
      if (subject.marks.some((mark) => mark.id === id)) continue;
      findings = [
        ...(findings ?? []),
        fail(
          fieldPath('footnotes', i),
          `No cell is marked ${id}.`,
          'Mark the cell that it explains, or move its text to the remarks.',
        ),
      ];
    }
    return findings ?? pass();
  },
});
