/** One submission inside a text: its header and its documents, as ranges of the text, and the closing tags that are missing. */
export interface SubmissionPart {
  readonly start: number;
  /** The header's range; empty where the text begins with a document. */
  readonly headerEnd: number;
  readonly documents: readonly DocumentPart[];
  readonly end: number;
  /** Closing tags of the submission and its header that are not there, such as `</SEC-DOCUMENT>`. */
  readonly missing: readonly string[];
}

/** One `<DOCUMENT>` of a submission. Null: the tag is not there, or has no value. */
export interface DocumentPart {
  readonly start: number;
  readonly type: string | null;
  readonly sequence: string | null;
  readonly filename: string | null;
  readonly description: string | null;
  /** The range of what stands between `<TEXT>` and `</TEXT>`, and inside `<XML>` where there is one. */
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly isXml: boolean;
  /** Closing tags that are not there, in the order in which they belong. */
  readonly missing: readonly string[];
}

// Tags that divide a submission stand at the beginning of a line; some software writes the last three on one line.
const BOUNDARY = /<\/TEXT>\s{0,80}<\/DOCUMENT>|^[ \t]{0,80}(<(?:\/?(?:SEC|IMS)-DOCUMENT|\/?SUBMISSION|\/?DOCUMENT)>)/gm;
const DOCUMENT_FOLLOWS = /\s{0,80}<TYPE>/y;

/** Submissions and documents that one text may have: a bound on time and memory, far above any bundle of EDGAR. */
const OPENINGS_MAX = 50_000;

/**
 * Divides a text into submissions and their documents. Takes any text; time in proportion to its length. `stoppedAt` is where
 * the division ended early because there are too many.
 */
export function submissionParts(text: string): { parts: SubmissionPart[]; stoppedAt: number | null } {
  const builder = new PartsBuilder(text);
  let openings = 0;
  for (const match of text.matchAll(BOUNDARY)) {
    const tag = match[1] ?? '</DOCUMENT>';
    const end = match.index + match[0].length;
    const start = match[1] === undefined ? end - tag.length : end - match[1].length;
    if (!tag.startsWith('</') && ++openings > OPENINGS_MAX) return { parts: builder.finished(), stoppedAt: start };
    if (tag === '<DOCUMENT>') builder.openDocument(start, end);
    else if (tag === '</DOCUMENT>') builder.closeDocument(start, true);
    else if (tag.startsWith('</')) builder.closeSubmission(start, end, true);
    else builder.openSubmission(start, tag);
  }
  return { parts: builder.finish(), stoppedAt: null };
}

class PartsBuilder {
  readonly #text: string;
  readonly #parts: SubmissionPart[] = [];
  #open: { start: number; tag: string | null; headerEnd: number; documents: DocumentPart[] } | null = null;
  #document: { start: number; end: number } | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  openSubmission(start: number, tag: string | null): void {
    this.closeSubmission(start, start, false);
    this.#open = { start, tag, headerEnd: -1, documents: [] };
  }

  closeSubmission(start: number, end: number, isThere: boolean): void {
    this.closeDocument(start, false);
    if (this.#open === null) return;
    const { tag, documents } = this.#open;
    const headerEnd = this.#open.headerEnd < 0 ? start : this.#open.headerEnd;
    const header = this.#text.slice(this.#open.start, headerEnd);
    const missing = ['SEC-HEADER', 'IMS-HEADER']
      .filter((name) => header.includes(`<${name}>`) && !header.includes(`</${name}>`))
      .map((name) => `</${name}>`);
    if (!isThere && tag !== null) missing.push(`</${tag.slice(1)}`);
    this.#parts.push({ start: this.#open.start, headerEnd, documents, end, missing });
    this.#open = null;
  }

  openDocument(start: number, end: number): void {
    // Inside a document the word alone is text; only with its <TYPE> does it begin another document.
    DOCUMENT_FOLLOWS.lastIndex = end;
    if (this.#document !== null && !DOCUMENT_FOLLOWS.test(this.#text)) return;
    this.closeDocument(start, false);
    this.#open ??= { start: this.#parts.length === 0 ? 0 : start, tag: null, headerEnd: start, documents: [] };
    if (this.#open.headerEnd < 0) this.#open.headerEnd = start;
    this.#document = { start, end };
  }

  closeDocument(end: number, isThere: boolean): void {
    if (this.#document === null || this.#open === null) return;
    this.#open.documents.push(documentPart(this.#text, this.#document.start, this.#document.end, end, isThere));
    this.#document = null;
  }

  /** The submissions that have ended; one that is still open with what it has. */
  finished(): SubmissionPart[] {
    if (this.#open === null) return this.#parts;
    const { start, headerEnd, documents } = this.#open;
    return [...this.#parts, { start, headerEnd: Math.max(start, headerEnd), documents, end: start, missing: [] }];
  }

  finish(): SubmissionPart[] {
    const end = this.#text.length;
    // A header file alone: neither a submission's tag nor a document.
    if (this.#open === null && this.#parts.length === 0)
      this.#open = { start: 0, tag: null, headerEnd: end, documents: [] };
    this.closeSubmission(end, end, false);
    return this.#parts;
  }
}

function documentPart(text: string, start: number, from: number, end: number, isClosed: boolean): DocumentPart {
  const missing: string[] = [];
  const opened = text.slice(from, end).indexOf('<TEXT>');
  const textStart = opened < 0 ? end : from + opened + '<TEXT>'.length;
  const closed = opened < 0 ? -1 : lastIndexIn(text, '</TEXT>', textStart, end);
  const head = text.slice(from, opened < 0 ? end : from + opened);
  const inside = trimmed(text, textStart, closed < 0 ? end : closed);
  const isXml = text.startsWith('<XML>', inside.start);
  const xmlEnd = isXml ? lastIndexIn(text, '</XML>', inside.start, inside.end) : -1;
  if (isXml && xmlEnd < 0) missing.push('</XML>');
  if (opened >= 0 && closed < 0) missing.push('</TEXT>');
  if (!isClosed) missing.push('</DOCUMENT>');
  const content = isXml ? trimmed(text, inside.start + '<XML>'.length, xmlEnd < 0 ? inside.end : xmlEnd) : inside;
  return {
    start,
    type: tagValue(head, 'TYPE'),
    sequence: tagValue(head, 'SEQUENCE'),
    filename: tagValue(head, 'FILENAME'),
    description: tagValue(head, 'DESCRIPTION'),
    contentStart: content.start,
    contentEnd: content.end,
    isXml,
    missing,
  };
}

function tagValue(head: string, tag: string): string | null {
  const at = head.indexOf(`<${tag}>`);
  if (at < 0) return null;
  const value = /[^\r\n<]*/.exec(head.slice(at + tag.length + 2))?.[0].trim() ?? '';
  return value === '' ? null : value;
}

function lastIndexIn(text: string, token: string, from: number, end: number): number {
  const at = text.slice(from, end).lastIndexOf(token);
  return at < 0 ? -1 : from + at;
}

function trimmed(text: string, from: number, end: number): { start: number; end: number } {
  const slice = text.slice(from, end);
  const start = from + slice.length - slice.trimStart().length;
  return { start, end: Math.max(start, end - (slice.length - slice.trimEnd().length)) };
}
