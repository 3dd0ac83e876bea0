import type { FieldPath } from '../../../model/fieldPath.ts';
import type { OwnershipDocument } from '../../../model/ownershipDocument.ts';
import type { Evidence } from '../evidence.ts';

/** A form as it was read, with what its constraints have to know of how. */
export interface ReadForm {
  readonly document: OwnershipDocument;
  readonly evidence: Evidence;
  /** Text recognition made the text: any character may be another. */
  readonly isScan: boolean;
  /** The characters of the text that were read as the value at a path; empty where it has no place. */
  written(path: FieldPath): string;
}
