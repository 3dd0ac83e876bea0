import type { OwnerSignature } from '../../../model/ownershipDocument.ts';
import type { Evidence } from '../evidence.ts';
import type { FormLine } from '../formLines.ts';

export function readSignatures(
  _lines: readonly FormLine[],
  _foot: readonly FormLine[],
  _evidence: Evidence,
): OwnerSignature[] {
  return [];
}
