import { edgarPractice } from '../../law/authorities/edgar.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { ALL_FORMS, defineRule, type Finding, fail, found, inapplicable } from '../rule.ts';

export const edgar432CccKeptSecret = defineRule({
  id: 'edgar-4-3-2-ccc-kept-secret',
  says: 'A document that carries EDGAR’s schema version or header should hold no confirmation code',
  authority: [edgarPractice],
  appliesTo: ALL_FORMS,
  consequence: 'advice',
  concerns: ['ccc'],
  reference: ['XML-ROW-9'],
  examine: ({ document, context }) => {
    if (document.schemaVersion === null && context.filing === null) return inapplicable();
    const findings: Finding[] = [];
    for (let i = 0; i < document.reportingOwners.length; i++) {
      if (document.reportingOwners[i]?.ccc === null) continue;
      findings.push(
        fail(
          fieldPath('reportingOwners', i, 'ccc'),
          'The document looks like one of record and holds a confirmation code, which is a secret.',
          'Remove the code; if the document was published, have the owner’s code changed.',
        ),
      );
    }
    return found(findings);
  },
});
