import { spec3_5 } from '../../law/authorities/edgar.ts';
import { TEXT_LIMITS } from '../../law/limits.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { ALL_FORMS, defineRule, type Finding, inapplicable, pass, review } from '../rule.ts';

export const edgar35FootnoteLength = defineRule({
  id: 'edgar-3-5-footnote-length',
  says: 'A footnote must not be longer than 1,000 characters',
  authority: [spec3_5],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['footnotes', 'footnotes/text'],
  reference: ['S16-FN-99'],
  notModelled:
    'Whether EDGAR refuses a longer footnote or cuts it is not known; the SEC’s data sets hold up to 2,000 characters.',
  examine: ({ document }) => {
    if (document.footnotes.length === 0) return inapplicable();
    let findings: Finding[] | null = null;
    for (let i = 0; i < document.footnotes.length; i++) {
      const length = document.footnotes[i]?.text.length ?? 0;
      if (length <= TEXT_LIMITS.footnote.max) continue;
      // Only the text of the specification has this limit, its schema has not: whether EDGAR refuses or cuts is not known.
      const message = `The footnote has ${length} characters; the specification allows ${TEXT_LIMITS.footnote.max}.`;
      findings = [
        ...(findings ?? []),
        review(
          fieldPath('footnotes', i, 'text'),
          message,
          'Split it into two footnotes, both marked at the same cells.',
        ),
      ];
    }
    return findings ?? pass();
  },
});
