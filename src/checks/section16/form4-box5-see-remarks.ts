import { houseConvention } from '../../law/authorities/section16.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { ALL_FORMS, defineRule, type Finding, found, inapplicable, review } from '../rule.ts';

/** What a title says that only points elsewhere. */
const POINTERS = ['see remark', 'see explanation', 'see footnote', 'see note', 'see attach', 'see exhibit'];

export const seeRemarks = defineRule({
  id: 'form4-box5-see-remarks',
  says: 'A title that points to the remarks or footnotes should find the title there',
  authority: [houseConvention],
  appliesTo: ALL_FORMS,
  consequence: 'deficient',
  concerns: ['officerTitle', 'otherText', 'remarks'],
  reference: ['S16-REM-2000'],
  notModelled: 'Whether the remarks state the title is not read; any remark or footnote is enough.',
  examine({ document }) {
    let findings: Finding[] | null = null;
    let concerned = false;
    const explained = (document.remarks ?? '').trim() !== '' || document.footnotes.length > 0;
    for (const [index, { relationship }] of document.reportingOwners.entries()) {
      for (const field of ['officerTitle', 'otherText'] as const) {
        const text = relationship[field];
        if (text === null || !pointsElsewhere(text)) continue;
        concerned = true;
        if (explained) continue;
        findings ??= [];
        findings.push(
          review(
            fieldPath('reportingOwners', index, 'relationship', field),
            `The relationship says “${text}”, but the form has neither remarks nor footnotes.`,
            'Write the title in the remarks; only 30 characters fit in the box.',
          ),
        );
      }
    }
    return concerned ? found(findings ?? []) : inapplicable();
  },
});

function pointsElsewhere(text: string): boolean {
  const words = text.toLowerCase();
  return POINTERS.some((pointer) => words.includes(pointer));
}
