import type { Position, Problem } from '../../model/problem.ts';
import type { AttachmentListing, DocumentReading, Reading } from '../../model/reading.ts';
import { rootElement } from '../detection/rootElement.ts';
import { type LinePositions, linePositions } from '../linePositions.ts';
import { readOwnershipXml } from '../ownershipXml/read.ts';
import { decodeBytes } from '../xml/decodeBytes.ts';
import { parseXml, type XmlElement } from '../xml/parseXml.ts';
import { XmlFault } from '../xml/xmlFault.ts';
import type { EdgarSubmission, EnclosedDocument } from './edgarSubmission.ts';
import { examineLimits, isOwnershipType } from './limits.ts';
import { EDGAR_SUBMISSION_PROBLEMS } from './problems.ts';
import { readWrapper, type Tell } from './wrapper.ts';

/** A reading that also holds the wrapper: type, contact, addresses, and the enclosed documents decoded. */
export interface EdgarSubmissionReading extends Reading {
  /** Null when the file is not well-formed, or a submission of another kind. */
  readonly submission: EdgarSubmission | null;
}

const FORMAT = 'edgarSubmission';

/**
 * Reads the submission file that filers send (`edgarSubmission`, EDGAR Ownership XML Technical Specification, section 3.4):
 * the ownership document inside is read, the others are listed. Places in the wrapper's problems are places of the file;
 * places in an enclosed document's problems and source map are places of that document as decoded, since base64 has none.
 */
export function readEdgarSubmission(input: Uint8Array | string): EdgarSubmissionReading {
  const decoded = typeof input === 'string' ? { text: input } : decodeBytes(input);
  if (!('text' in decoded))
    return refused({ code: decoded.code, severity: 'error', path: '/', message: decoded.message, at: null });
  const text = decoded.text.startsWith('\ufeff') ? decoded.text.slice(1) : decoded.text;
  const place = linePositions(text);
  try {
    return readTree(parseXml(text).root, place);
  } catch (fault) {
    if (!(fault instanceof XmlFault)) throw fault;
    const at = place(fault.offset);
    return refused({ code: fault.code, severity: 'error', path: '/', message: fault.message, at });
  }
}

/** More than anybody reads; a bound on what a hostile input can make of one. */
const PROBLEMS_MAX = 1000;

function moreProblems(count: number): Problem {
  const message = `${count} more problems of this submission are not listed.`;
  return { code: 'EDGAR_MORE_PROBLEMS', severity: 'error', path: '/', message, at: null };
}

function readTree(root: XmlElement, place: LinePositions): EdgarSubmissionReading {
  const problems: Problem[] = [];
  let more = 0;
  const tell: Tell = (code, path, offset, message) => {
    const { severity } = EDGAR_SUBMISSION_PROBLEMS[code];
    if (problems.length < PROBLEMS_MAX) problems.push({ code, severity, path, message, at: place(offset) });
    else more++;
  };
  if (root.name !== FORMAT || root.attributes.some((a) => a.name === 'xmlns')) {
    const message = `The root element is ${root.name}, or in a namespace: a submission of another kind than Forms 3, 4 and 5.`;
    tell('EDGAR_OTHER_SUBMISSION', '/', root.start, message);
    return { ...refused(...problems) };
  }
  const wrapper = readWrapper(root, tell);
  const { submission } = wrapper;
  if (submission.documents.length === 0 && !isOwnershipType(submission.submissionType)) {
    const message = `This is an EDGAR submission of type ${submission.submissionType?.slice(0, 40) ?? 'unknown'}, not of Form 3, 4 or 5.`;
    return refused({
      code: 'EDGAR_OTHER_SUBMISSION',
      severity: 'error',
      path: '/',
      message,
      at: place(root.start),
    });
  }
  examineLimits(wrapper, tell);
  const primary = submission.documents.filter(isPrimary);
  if (primary.length !== 1) {
    const message = `The submission has ${primary.length === 0 ? 'no ownership document' : `${primary.length} ownership documents`}; it takes exactly one.`;
    tell('EDGAR_PRIMARY_DOCUMENT', '/edgarSubmission', root.start, message);
  }
  const readings = primary.map((document) => ({ document, reading: readOwnershipXml(document.bytes) }));
  for (const { document, reading } of readings) {
    if (reading.documents.length > 0) continue;
    problems.push(...unreadable(document, reading, place(wrapper.offsets.get(document) ?? root.start)));
  }
  if (more > 0) problems.push(moreProblems(more));
  return {
    format: FORMAT,
    submission,
    documents: readings.flatMap(({ document, reading }) => enclosed(document, reading, submission)),
    attachments: submission.documents.flatMap((document, i) => (isPrimary(document) ? [] : [listing(document, i)])),
    problems,
  };
}

/** Of an ownership type, or, whatever type is written, an ownership document by content. */
function isPrimary({ type, bytes }: EnclosedDocument): boolean {
  if (isOwnershipType(type)) return true;
  return rootElement(new TextDecoder().decode(bytes.subarray(0, 2048)))?.name === 'ownershipDocument';
}

function enclosed(file: EnclosedDocument, reading: Reading, submission: EdgarSubmission): DocumentReading[] {
  return reading.documents.map((inner) => {
    const problems = [...reading.problems, ...inner.problems];
    const states = inner.document.documentType;
    if (states !== null && submission.submissionType !== null && states !== submission.submissionType) {
      const message = `The submission is of type ${submission.submissionType}, the document states Form ${states}.`;
      const at = inner.source?.at('documentType' as Parameters<typeof inner.source.at>[0])?.position ?? null;
      const path = '/ownershipDocument/documentType';
      problems.push({ code: 'EDGAR_PRIMARY_TYPE_DIFFERS', severity: 'error', path, message, at });
    }
    return { ...inner, problems, name: file.name };
  });
}

/** Why an enclosed document gave none. The place in words is the enclosed document's, `at` is where the file has it. */
function unreadable({ name }: EnclosedDocument, reading: Reading, at: Position): Problem[] {
  return reading.problems.map((p) => ({ ...p, message: `In the enclosed ${name ?? 'document'}: ${p.message}`, at }));
}

function listing({ type, name, description, bytes }: EnclosedDocument, index: number): AttachmentListing {
  return { type, sequence: String(index + 1), name, description, length: bytes.length };
}

function refused(...problems: Problem[]): EdgarSubmissionReading {
  return { format: FORMAT, submission: null, documents: [], attachments: [], problems };
}
