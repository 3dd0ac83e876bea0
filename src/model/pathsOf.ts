import { type FieldPath, fieldPath } from './fieldPath.ts';
import type { OwnershipDocument } from './ownershipDocument.ts';

/** Every path of a document: its values, the marks beside them, and the parts that hold them; stated or not. */
export function pathsOf(document: OwnershipDocument): FieldPath[] {
  const { spellings: _spellings, extras: _extras, ...stated } = document;
  return below(stated, []);
}

function below(whole: object, steps: readonly (string | number)[]): FieldPath[] {
  return Object.entries(whole).flatMap(([step, part]): FieldPath[] => {
    if (step === 'kind') return [];
    const path = [...steps, step];
    if (typeof part !== 'object' || part === null) return [fieldPath(...path)];
    if ('footnoteIds' in part) return [fieldPath(...path), ...below({ footnoteIds: part.footnoteIds }, path).slice(1)];
    return [fieldPath(...path), ...below(part, path)];
  });
}
