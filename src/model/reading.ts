import type { FilingFacts } from './filingFacts.ts';
import type { OwnershipDocument } from './ownershipDocument.ts';
import type { Problem, SourceMap } from './problem.ts';

/** One ownership document found in an input. */
export interface DocumentReading {
  readonly document: OwnershipDocument;
  readonly problems: readonly Problem[];
  readonly source: SourceMap | null;
  /** Its file name inside a submission; null when the input is the document itself. */
  readonly name: string | null;
  /** The header of the submission it stood in. */
  readonly filing: FilingFacts | null;
}

/** A document of a submission that is not an ownership document: an exhibit, a picture, a letter. */
export interface AttachmentListing {
  readonly type: string | null;
  readonly sequence: string | null;
  readonly name: string | null;
  readonly description: string | null;
  /** Characters of its text in the submission. */
  readonly length: number;
}

/** What a reader made of one input. Nothing could be read when `documents` is empty; `problems` then says why. */
export interface Reading {
  /** The reader's name, such as `ownershipXml`; `unknown` when no reader takes the input. */
  readonly format: string;
  readonly documents: readonly DocumentReading[];
  readonly attachments: readonly AttachmentListing[];
  /** Problems of the input as a whole, beside those of each document. */
  readonly problems: readonly Problem[];
}
