import type { FilingFacts } from '../../model/filingFacts.ts';
import type { Position, Problem } from '../../model/problem.ts';
import type { AttachmentListing, DocumentReading, Reading } from '../../model/reading.ts';
import { decodeText } from '../decodeText.ts';
import { localName, rootElement } from '../detection/rootElement.ts';
import { readFormText } from '../formText/read.ts';
import { type LinePositions, linePositions } from '../linePositions.ts';
import { readOwnershipXml } from '../ownershipXml/read.ts';
import { readSecHtml } from '../secHtml/read.ts';
import { shiftFrom } from '../shiftPositions.ts';
import { type HeaderReading, readHeader } from './header.ts';
import { headerDifferences } from './headerDifferences.ts';
import { type DocumentPart, type SubmissionPart, submissionParts } from './parts.ts';
import { SUBMISSION_TEXT_PROBLEMS, type SubmissionTextProblemCode } from './problems.ts';

/**
 * Reads complete submissions as EDGAR keeps them: a header and documents, in SGML (`.txt`, `.nc`; `.hdr.sgml` is a header
 * alone). One file may hold several submissions. Every place in a problem or source map is a place of the whole text.
 * Source: EDGAR Public Dissemination Service technical specification, as far as filings show it.
 */
export function readSubmissionText(input: Uint8Array | string): Reading {
  const { text, problem } = typeof input === 'string' ? { text: input, problem: null } : decodeText(input);
  const place = linePositions(text);
  const { parts, stoppedAt } = submissionParts(text);
  const readings = parts.map((part) => new SubmissionReader(text, place, part).read());
  const problems = [...(problem === null ? [] : [problem]), ...readings.flatMap((r) => r.problems)];
  if (stoppedAt !== null) {
    const message =
      'The file has more submissions and documents than are read at once. What follows here is not read; split the file.';
    problems.push(told('SUBMISSION_TOO_MANY', message, place(stoppedAt)));
  }
  return {
    format: 'submissionText',
    documents: readings.flatMap((r) => r.documents),
    attachments: readings.flatMap((r) => r.attachments),
    problems,
  };
}

function told(code: SubmissionTextProblemCode, message: string, at: Position, path = '/'): Problem {
  return { code, severity: SUBMISSION_TEXT_PROBLEMS[code].severity, path, message, at };
}

const OWNERSHIP_TYPE = /^[345](?:\/A)?$/;

class SubmissionReader {
  readonly #text: string;
  readonly #place: LinePositions;
  readonly #part: SubmissionPart;
  readonly #header: HeaderReading | null;
  readonly #documents: DocumentReading[] = [];
  readonly #attachments: AttachmentListing[] = [];
  readonly #problems: Problem[] = [];

  constructor(text: string, place: LinePositions, part: SubmissionPart) {
    this.#text = text;
    this.#place = place;
    this.#part = part;
    const header = text.slice(part.start, part.headerEnd);
    this.#header = header.trim() === '' ? null : readHeader(header);
  }

  read(): { documents: DocumentReading[]; attachments: AttachmentListing[]; problems: Problem[] } {
    this.#tellOfHeader();
    for (const part of this.#part.documents) this.#readDocument(part);
    this.#tellOfDocuments();
    return { documents: this.#documents, attachments: this.#attachments, problems: this.#problems };
  }

  #readDocument(part: DocumentPart): void {
    const content = this.#text.slice(part.contentStart, part.contentEnd);
    const reader = looksLikeOwnershipXml(content, part)
      ? readOwnershipXml
      : looksLikeFormText(content, part)
        ? readFormText
        : looksLikeFormPage(content, part)
          ? readSecHtml
          : null;
    if (part.missing.length > 0) this.#tellOfCut(part);
    if (reader === null) {
      this.#attachments.push(listing(part));
      return;
    }
    const shift = shiftFrom(this.#place(part.contentStart));
    const inner = reader(content);
    const whole = shift.problems(inner.problems);
    if (inner.documents.length === 0 && reader !== readSecHtml) this.#problems.push(...whole);
    if (inner.documents.length === 0 && reader !== readOwnershipXml) this.#attachments.push(listing(part));
    for (const reading of inner.documents) {
      const source = shift.source(reading.source);
      const problems = [...whole, ...shift.problems(reading.problems)];
      if (reader === readSecHtml)
        problems.push(told('SUBMISSION_LEGACY_HTML', LEGACY_HTML, this.#place(part.contentStart), FORM));
      if (this.#facts !== null) problems.push(...headerDifferences(this.#facts, reading.document, source));
      this.#documents.push({ document: reading.document, problems, source, name: part.filename, filing: this.#facts });
    }
  }

  #tellOfHeader(): void {
    if (this.#header === null) {
      const message = 'The documents have no submission header: filing date and accession number are not known.';
      this.#tell('SUBMISSION_NO_HEADER', message, this.#part.start);
      return;
    }
    for (const fault of this.#header.faults) {
      const message = `The header’s ${fault.field} cannot be understood: ${fault.text.slice(0, 80)}`;
      this.#tell('SUBMISSION_HEADER_VALUE', message, this.#part.start + fault.offset);
    }
  }

  #tellOfDocuments(): void {
    const { documents, missing, end } = this.#part;
    const stated = this.#facts?.publicDocumentCount ?? null;
    if (missing.length > 0) {
      const message = `The submission is cut short or damaged: ${missing.join(' and ')} is missing. Download it again.`;
      this.#tell('SUBMISSION_CUT_SHORT', message, end);
    }
    if (stated !== null && documents.length > 0 && stated !== documents.length) {
      const message = `The header says that the submission has ${stated} public documents; the file has ${documents.length}.`;
      this.#tell('SUBMISSION_DOCUMENT_COUNT', message, this.#part.start);
    }
    if (this.#documents.length > 1) {
      const names = this.#documents.map((d) => d.name ?? 'without a name').join(', ');
      const message = `The submission has ${this.#documents.length} ownership documents (${names}); a submission has one. Each was read.`;
      this.#tell('SUBMISSION_SEVERAL_OWNERSHIP_DOCUMENTS', message, this.#part.start);
    }
    if (this.#documents.length === 0) this.#tellWhyNone();
  }

  #tellWhyNone(): void {
    // What the reader of XML said about a document that could not be read is reason enough.
    if (this.#problems.some((p) => p.severity === 'error')) return;
    const { documents } = this.#part;
    const type = this.#facts?.submissionType ?? null;
    const legacy = documents.find((d) => OWNERSHIP_TYPE.test(d.type ?? ''));
    if (legacy !== undefined) {
      const message = `The Form ${legacy.type} in this submission is empty, or HTML from before the SEC’s XML of 2003 in which its printed labels are not found; it is not read.`;
      this.#tell('SUBMISSION_LEGACY_TEXT', message, legacy.start);
    } else if (documents.length === 0) {
      const message = `This is the header of a submission${ofType(type)} without any document. Download the complete submission text.`;
      this.#tell('SUBMISSION_NO_DOCUMENTS', message, this.#part.start);
    } else {
      const message = `This is a submission${ofType(type ?? documents[0]?.type ?? null)} without an ownership document (Form 3, 4 or 5).`;
      this.#tell('SUBMISSION_NO_OWNERSHIP_DOCUMENT', message, this.#part.start);
    }
  }

  #tellOfCut(part: DocumentPart): void {
    const tags = part.missing.join(', ').replace(/, (?=[^,]*$)/, ' and ');
    const verb = part.missing.length > 1 ? 'are' : 'is';
    const message = `The document ${part.filename ?? part.type ?? ''} is cut: ${tags} ${verb} missing. Download the submission again.`;
    this.#tell('SUBMISSION_DOCUMENT_CUT', message, part.contentEnd);
  }

  get #facts(): FilingFacts | null {
    return this.#header?.facts ?? null;
  }

  #tell(code: SubmissionTextProblemCode, message: string, offset: number): void {
    this.#problems.push(told(code, message, this.#place(offset)));
  }
}

/** An exhibit may mention the element's name: the content must begin with the element, or stand in `<XML>` as type 3, 4 or 5. */
function looksLikeOwnershipXml(content: string, part: DocumentPart): boolean {
  const root = content.startsWith('<') ? rootElement(content) : null;
  if (root !== null && localName(root.name) === 'ownershipDocument') return true;
  return part.isXml && OWNERSHIP_TYPE.test(part.type ?? '');
}

/** Before 2003 the document of type 3, 4 or 5 is the form in plain text. Markup as of HTML is not. */
function looksLikeFormText(content: string, part: DocumentPart): boolean {
  return !part.isXml && OWNERSHIP_TYPE.test(part.type ?? '') && content !== '' && !HTML.test(content);
}

/** Or in HTML of the filer's own making, which has the form's printed labels. */
function looksLikeFormPage(content: string, part: DocumentPart): boolean {
  return !part.isXml && OWNERSHIP_TYPE.test(part.type ?? '') && HTML.test(content);
}

const FORM = '/ownershipDocument';
const LEGACY_HTML =
  'The form is HTML of before the SEC’s XML of 2003, in a layout of the filer’s own. It was read by its printed labels: compare all of it with the page.';

const HTML = /<(?:html|body|font|div|p|td|tr)[\s>]/i;

function listing(part: DocumentPart): AttachmentListing {
  const { type, sequence, filename, description, contentStart, contentEnd } = part;
  return { type, sequence, name: filename, description, length: contentEnd - contentStart };
}

function ofType(type: string | null): string {
  return type === null ? '' : ` of form type ${type}`;
}
