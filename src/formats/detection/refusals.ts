import type { Problem } from '../../model/problem.ts';
import type { BinaryKind } from './binarySignatures.ts';
import { DETECTION_PROBLEMS, type DetectionProblemCode } from './problems.ts';

/** The problem that says why an input is not read, and what to do. */
export function refusal(code: DetectionProblemCode, what: string = DETECTION_PROBLEMS[code].means): Problem {
  const { severity, remedy } = DETECTION_PROBLEMS[code];
  return { code, severity, path: '/', message: `${what} ${remedy}`, at: null };
}

const BINARIES: Readonly<Partial<Record<BinaryKind, DetectionProblemCode>>> = {
  gzip: 'INPUT_GZIP',
  zip: 'INPUT_ZIP',
  archive: 'INPUT_ARCHIVE',
  office: 'INPUT_OFFICE',
  pdf: 'INPUT_PDF',
};

export function binaryRefusal(kind: BinaryKind): Problem {
  const code = BINARIES[kind];
  if (code !== undefined) return refusal(code);
  const name = kind === 'webp' ? 'WebP' : kind.toUpperCase();
  return refusal('INPUT_PICTURE', DETECTION_PROBLEMS.INPUT_PICTURE.means.replace('a picture', `a ${name} picture`));
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
  const name = root.slice(0, 80);
  return refusal(
    'INPUT_OTHER_XML',
    `This is not an ownership document${known}: the root element is ${name} and ownershipDocument was expected.`,
  );
}
