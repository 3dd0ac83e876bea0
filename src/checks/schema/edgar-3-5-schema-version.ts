import { xmlSchema } from '../../law/authorities/edgar.ts';
import { TEXT_LIMITS } from '../../law/limits.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { ALL_FORMS, defineRule, fail, inapplicable, pass } from '../rule.ts';

export const edgar35SchemaVersion = defineRule({
  id: 'edgar-3-5-schema-version',
  says: 'A schema version must have five characters, as EDGAR writes it',
  authority: [xmlSchema],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['schemaVersion'],
  examine: ({ document }) => {
    const version = document.schemaVersion;
    if (version === null) return inapplicable();
    if (version.length === TEXT_LIMITS.schemaVersion.max) return pass();
    return [
      fail(
        fieldPath('schemaVersion'),
        `“${version}” has ${version.length} characters.`,
        'Leave the element out of what is sent; EDGAR writes it.',
      ),
    ];
  },
});
