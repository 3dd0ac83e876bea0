import type { ProblemKind } from '../ownershipXml/problems.ts';

const SCHEMA = 'Follow schema/ownershipDocument.schema.json.';

/** Every problem that reading JSON can name, besides those of a value (`VALUE_…`), which are the XML reader's. */
export const JSON_PROBLEMS = {
  JSON_SYNTAX: { severity: 'error', means: 'The text is not well-formed JSON.', remedy: 'Write it again.' },
  JSON_REPEATED_KEY: { severity: 'error', means: 'A key stands twice in one object.', remedy: 'Keep one of the two.' },
  JSON_TOO_DEEP: { severity: 'error', means: 'The JSON is nested deeper than any document.', remedy: SCHEMA },
  JSON_TOO_LARGE: {
    severity: 'error',
    means: 'The JSON holds more values than are read at once.',
    remedy: 'Split it.',
  },
  JSON_NOT_A_DOCUMENT: {
    severity: 'error',
    means: 'The JSON is not an ownership document in this program’s form.',
    remedy: SCHEMA,
  },
  JSON_UNKNOWN_FIELD: {
    severity: 'error',
    means: 'A field that the schema does not have. It is not read.',
    remedy: SCHEMA,
  },
  JSON_FIELD_MISSING: {
    severity: 'error',
    means: 'A field is missing; it is taken as not stated.',
    remedy: 'Write null for what the document does not state.',
  },
  JSON_WRONG_TYPE: {
    severity: 'error',
    means:
      'A value is of another JSON type than the schema’s, such as a number where a decimal string belongs. It is not read.',
    remedy: SCHEMA,
  },
  JSON_MORE_PROBLEMS: {
    severity: 'error',
    means: 'The document has more problems than are listed.',
    remedy: 'Correct those that are listed and read it again.',
  },
  JSON_SECRET: {
    severity: 'error',
    means: 'The JSON holds a CCC, which is a secret and has no place in it. It is not read.',
    remedy: 'Remove it, and ask EDGAR for a new CCC if others may have seen it.',
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;

export type JsonProblemCode = keyof typeof JSON_PROBLEMS;
