import { spec3_5, spec5, xmlSchema } from '../../law/authorities/edgar.ts';
import { ALL_FORMS, defineRule } from '../rule.ts';
import { LIMITED_TEXTS, overlongTexts } from '../textLimits.ts';

export const edgar35TextLength = defineRule({
  id: 'edgar-3-5-text-length',
  says: 'A text must not be longer than its element allows',
  authority: [spec3_5, spec5, xmlSchema],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: LIMITED_TEXTS,
  notModelled:
    'Limits before version 3 of the specification (April 2010) are not known. White space around a value, which counts in EDGAR, is removed by the reader before. For the foreign state or territory the specification says 30 and the schema 40: 40 is tested.',
  examine: (subject) => overlongTexts(subject, 'Shorten it; what does not fit goes into a footnote or the remarks.'),
});
