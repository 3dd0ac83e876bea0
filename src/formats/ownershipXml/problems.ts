import type { Severity } from '../../model/problem.ts';

/** What a problem code of this reader means, for the generated list of errors. */
export interface ProblemKind {
  readonly severity: Severity;
  readonly means: string;
  readonly remedy: string;
}

/** Every problem that reading an ownership document as XML can name, besides those of bytes and XML themselves. */
export const OWNERSHIP_XML_PROBLEMS = {
  XML_ROOT: {
    severity: 'error',
    means: 'The root element is not ownershipDocument.',
    remedy: 'Give the ownership document itself, or the submission it stands in.',
  },
  XML_NAMESPACE: {
    severity: 'review',
    means: 'The document is in a namespace; ownership documents have none.',
    remedy: 'Remove the namespace declaration.',
  },
  XML_PROCESSING_INSTRUCTION: {
    severity: 'info',
    means: 'The document has a processing instruction. It is ignored; EDGAR does not accept one.',
    remedy: 'Remove it before filing.',
  },
  XML_UNKNOWN_ELEMENT: {
    severity: 'error',
    means: 'An element that no edition of the schema has. It is kept.',
    remedy: 'Check its spelling against the specification, or remove it.',
  },
  XML_UNKNOWN_ATTRIBUTE: {
    severity: 'error',
    means: 'An attribute that the schema does not have. It is kept.',
    remedy: 'Remove it.',
  },
  XML_ELEMENT_ORDER: {
    severity: 'error',
    means: 'An element stands after one that must follow it. Its value is read.',
    remedy: 'Put it where the specification has it; EDGAR suspends documents in another order.',
  },
  XML_ELEMENT_REPEATED: {
    severity: 'error',
    means:
      'An element that may stand once stands again. The first is read as the value, the others are kept beside it.',
    remedy: 'Decide which is right and remove the other.',
  },
  XML_ELEMENT_MISSING: {
    severity: 'error',
    means: 'An element that every edition of the schema requires is not there.',
    remedy: 'State it.',
  },
  XML_EMPTY_VALUE: {
    severity: 'error',
    means: 'A date, number, box or code has an element without text.',
    remedy: 'Leave the element out, or give its value.',
  },
  XML_STRAY_TEXT: {
    severity: 'error',
    means: 'Text stands between elements, where none belongs. It is kept apart from every value.',
    remedy: 'Remove it, or put it into a footnote or the remarks.',
  },
  SCHEMA_VERSION_UNKNOWN: {
    severity: 'review',
    means: 'The schema version is none that EDGAR is known to have written.',
    remedy: 'Compare the document with the specification of its day.',
  },
  VALUE_NOT_A_DATE: {
    severity: 'error',
    means: 'The text of a date is not a date. The text is kept.',
    remedy: 'Write it as YYYY-MM-DD.',
  },
  VALUE_NOT_A_NUMBER: {
    severity: 'error',
    means: 'The text of a number is not a number. The text is kept.',
    remedy: 'Use digits and one point, without commas, signs or currency.',
  },
  VALUE_NOT_A_BOOLEAN: {
    severity: 'error',
    means: 'The text of a box is none of 0, 1, true, false. The text is kept.',
    remedy: 'Write 0 or 1.',
  },
  VALUE_NOT_IN_LIST: {
    severity: 'error',
    means: 'A code is not in its list. The text is kept.',
    remedy: 'Use a code of the specification.',
  },
  VALUE_OUT_OF_RANGE: {
    severity: 'error',
    means: 'A number or date is outside what EDGAR takes, or cannot be meant.',
    remedy: 'Correct it; it is kept as written.',
  },
  VALUE_TOO_LONG: {
    severity: 'review',
    means: 'A text is longer than the specification allows. It is kept whole.',
    remedy: 'Shorten it; move what does not fit into a footnote or the remarks.',
  },
  VALUE_PATTERN: {
    severity: 'review',
    means: 'A text has characters that its field does not have. It is kept as text.',
    remedy: 'Correct it.',
  },
  FOOTNOTE_ID_FORM: {
    severity: 'error',
    means: 'A footnote id is not F1 to F99.',
    remedy: 'Number footnotes F1, F2 and so on.',
  },
  FOOTNOTE_ID_REPEATED: {
    severity: 'error',
    means: 'Two footnotes have one id. Both texts are kept.',
    remedy: 'Give each its own id and correct the references.',
  },
  FOOTNOTE_NOT_DEFINED: {
    severity: 'error',
    means: 'A mark refers to a footnote that is not there.',
    remedy: 'Add the footnote, or remove the mark.',
  },
  FOOTNOTE_NOT_REFERENCED: {
    severity: 'review',
    means: 'A footnote is referred to by no mark.',
    remedy: 'Mark the value that it explains, or move its text to the remarks.',
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;

export type OwnershipXmlProblemCode = keyof typeof OWNERSHIP_XML_PROBLEMS;

export type LeafProblemCode = Extract<OwnershipXmlProblemCode, `VALUE_${string}` | 'XML_EMPTY_VALUE'>;
