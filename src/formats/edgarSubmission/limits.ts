import {
  isSubmissionFileName,
  SUBMISSION_COUNT_LIMITS,
  SUBMISSION_TEXT_LIMITS,
  SUPPORTING_EXTENSIONS,
  SUPPORTING_MAX,
  SUPPORTING_TYPES,
} from '../../law/submissionLimits.ts';
import { DOCUMENT_TYPES } from '../../model/ownershipDocument.ts';
import type { EdgarSubmission, EnclosedDocument } from './edgarSubmission.ts';
import type { Tell, Wrapper } from './wrapper.ts';

/**
 * Holds the wrapper against EDGAR's limits on texts, addresses and enclosed documents. Not modelled: what the EDGAR Filer
 * Manual allows inside an HTML document, and whether EDGAR knows the addresses.
 */
export function examineLimits({ submission, texts, offsets, enclosed }: Wrapper, tell: Tell): void {
  examineTexts(texts, tell);
  examineAddresses(texts, tell);
  const documents = submission.documents;
  const max = SUBMISSION_COUNT_LIMITS.edgarDocument;
  if (enclosed > max) {
    const message = `${enclosed} documents are enclosed; a submission takes ${max}, and no more were read.`;
    tell('EDGAR_TOO_MANY', `/edgarSubmission/edgarDocument[${max + 1}]`, 0, message);
  }
  const among = { submission, names: new Set<string>(), pages: pagesOf(documents) };
  documents.forEach((document, i) => {
    const path = `/edgarSubmission/edgarDocument[${i + 1}]`;
    const offset = offsets.get(document) ?? 0;
    examineDocument(document, among, (code, below, message) => tell(code, `${path}${below}`, offset, message));
  });
  examineGroups(documents, tell);
}

function examineTexts(texts: Wrapper['texts'], tell: Tell): void {
  for (const { element, path, text, offset } of texts) {
    if (element === 'submissionType' && !isOwnershipType(text)) {
      tell(
        'EDGAR_SUBMISSION_TYPE',
        path,
        offset,
        `The submission type ${shown(text)} is none of 3, 3/A, 4, 4/A, 5, 5/A.`,
      );
    }
    if (element === 'testOrLive' && text !== 'LIVE' && text !== 'TEST') {
      tell('EDGAR_TEST_OR_LIVE', path, offset, `${shown(text)} is neither LIVE nor TEST.`);
    }
    const max = Object.hasOwn(SUBMISSION_TEXT_LIMITS, element)
      ? SUBMISSION_TEXT_LIMITS[element as keyof typeof SUBMISSION_TEXT_LIMITS].max
      : Number.POSITIVE_INFINITY;
    const length = [...text].length;
    if (length > max)
      tell('EDGAR_TEXT_TOO_LONG', path, offset, `<${element}> has ${length} characters; it takes ${max}.`);
  }
}

// One @ between a name and a domain with a point, no white space. What else EDGAR takes for badly formed is not published.
const EMAIL = /^[^\s@<>,;]{1,64}@[^\s@<>,;.]+(?:\.[^\s@<>,;.]+)+$/;

function examineAddresses(texts: Wrapper['texts'], tell: Tell): void {
  const seen = new Set<string>();
  let notifications = 0;
  for (const { element, path, text, offset } of texts) {
    if (!element.endsWith('EmailAddress')) continue;
    if (!EMAIL.test(text)) tell('EDGAR_EMAIL', path, offset, `${shown(text)} is not an e-mail address.`);
    const key = text.toLowerCase();
    if (seen.has(key))
      tell('EDGAR_EMAIL_REPEATED', path, offset, `The address ${shown(text)} stands twice; EDGAR warns.`);
    seen.add(key);
    const max = SUBMISSION_COUNT_LIMITS.notificationEmailAddress;
    if (element === 'notificationEmailAddress' && ++notifications === max + 1) {
      tell('EDGAR_TOO_MANY', path, offset, `More than ${max} notification addresses.`);
    }
  }
}

type TellOfDocument = (code: Parameters<Tell>[0], below: string, message: string) => void;

/** What a document is held against: the wrapper, the names of the documents before it, the text of all HTML ones. */
interface Among {
  readonly submission: EdgarSubmission;
  readonly names: Set<string>;
  readonly pages: string;
}

function examineDocument(document: EnclosedDocument, among: Among, tell: TellOfDocument): void {
  const { name, type } = document;
  const { submission, names } = among;
  if (name === null || type === null) return;
  if (isPdf(document)) {
    tell('EDGAR_PDF_DROPPED', '', `${shown(name)} is a PDF; EDGAR drops it with a warning.`);
    return;
  }
  if (!isSubmissionFileName(name)) {
    const message = `The name ${shown(name)} does not follow EDGAR’s convention: lowercase letters, digits, at most one underscore, one hyphen and one period, a letter first.`;
    tell('EDGAR_DOCUMENT_NAME', '/documentName', message);
  }
  const isPrimary = isOwnershipType(type);
  const extension = extensionOf(name);
  if (isPrimary ? extension !== '.xml' : !SUPPORTING_EXTENSIONS.includes(extension)) {
    const right = isPrimary ? '.xml' : SUPPORTING_EXTENSIONS.join(', ');
    tell('EDGAR_DOCUMENT_EXTENSION', '/documentName', `${shown(name)} should end in ${right}.`);
  }
  if (!isPrimary && groupOf(type) === null) {
    const message = `The type ${shown(type)} is neither an ownership form nor CORRESP, COVER, EX-24, EX-99 or GRAPHIC.`;
    tell('EDGAR_DOCUMENT_TYPE', '/documentType', message);
  }
  if (isPrimary && submission.submissionType !== null && type !== submission.submissionType) {
    const message = `The submission is of type ${submission.submissionType}, the primary document of type ${type}.`;
    tell('EDGAR_PRIMARY_TYPE_DIFFERS', '/documentType', message);
  }
  if (names.has(name)) {
    tell('EDGAR_DOCUMENT_NAME_REPEATED', '/documentName', `Another document has the name ${shown(name)} too.`);
  }
  names.add(name);
  examineContent(document, extension, among.pages, tell);
}

function examineContent(
  { name, bytes }: EnclosedDocument,
  extension: string,
  pages: string,
  tell: TellOfDocument,
): void {
  if (extension === '.txt' && bytes.some((byte) => byte > 0x7e)) {
    tell('EDGAR_TEXT_CONTENT', '', `${shown(name ?? '')} holds bytes that are not ASCII.`);
  }
  if ((extension === '.jpg' || extension === '.gif') && !pages.includes((name ?? '').toLowerCase())) {
    tell('EDGAR_GRAPHIC_UNREFERENCED', '', `No enclosed HTML document refers to the graphic ${shown(name ?? '')}.`);
  }
}

function examineGroups(documents: readonly EnclosedDocument[], tell: Tell): void {
  for (const [group, max] of Object.entries(SUPPORTING_MAX)) {
    const count = documents.filter((d) => d.type !== null && groupOf(d.type) === group).length;
    if (count <= max) continue;
    const what = group === 'EXHIBIT' ? 'exhibits and graphics' : `documents of type ${group}`;
    tell('EDGAR_TOO_MANY', '/edgarSubmission', 0, `${count} ${what} are enclosed; a submission takes ${max}.`);
  }
}

export function isOwnershipType(type: string | null): boolean {
  return DOCUMENT_TYPES.some((known) => known === type);
}

function groupOf(type: string): string | null {
  const base = type.split('.')[0] ?? type;
  return Object.hasOwn(SUPPORTING_TYPES, base) ? (SUPPORTING_TYPES[base] ?? null) : null;
}

function isPdf({ name, bytes }: EnclosedDocument): boolean {
  return extensionOf(name ?? '') === '.pdf' || ascii(bytes.subarray(0, 5)) === '%PDF-';
}

function pagesOf(documents: readonly EnclosedDocument[]): string {
  const pages = documents.filter(({ name }) => extensionOf(name ?? '') === '.htm');
  return pages.map(({ bytes }) => ascii(bytes).toLowerCase()).join('\n');
}

function extensionOf(name: string): string {
  const point = name.lastIndexOf('.');
  return point < 0 ? '' : name.slice(point).toLowerCase();
}

function ascii(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}

function shown(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}
