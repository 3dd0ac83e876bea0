import { ROOT_ELEMENT } from '../model/elements.ts';
import type { Problem } from '../model/problem.ts';
import { wideEncoding } from './decodeText.ts';
import { binaryKind } from './detection/binarySignatures.ts';
import { hasFormWords } from './detection/formWords.ts';
import { binaryRefusal, otherXmlRefusal, refusal } from './detection/refusals.ts';
import { localName, type RootElement, rootElement } from './detection/rootElement.ts';
import { JSON_MARK } from './json/mark.ts';

/** A format that some reader takes, or the reason why none does. */
export type Detected =
  | {
      readonly format: 'ownershipXml' | 'submissionText' | 'edgarSubmission' | 'json' | 'secHtml' | 'formText';
      readonly refusal: null;
    }
  | { readonly format: 'unknown'; readonly refusal: Problem };

const BYTES_MAX = 200_000_000;
/** Enough for the first element of every real document; what begins with more prolog than that is looked at again. */
const HEAD_BYTES = 2048;
/** As much of a page or text as is looked at for its words. */
const WORDS_BYTES = 400_000;

/** Tells what an input is by its content alone; names and extensions are never looked at. */
export function detect(bytes: Uint8Array): Detected {
  if (bytes.length === 0) return refused(refusal('INPUT_EMPTY'));
  if (bytes.length > BYTES_MAX) return refused(refusal('INPUT_TOO_LARGE'));
  // No binary format begins with `<`; most inputs are told by this byte and the name behind it.
  const binary = bytes[0] === 0x3c ? null : binaryKind(bytes);
  if (binary !== null) return refused(binaryRefusal(binary));
  const head = decodeHead(bytes, HEAD_BYTES).trimStart();
  if (head === '') return isBlank(bytes) ? refused(refusal('INPUT_BLANK')) : detectLate(bytes);
  return ofText(head, bytes);
}

/** For an input that begins with more white space than the head holds. */
function detectLate(bytes: Uint8Array): Detected {
  return ofText(decodeHead(bytes, bytes.length).trimStart(), bytes);
}

const SUBMISSION =
  /^(?:<(?:(?:SEC|IMS)-(?:DOCUMENT|HEADER)|SUBMISSION|DOCUMENT)>|-----BEGIN PRIVACY-ENHANCED MESSAGE-----)/;

function ofText(head: string, bytes: Uint8Array): Detected {
  if (SUBMISSION.test(head)) return { format: 'submissionText', refusal: null };
  if (head.startsWith('<')) return ofMarkup(head, bytes);
  if (/^[{[]/.test(head)) return ofJson(head);
  const text = decodeHead(bytes, WORDS_BYTES);
  // An XML document behind other text, such as a mail's header, goes to the reader of XML, which says where the fault is.
  if (/<(?:\w+:)?ownershipDocument[\s>]/.test(text)) return { format: 'ownershipXml', refusal: null };
  if (/^ACCESSION_NUMBER\t/.test(head)) return refused(refusal('INPUT_DATASET_TABLE'));
  if (isBinary(text)) return refused(refusal('INPUT_BINARY'));
  return hasFormWords(text) ? { format: 'formText', refusal: null } : refused(refusal('INPUT_TEXT'));
}

function ofMarkup(head: string, bytes: Uint8Array): Detected {
  const root = rootElement(head) ?? rootElement(decodeHead(bytes, bytes.length));
  // Cut before its first element, or not well-formed there: the reader of XML says where.
  if (root === null) return { format: 'ownershipXml', refusal: null };
  const name = localName(root.name);
  if (name === ROOT_ELEMENT) return { format: 'ownershipXml', refusal: null };
  if (name === 'edgarSubmission') return { format: 'edgarSubmission', refusal: null };
  if (isHtml(root)) return ofHtml(decodeHead(bytes, WORDS_BYTES));
  return refused(otherXmlRefusal(name));
}

const HTML_ELEMENT =
  /^(?:html|head|body|title|meta|table|div|center|p|pre|font|span|h[1-6]|b|br|hr|script|style|a|ul)$/i;

function isHtml(root: RootElement): boolean {
  return root.doctype?.toLowerCase() === 'html' || HTML_ELEMENT.test(root.name);
}

function ofHtml(page: string): Detected {
  if (/request rate threshold|exceeded .{0,40}(?:rate|requests)/i.test(page)) {
    return refused(refusal('INPUT_RATE_LIMIT_PAGE'));
  }
  return hasFormWords(page) ? { format: 'secHtml', refusal: null } : refused(htmlRefusal(page));
}

function htmlRefusal(page: string): Problem {
  if (/undeclared automated tool/i.test(page)) return refusal('INPUT_SEC_REFUSAL_PAGE');
  const title = /<title[^>]{0,200}>([^<]{0,300})/i.exec(page)?.[1] ?? '';
  if (/\b(?:403|404|50[0234])\b|access denied|not found|forbidden|service unavailable/i.test(title)) {
    return refusal(
      /\bSEC\b/.test(page) && /403|denied|forbidden/i.test(title) ? 'INPUT_SEC_REFUSAL_PAGE' : 'INPUT_ERROR_ANSWER',
    );
  }
  return refusal('INPUT_HTML');
}

function ofJson(head: string): Detected {
  if (head.includes(JSON_MARK)) return { format: 'json', refusal: null };
  return refused(refusal(/^(?:\{\s*["}]|\[\s*[{["\]\d-]|[{[]\s*$)/.test(head) ? 'INPUT_JSON' : 'INPUT_TEXT'));
}

function refused(problem: Problem): Detected {
  return { format: 'unknown', refusal: problem };
}

/** The first `length` bytes as text; a character cut at the end, or that is no UTF-8, is replaced: good enough to look at. */
function decodeHead(bytes: Uint8Array, length: number): string {
  const wide = wideEncoding(bytes);
  return (wide === null ? utf8 : new TextDecoder(wide)).decode(bytes.subarray(0, length));
}

// Made once: making a decoder takes longer than decoding the head of a document.
const utf8 = new TextDecoder('utf-8');

function isBlank(bytes: Uint8Array): boolean {
  return decodeHead(bytes, bytes.length).trim() === '';
}

/** Control characters that no text has: more than one in a hundred. */
function isBinary(text: string): boolean {
  let count = 0;
  for (const _ of text.matchAll(/[\x00-\x08\x0e-\x1f\ufffd]/g)) count++;
  return count * 100 > text.length;
}
