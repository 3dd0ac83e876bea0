import xml from '../../../examples/rogers-2004/form5.xml?raw';
import { type FieldPath, fieldPath } from '../../model/fieldPath.ts';
import type { NamedFile } from './droppedFiles.ts';

/** The worked example, from the page's own files. */
export function exampleFile(): NamedFile {
  return { name: 'Worked example: Rogers, Form 5 for 2004', file: new Blob([xml], { type: 'text/xml' }) };
}

export interface Placeholder {
  readonly at: FieldPath;
  readonly says: string;
}

/** What the printed source of the example does not show, and what stands in its place. */
export const PLACEHOLDERS: readonly Placeholder[] = [
  { at: fieldPath('issuer', 'cik'), says: 'The printed form has no CIK; ten zeros stand for the issuer’s.' },
  { at: fieldPath('reportingOwners', 0, 'cik'), says: 'Likewise for the reporting person’s.' },
  {
    at: fieldPath('reportingOwners', 0, 'relationship'),
    says: 'Which box is marked cannot be read, so none is: unknown, not “none”.',
  },
  { at: fieldPath('nonDerivativeTable', 0, 'securityTitle'), says: '“Common Stock” is assumed, on both lines.' },
  { at: fieldPath('schemaVersion'), says: 'X0202, the version in use at the time, is inferred.' },
];

/** What is to be said of a cell of the example; null for what the source shows. */
export function placeholderAt(path: FieldPath): string | null {
  return PLACEHOLDERS.find(({ at }) => path === at || path.startsWith(`${at}/`))?.says ?? null;
}
