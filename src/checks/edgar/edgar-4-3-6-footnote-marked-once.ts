import { spec4_3_6, spec5 } from '../../law/authorities/edgar.ts';
import { type Mark, markPath } from '../marks.ts';
import { ALL_FORMS, defineRule, type Finding, fail, inapplicable, pass } from '../rule.ts';

export const edgar436FootnoteMarkedOnce = defineRule({
  id: 'edgar-4-3-6-footnote-marked-once',
  says: 'A cell must refer to a footnote at most once',
  authority: [spec4_3_6, spec5],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['footnoteIds', 'transactionCodingFootnoteIds'],
  reference: ['S16-FN-99', 'XML-ROW-23'],
  examine: (subject) => {
    const { marks } = subject;
    if (marks.length === 0) return inapplicable();
    let findings: Finding[] | null = null;
    for (let i = 1; i < marks.length; i++) {
      const mark = marks[i] as Mark;
      // Marks of one cell stand together: as many before this one as its index says.
      for (let back = 1; back <= mark.index; back++) {
        if (marks[i - back]?.id !== mark.id) continue;
        findings = [
          ...(findings ?? []),
          fail(markPath(mark), `The cell is marked ${mark.id} twice.`, 'Remove the repetition.'),
        ];
        break;
      }
    }
    return findings ?? pass();
  },
});
