import type { FieldPath } from './fieldPath.ts';

/**
 * The text of a leaf whose typed value does not print it again: a date with a zone (`2004-09-09-05:00`), a number that is
 * none (`1,200`), a code outside its list. The typed value may be null; the text is what the document says.
 */
export interface Spelling {
  readonly path: FieldPath;
  readonly text: string;
}

/** An element, attribute or stray text that the model has no place for, kept so that a reader drops nothing. */
export interface ExtraElement {
  /** XPath of the parent. */
  readonly parent: string;
  /** `@name` for an attribute, `text()` for stray text, else the element's name. */
  readonly name: string;
  readonly text: string;
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  readonly children: readonly ExtraElement[];
}
