/** What is wrong with an input as bytes or as XML: nothing of such an input is read. */
export const XML_PROBLEMS = {
  BYTES_NOT_IN_ENCODING: {
    severity: 'error',
    means: 'A byte is no text in the encoding of the document.',
    remedy: 'Save the document as UTF-8, or declare the encoding it has.',
  },
  ENCODING_UNKNOWN: {
    severity: 'error',
    means: 'The XML declaration names an encoding that is not read.',
    remedy: 'Save the document as UTF-8.',
  },
  XML_CUT_SHORT: {
    severity: 'error',
    means: 'The document ends before its elements are closed.',
    remedy: 'Fetch or export it again; a part of it is missing.',
  },
  XML_NOT_WELL_FORMED: {
    severity: 'error',
    means: 'The text breaks the grammar of XML 1.0.',
    remedy: 'Correct the place named.',
  },
  XML_TAG_MISMATCH: {
    severity: 'error',
    means: 'An element is closed by the tag of another.',
    remedy: 'Close elements in the order in which they were opened.',
  },
  XML_DOCTYPE: {
    severity: 'error',
    means: 'The document has a document type declaration, which could define entities or name files. None is read.',
    remedy: 'Remove the declaration.',
  },
  XML_ENTITY: {
    severity: 'error',
    means: 'A reference to an entity other than the five of XML, or a bare ampersand.',
    remedy: 'Write the character itself, a character reference, or &amp; for an ampersand.',
  },
  XML_CHARACTER: {
    severity: 'error',
    means: 'A character that XML 1.0 does not allow.',
    remedy: 'Remove it.',
  },
  XML_VERSION: {
    severity: 'error',
    means: 'The XML declaration names a version other than 1.0.',
    remedy: 'EDGAR takes XML 1.0 only.',
  },
  XML_TOO_DEEP: {
    severity: 'error',
    means: 'Elements are nested deeper than any document of the field.',
    remedy: 'An ownership document has six levels.',
  },
  XML_TOO_LARGE: {
    severity: 'error',
    means: 'The document has more elements, pieces of text or attributes than any of the field.',
    remedy: 'Give one ownership document; the schema allows 30 rows a table.',
  },
  XML_TEXT_AFTER_END: {
    severity: 'error',
    means: 'Something follows the end of the root element.',
    remedy: 'Give one document a file.',
  },
  XML_NO_DOCUMENT: {
    severity: 'error',
    means: 'The file is empty, or holds white space only.',
    remedy: 'Fetch or export it again.',
  },
  XML_TOO_MANY_FAULTS: {
    severity: 'error',
    means: 'So many places differ from the schema that the input is no ownership document.',
    remedy: 'Check what the file is.',
  },
} as const;

export type XmlProblemCode = keyof typeof XML_PROBLEMS;
