import type { ProblemKind } from '../ownershipXml/problems.ts';

const SCHEMA = 'EDGAR suspends a submission that its schema does not take; follow section 3.4 of the specification.';

/**
 * Every problem that reading a submission file can name, besides those of bytes, XML and the document inside. `error`: EDGAR
 * suspends for it. `review`: EDGAR warns, or what it does is not known.
 */
export const EDGAR_SUBMISSION_PROBLEMS = {
  EDGAR_OTHER_SUBMISSION: {
    severity: 'error',
    means: 'The file is an EDGAR submission of another kind than Forms 3, 4 and 5.',
    remedy: 'Give the submission of an ownership report.',
  },
  EDGAR_ELEMENT_UNKNOWN: { severity: 'error', means: 'An element that the schema does not have.', remedy: SCHEMA },
  EDGAR_ELEMENT_REPEATED: { severity: 'error', means: 'An element stands twice that may stand once.', remedy: SCHEMA },
  EDGAR_ELEMENT_MISSING: { severity: 'error', means: 'A mandatory element is missing or empty.', remedy: SCHEMA },
  EDGAR_ELEMENT_ORDER: {
    severity: 'error',
    means: 'Elements stand in another order than the schema’s.',
    remedy: SCHEMA,
  },
  EDGAR_RETURN_COPY: {
    severity: 'review',
    means: 'The element returnCopy was removed from the schema on 18 March 2026.',
    remedy: 'Leave it out of what is filed since then.',
  },
  EDGAR_SUBMISSION_TYPE: {
    severity: 'error',
    means: 'The submission type is none of 3, 3/A, 4, 4/A, 5, 5/A.',
    remedy: 'Give one of the six.',
  },
  EDGAR_TEST_OR_LIVE: {
    severity: 'error',
    means: 'testOrLive is neither LIVE nor TEST.',
    remedy: 'Give one of the two.',
  },
  EDGAR_TEXT_TOO_LONG: { severity: 'error', means: 'A text is longer than the schema takes.', remedy: 'Shorten it.' },
  EDGAR_TOO_MANY: {
    severity: 'error',
    means: 'There are more of something than a submission may have.',
    remedy: 'Split the submission, or leave some out.',
  },
  EDGAR_EMAIL: { severity: 'error', means: 'An e-mail address is badly formed.', remedy: 'Correct it.' },
  EDGAR_EMAIL_REPEATED: {
    severity: 'review',
    means: 'An e-mail address stands twice among contact and notification addresses; EDGAR warns.',
    remedy: 'Leave the second one out.',
  },
  EDGAR_DOCUMENT_NAME: {
    severity: 'error',
    means: 'A document’s name does not follow EDGAR’s convention.',
    remedy: 'Use lowercase letters, digits, at most one underscore, one hyphen and one period, and a letter first.',
  },
  EDGAR_DOCUMENT_NAME_REPEATED: {
    severity: 'review',
    means: 'Two documents have one name.',
    remedy: 'Give each document its own name.',
  },
  EDGAR_DOCUMENT_EXTENSION: {
    severity: 'error',
    means: 'A document’s extension is not one that EDGAR takes here.',
    remedy: 'Use .xml for the ownership document and .txt, .htm, .jpg or .gif for others.',
  },
  EDGAR_DOCUMENT_TYPE: {
    severity: 'error',
    means: 'A document’s type is neither an ownership form nor CORRESP, COVER, EX-24, EX-99 or GRAPHIC.',
    remedy: 'Use one of these; a suffix may follow behind a period.',
  },
  EDGAR_PRIMARY_DOCUMENT: {
    severity: 'error',
    means: 'The submission has no ownership document, or more than one.',
    remedy: 'Enclose exactly one.',
  },
  EDGAR_PRIMARY_TYPE_DIFFERS: {
    severity: 'error',
    means: 'Submission type, type of the primary document and the form it states are not the same.',
    remedy: 'Make the three the same.',
  },
  EDGAR_PDF_DROPPED: {
    severity: 'review',
    means: 'A PDF is enclosed; EDGAR drops it with a warning.',
    remedy: 'Enclose it as text or HTML.',
  },
  EDGAR_GRAPHIC_UNREFERENCED: {
    severity: 'error',
    means: 'A graphic is enclosed that no HTML document refers to.',
    remedy: 'Refer to it from an HTML exhibit, or leave it out.',
  },
  EDGAR_TEXT_CONTENT: {
    severity: 'review',
    means: 'A text document holds bytes that are not ASCII; EDGAR may suspend or warn.',
    remedy: 'Save it as ASCII.',
  },
  EDGAR_MORE_PROBLEMS: {
    severity: 'error',
    means: 'The submission has more problems than are listed.',
    remedy: 'Correct those that are listed and read it again.',
  },
  EDGAR_BASE64: {
    severity: 'error',
    means: 'A document’s content is not base64.',
    remedy: 'Encode the document again (RFC 2045).',
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;

export type EdgarSubmissionProblemCode = keyof typeof EDGAR_SUBMISSION_PROBLEMS;
