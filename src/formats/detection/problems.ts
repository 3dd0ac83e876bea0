import type { ProblemKind } from '../ownershipXml/problems.ts';

const GET_XML =
  'For a filing made since mid-2003, download its XML or the complete submission text (.txt) from EDGAR and read that.';

const error = (means: string, remedy: string): ProblemKind => ({ severity: 'error', means, remedy });

/** Why an input is not read: what it is, by its content, and what to do. The message of the problem is the two together. */
export const DETECTION_PROBLEMS = {
  INPUT_EMPTY: error('The file is empty.', 'Download or save it again.'),
  INPUT_BLANK: error('The file has no document: it holds only white space.', 'Download or save it again.'),
  INPUT_TOO_LARGE: error(
    'The file is larger than 200 MB, which no ownership filing is.',
    'Split it into its submissions.',
  ),
  INPUT_GZIP: error('This is a gzip file.', 'Unpack it (gunzip) and read what is inside.'),
  INPUT_ZIP: error(
    'This is a ZIP archive, which Word and Excel files are too.',
    'Unpack it and read the ownership documents inside.',
  ),
  INPUT_ARCHIVE: error('This is a compressed archive.', 'Unpack it and read the ownership documents inside.'),
  INPUT_OFFICE: error('This is a Word, Excel or mail file of an old kind.', GET_XML),
  INPUT_PDF: error(
    'This is a PDF, which the program reads on this machine (section16 read, section16 serve) and a page alone cannot.',
    GET_XML,
  ),
  INPUT_PICTURE: error(
    'This is a picture, which the program reads on this machine (section16 read, section16 serve) and a page alone cannot.',
    GET_XML,
  ),
  INPUT_JSON: error(
    'This is JSON, but not the JSON that this program writes for an ownership document.',
    'If it came from a web service, ask that service for the filing itself.',
  ),
  INPUT_RATE_LIMIT_PAGE: error(
    'This is a page of the SEC about too many requests, not a filing.',
    'Wait ten minutes, ask for no more than ten pages a second, and declare a user agent with your name and e-mail address.',
  ),
  INPUT_SEC_REFUSAL_PAGE: error(
    'This is a page on which the SEC refuses the request (HTTP 403), not a filing.',
    'Declare a user agent with your name and e-mail address and download the filing again.',
  ),
  INPUT_ERROR_ANSWER: error(
    'This is the error answer of a server, not a filing.',
    'Check the address of the filing and download it again.',
  ),
  INPUT_OTHER_XML: error(
    'This is XML, but not an ownership document: its root element is not ownershipDocument.',
    'Give the ownership document itself, or the submission it stands in.',
  ),
  INPUT_HTML: error('This is a web page (HTML), not an ownership filing.', GET_XML),
  INPUT_DATASET_TABLE: error(
    'This is a table of the SEC’s insider transactions data sets, not an ownership document.',
    'Read the filings themselves, or load the table into a database.',
  ),
  INPUT_TEXT: error('This is plain text in which no ownership form can be seen.', GET_XML),
  INPUT_BINARY: error('This is binary data of an unknown kind; it is no text and no ownership filing.', GET_XML),
  TEXT_NOT_UTF8: {
    severity: 'review',
    means: 'The text is not UTF-8 and declares no encoding; it was read as Windows-1252.',
    remedy: 'Look at the letters beyond ASCII.',
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;

export type DetectionProblemCode = keyof typeof DETECTION_PROBLEMS;
