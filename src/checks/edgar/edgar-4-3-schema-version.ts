import { spec4_3, spec5 } from '../../law/authorities/edgar.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { ALL_FORMS, defineRule, fail, inapplicable, pass } from '../rule.ts';

/** A document with a schema version and no confirmation code is taken for one of record. */
export const edgar43SchemaVersion = defineRule({
  id: 'edgar-4-3-schema-version',
  says: 'A filer must not give the schema version: EDGAR discards it with a warning',
  authority: [spec4_3, spec5],
  appliesTo: ALL_FORMS,
  consequence: 'advice',
  concerns: ['schemaVersion'],
  reference: ['S16-XML-SV', 'XML-ROW-7'],
  notModelled:
    'A filer’s document that has a schema version but no confirmation code cannot be told from a document of record.',
  examine: (subject) => {
    if (!subject.isFilersDocument) return inapplicable();
    const version = subject.document.schemaVersion;
    if (version === null) return pass();
    return [
      fail(
        fieldPath('schemaVersion'),
        `The document gives ${version}; EDGAR writes its own.`,
        'Leave the element out of what is sent.',
      ),
    ];
  },
});
