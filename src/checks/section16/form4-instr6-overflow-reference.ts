import { instruction6 } from '../../law/authorities/section16.ts';
import { COUNT_LIMITS } from '../../law/limits.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { ALL_FORMS, defineRule, inapplicable, pass, review } from '../rule.ts';
import { CONTINUATION, mentions } from '../words.ts';

const TABLE_ROWS = COUNT_LIMITS.nonDerivativeTable.max;

export const overflowReference = defineRule({
  id: 'form4-instr6-overflow-reference',
  says: 'A form whose table is full must say that another form of the same day goes on with it, where one does',
  authority: [instruction6],
  appliesTo: ALL_FORMS,
  consequence: 'advice',
  concerns: ['remarks', 'nonDerivativeTable', 'derivativeTable'],
  reference: ['S16-OVF-30'],
  notModelled:
    'Whether there is another form is not known; a full table is only a sign of it. The reference is noticed by a few phrases.',
  examine(subject) {
    const { nonDerivativeTable, derivativeTable } = subject.document;
    const full =
      nonDerivativeTable.length === TABLE_ROWS
        ? 'nonDerivativeTable'
        : derivativeTable.length === TABLE_ROWS
          ? 'derivativeTable'
          : null;
    if (full === null) return inapplicable();
    if (mentions(subject.prose, CONTINUATION)) return pass();
    return [
      review(
        fieldPath('remarks'),
        `Table ${full === 'nonDerivativeTable' ? 'I' : 'II'} is full with ${TABLE_ROWS} lines, and neither remarks nor footnotes speak of another form.`,
        'If lines were left over, report them on another form of the same day and say so in the remarks, as in “Form 1 of 2”.',
      ),
    ];
  },
});
