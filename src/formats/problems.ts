import type { ProblemKind } from './ownershipXml/problems.ts';

const ANOTHER_INPUT = 'Give the ownership document as XML, or the complete submission (.txt).';

/** Problems of inputs whose format is not read, and of text in an encoding that it does not declare. */
export const INPUT_PROBLEMS = {
  TEXT_NOT_UTF8: {
    severity: 'review',
    means: 'The text is not UTF-8 and is read as Windows-1252.',
    remedy: 'Look at names and footnotes with accents, dashes or quotation marks.',
  },
  INPUT_EMPTY: { severity: 'error', means: 'The file has no bytes.', remedy: 'Get it again.' },
  INPUT_BLANK: { severity: 'error', means: 'The file holds white space only.', remedy: 'Get it again.' },
  INPUT_TOO_LARGE: {
    severity: 'error',
    means: 'The file is larger than 200 MB.',
    remedy: 'Split it into submissions.',
  },
  INPUT_GZIP: { severity: 'error', means: 'A gzip file.', remedy: 'Unpack it.' },
  INPUT_ZIP: { severity: 'error', means: 'A ZIP archive, or an office document, which is one.', remedy: 'Unpack it.' },
  INPUT_ARCHIVE: { severity: 'error', means: 'Another compressed archive.', remedy: 'Unpack it.' },
  INPUT_OFFICE: { severity: 'error', means: 'An office document of an old kind.', remedy: ANOTHER_INPUT },
  INPUT_PDF: { severity: 'error', means: 'A PDF, not read yet.', remedy: ANOTHER_INPUT },
  INPUT_PICTURE: { severity: 'error', means: 'A picture; scans are not read yet.', remedy: ANOTHER_INPUT },
  INPUT_JSON: {
    severity: 'error',
    means: 'JSON of another kind than this program writes.',
    remedy: 'Get the filing itself from where the JSON came from.',
  },
  INPUT_RATE_LIMIT_PAGE: {
    severity: 'error',
    means: 'The page by which the SEC says that too many requests came.',
    remedy: 'Wait, ask more slowly, and name yourself in the user agent.',
  },
  INPUT_SEC_REFUSAL_PAGE: {
    severity: 'error',
    means: 'The page by which the SEC refuses a request.',
    remedy: 'Name yourself in the user agent and ask again.',
  },
  INPUT_ERROR_ANSWER: {
    severity: 'error',
    means: 'A server’s answer that something is not there.',
    remedy: 'Check the address.',
  },
  INPUT_SEC_HTML: {
    severity: 'error',
    means: 'A form as the SEC’s web page shows it, not read yet.',
    remedy: ANOTHER_INPUT,
  },
  INPUT_HTML: { severity: 'error', means: 'Another web page.', remedy: ANOTHER_INPUT },
  INPUT_FORM_TEXT: {
    severity: 'error',
    means: 'The text of a form: of before mid-2003, a print-out or a recognised scan. Not read yet.',
    remedy: ANOTHER_INPUT,
  },
  INPUT_DATASET_TABLE: {
    severity: 'error',
    means: 'A table of the SEC’s insider transactions data sets.',
    remedy: 'Read the filings themselves.',
  },
  INPUT_OTHER_XML: { severity: 'error', means: 'XML of another kind.', remedy: ANOTHER_INPUT },
  INPUT_TEXT: { severity: 'error', means: 'Text in which no form is seen.', remedy: ANOTHER_INPUT },
  INPUT_BINARY: { severity: 'error', means: 'Bytes of no kind that is known here.', remedy: ANOTHER_INPUT },
} as const satisfies Readonly<Record<string, ProblemKind>>;
