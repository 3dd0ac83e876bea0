import type { FieldPath } from './fieldPath.ts';

/** `error`: not what the form or format allows, or not readable. `review`: a person must look. `info`: worth knowing. */
export type Severity = 'error' | 'review' | 'info';

/** A place in an input: 1-based line and column (UTF-16 units), and the 0-based offset of both ends in the decoded text. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  /** 1-based, for inputs with pages. */
  readonly page?: number;
  /** On that page, in points of 1/72 inch from its upper left corner. */
  readonly box?: PageBox;
}

export interface PageBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Something a reader has to say about its input. Codes are stable; messages are for people and may change.
 * `path` is an XPath of the document (as `toXPath` prints one), `/` for the input as a whole.
 */
export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  readonly path: string;
  readonly message: string;
  readonly at: Position | null;
  /** The readings of equal weight between which a person must choose, as the form prints them. */
  readonly readings?: readonly string[];
}

/** Where values stood in the input. Looked up when asked for: reading thousands of documents pays nothing for it. */
export interface SourceMap {
  /** Where the value (or, for a group, the element) stood and how sure the reader is of it (1 = certain); null when it stood nowhere. */
  at(path: FieldPath): SourcePlace | null;
}

export interface SourcePlace {
  readonly position: Position;
  readonly confidence: number;
}
