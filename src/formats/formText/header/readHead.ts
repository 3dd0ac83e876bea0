import { fieldPath } from '../../../model/fieldPath.ts';
import type { OwnershipDocument } from '../../../model/ownershipDocument.ts';
import type { Evidence } from '../evidence.ts';
import type { Sections } from '../sections.ts';
import { documentTypeOf, formOf } from './documentType.ts';

/** What stands above Table I and in the boxes and tables of owners. */
export function readHead(sections: Sections, evidence: Evidence): Partial<OwnershipDocument> {
  const { form, line } = formOf(sections.head);
  if (form === null) {
    evidence.missing(fieldPath('documentType'), 'TEXT_VALUE_MISSING', 'The form’s number is nowhere in the text.');
  } else if (line !== null) evidence.stood(fieldPath('documentType'), line);
  return { documentType: form === null ? null : documentTypeOf(form, false) };
}
