import { SUBMISSION_COUNT_LIMITS } from '../../law/submissionLimits.ts';
import { isElement, type XmlElement } from '../xml/parseXml.ts';
import { decodeBase64 } from './base64.ts';
import type { EdgarSubmission, EnclosedDocument } from './edgarSubmission.ts';
import type { EdgarSubmissionProblemCode } from './problems.ts';

/** How problems are told: where in the text, which element, what. */
export type Tell = (code: EdgarSubmissionProblemCode, path: string, offset: number, message: string) => void;

/** A text of the wrapper with where it stands, so that a limit can name its place. */
export interface PlacedText {
  readonly element: string;
  readonly path: string;
  readonly text: string;
  readonly offset: number;
}

export interface Wrapper {
  readonly submission: EdgarSubmission;
  /** How many documents the file encloses; of more than EDGAR takes, only so many are read. */
  readonly enclosed: number;
  readonly texts: readonly PlacedText[];
  /** Where each enclosed document's element begins. */
  readonly offsets: ReadonlyMap<EnclosedDocument, number>;
}

const TOP = ['submissionType', 'testOrLive', 'pointOfContact', 'notificationAddresses', 'edgarDocument'];
const CONTACT = ['contactName', 'contactPhoneNumber', 'contactEmailAddress'];
const DOCUMENT = ['documentName', 'documentType', 'documentDescription', 'documentMimeBlock'];
const ROOT = '/edgarSubmission';

/** Takes the elements of the wrapper out of the tree, by the schema, and tells of what does not fit it. */
export function readWrapper(root: XmlElement, tell: Tell): Wrapper {
  const texts: PlacedText[] = [];
  const top = new Children(root, ROOT, TOP, ['edgarDocument'], tell);
  const take = (children: Children, name: string, isMandatory = false): string | null => {
    const element = children.one(name);
    const path = `${children.path}/${name}`;
    const text = element === undefined ? '' : textOf(element).trim();
    if (isMandatory && text === '') {
      tell('EDGAR_ELEMENT_MISSING', path, element?.start ?? children.start, `<${name}> is missing or empty.`);
    }
    if (element === undefined || text === '') return null;
    texts.push({ element: name, path, text, offset: element.contentStart });
    return text;
  };
  const head = { submissionType: take(top, 'submissionType', true), testOrLive: take(top, 'testOrLive', true) };
  const contact = new Children(top.one('pointOfContact'), `${ROOT}/pointOfContact`, CONTACT, [], tell);
  const pointOfContact = {
    contactName: take(contact, 'contactName'),
    contactPhoneNumber: take(contact, 'contactPhoneNumber'),
    contactEmailAddress: take(contact, 'contactEmailAddress'),
  };
  const name = 'notificationEmailAddress';
  const notify = new Children(top.one('notificationAddresses'), `${ROOT}/notificationAddresses`, [name], [name], tell);
  const notificationEmailAddresses = notify.all(name).map((element, i) => {
    const text = textOf(element).trim();
    texts.push({ element: name, path: `${notify.path}/${name}[${i + 1}]`, text, offset: element.contentStart });
    return text;
  });
  const offsets = new Map<EnclosedDocument, number>();
  const enclosed = top.all('edgarDocument');
  const documents = enclosed.slice(0, SUBMISSION_COUNT_LIMITS.edgarDocument).map((element, i): EnclosedDocument => {
    const children = new Children(element, `${ROOT}/edgarDocument[${i + 1}]`, DOCUMENT, [], tell);
    const document = {
      name: take(children, 'documentName', true),
      type: take(children, 'documentType', true),
      description: take(children, 'documentDescription'),
      bytes: content(children, tell),
    };
    offsets.set(document, element.start);
    return document;
  });
  const submission = { ...head, ...pointOfContact, notificationEmailAddresses, documents };
  return { submission, texts, offsets, enclosed: enclosed.length };
}

function content(children: Children, tell: Tell): Uint8Array {
  const element = children.one('documentMimeBlock');
  const path = `${children.path}/documentMimeBlock`;
  const text = element === undefined ? '' : textOf(element);
  if (element === undefined || text.trim() === '') {
    tell('EDGAR_ELEMENT_MISSING', path, element?.start ?? children.start, '<documentMimeBlock> is missing or empty.');
    return new Uint8Array(0);
  }
  const { bytes, fault } = decodeBase64(text);
  if (fault !== null) {
    const message = `The content is not base64 from its character ${fault + 1} on; what stands before was decoded.`;
    tell('EDGAR_BASE64', path, element.contentStart + fault, message);
  }
  return bytes;
}

/** The children of one element, held against the schema's sequence. */
class Children {
  readonly path: string;
  readonly start: number;
  readonly #elements: readonly XmlElement[];

  constructor(
    parent: XmlElement | undefined,
    path: string,
    sequence: readonly string[],
    repeatable: readonly string[],
    tell: Tell,
  ) {
    this.path = path;
    this.start = parent?.start ?? 0;
    this.#elements = parent?.children.filter(isElement) ?? [];
    let last = 0;
    const seen = new Set<string>();
    for (const { name, start } of this.#elements) {
      const place = sequence.indexOf(name);
      const at = `${path}/${name}`;
      if (name === 'returnCopy' && path === ROOT) {
        tell('EDGAR_RETURN_COPY', at, start, '<returnCopy> is not an element of the schema since 18 March 2026.');
      } else if (place < 0) {
        tell('EDGAR_ELEMENT_UNKNOWN', at, start, `<${name}> is not an element of the schema at this place.`);
      } else if (place < last) {
        tell('EDGAR_ELEMENT_ORDER', at, start, `<${name}> stands behind <${sequence[last]}>, which must follow it.`);
      } else if (seen.has(name) && !repeatable.includes(name)) {
        tell('EDGAR_ELEMENT_REPEATED', at, start, `<${name}> stands twice; the first one is read.`);
      }
      last = Math.max(last, place);
      seen.add(name);
    }
  }

  one(name: string): XmlElement | undefined {
    return this.#elements.find((e) => e.name === name);
  }

  all(name: string): readonly XmlElement[] {
    return this.#elements.filter((e) => e.name === name);
  }
}

/** The character data of a leaf. */
function textOf(element: XmlElement): string {
  return element.children.map((child) => (isElement(child) ? '' : child.text)).join('');
}
