import type { Problem } from '../../model/problem.ts';
import type { BinaryKind } from './binarySignatures.ts';

const GET_XML =
  'For a filing made since mid-2003, download its XML or the complete submission text (.txt) from EDGAR and read that.';

/** Why an input is not read: a stable code, what the input is, and what to do. */
const REFUSALS = {
  INPUT_EMPTY: 'The file is empty. Download or save it again.',
  INPUT_BLANK: 'The file has no document: it holds only white space. Download or save it again.',
  INPUT_TOO_LARGE: 'The file is larger than 200 MB, which no ownership filing is. Split it into its submissions.',
  INPUT_GZIP: 'This is a gzip file. Unpack it (gunzip) and read what is inside.',
  INPUT_ZIP:
    'This is a ZIP archive (perhaps a Word or Excel file, which are ZIP archives too). Unpack it and read the ownership documents inside.',
  INPUT_ARCHIVE: 'This is a compressed archive. Unpack it and read the ownership documents inside.',
  INPUT_OFFICE: `This is a Word, Excel or mail file of an old kind. ${GET_XML}`,
  INPUT_PDF: `This is a PDF, which this version does not read yet. ${GET_XML}`,
  INPUT_JSON:
    'This is JSON, but not the JSON that this program writes for an ownership document. If it came from a web service, ask that service for the filing itself.',
  INPUT_RATE_LIMIT_PAGE:
    'This is a page of the SEC about too many requests, not a filing. Wait ten minutes, ask for no more than ten pages a second, and declare a user agent with your name and e-mail address.',
  INPUT_SEC_REFUSAL_PAGE:
    'This is a page on which the SEC refuses the request (HTTP 403), not a filing. Declare a user agent with your name and e-mail address and download the filing again.',
  INPUT_ERROR_ANSWER:
    'This is the error answer of a server, not a filing. Check the address of the filing and download it again.',
  INPUT_SEC_HTML: `This is an ownership form as a web page (HTML), which this version does not read yet. Drop the folder that begins with xslF345 from its address to get the XML behind it. ${GET_XML}`,
  INPUT_HTML: `This is a web page (HTML), not an ownership filing. ${GET_XML}`,
  INPUT_FORM_TEXT: `This is the text of an ownership form (a filing of before mid-2003, a print-out, or a scan after text recognition), which this version does not read yet. ${GET_XML}`,
  INPUT_DATASET_TABLE:
    'This is a table of the SEC’s insider transactions data sets, not an ownership document. Read the filings themselves, or load the table into a database.',
  INPUT_TEXT: 'This is plain text in which no ownership form can be seen.',
  INPUT_BINARY: 'This is binary data of a kind that is not known here; it is no text and no ownership filing.',
} as const;

export type RefusalCode = keyof typeof REFUSALS | 'INPUT_PICTURE' | 'INPUT_OTHER_XML';

export function refusal(code: keyof typeof REFUSALS): Problem {
  return problem(code, REFUSALS[code]);
}

const PICTURES: Readonly<Partial<Record<BinaryKind, string>>> = {
  png: 'PNG',
  jpeg: 'JPEG',
  gif: 'GIF',
  tiff: 'TIFF',
  bmp: 'BMP',
  webp: 'WebP',
};

export function binaryRefusal(kind: BinaryKind): Problem {
  if (kind === 'gzip' || kind === 'zip' || kind === 'archive' || kind === 'office' || kind === 'pdf') {
    return refusal(`INPUT_${kind.toUpperCase() as Uppercase<typeof kind>}`);
  }
  const message = `This is a ${PICTURES[kind] ?? kind} picture. A scan needs text recognition first, which this version does not do yet. ${GET_XML}`;
  return problem('INPUT_PICTURE', message);
}

// Roots of other XML that people who look for ownership filings meet.
const KNOWN_ROOTS: Readonly<Record<string, string>> = {
  informationTable: 'a 13F information table, which lists what an institution holds',
  rss: 'a news feed',
  feed: 'an Atom feed, perhaps EDGAR’s list of filings',
  submission: 'an EDGAR submission of another kind',
  xbrl: 'an XBRL financial report',
  schema: 'an XML schema',
  stylesheet: 'an XSL stylesheet',
};

/** For XML with another root element than `ownershipDocument`. */
export function otherXmlRefusal(root: string): Problem {
  if (root === 'Error') return refusal('INPUT_ERROR_ANSWER');
  const known = Object.hasOwn(KNOWN_ROOTS, root) ? ` (it is ${KNOWN_ROOTS[root]})` : '';
  const message = `This is not an ownership document${known}: the root element is ${root.slice(0, 80)} and ownershipDocument was expected.`;
  return problem('INPUT_OTHER_XML', message);
}

function problem(code: RefusalCode, message: string): Problem {
  return { code, severity: 'error', path: '/', message, at: null };
}
