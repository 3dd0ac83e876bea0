import { type FieldPath, toXPath } from '../../model/fieldPath.ts';
import { blankOwner } from '../../model/make.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import type { Problem, SourceMap } from '../../model/problem.ts';
import type { DocumentReading, Reading } from '../../model/reading.ts';
import { decodeText } from '../decodeText.ts';
import { type LinePositions, linePositions } from '../linePositions.ts';
import { Builder } from './documentOf.ts';
import { JSON_MARK } from './mark.ts';
import { JsonFault, type JsonNode, parseJson } from './parseJson.ts';
import { DOCUMENT_SHAPE } from './shape.ts';

/** Documents in one list: a bound on time and memory. */
const LIST_MAX = 10_000;

/**
 * Reads the JSON that `writeJson` writes: one document, or a list of them. Strict: what the schema does not have is a problem,
 * and a value that cannot be typed is left out with its text kept in `spellings`. Never throws.
 */
export function readJson(input: Uint8Array | string): Reading {
  const { text, problem } = typeof input === 'string' ? { text: input, problem: null } : decodeText(input);
  const whole = problem === null ? [] : [problem];
  const place = linePositions(text);
  try {
    const root = parseJson(text);
    const nodes = root.kind === 'array' ? root.items : [root];
    if (nodes.length > LIST_MAX) throw new JsonFault('JSON_TOO_LARGE', root.start, `More than ${LIST_MAX} documents.`);
    const strangers = nodes.filter((node) => !isDocument(node));
    const problems = strangers.map((node) => notADocument(place, node));
    const documents = nodes.filter(isDocument).map((node) => readDocument(place, node));
    if (nodes.length === 0) problems.push(notADocument(place, root));
    return { format: 'json', documents, attachments: [], problems: [...whole, ...problems] };
  } catch (fault) {
    if (!(fault instanceof JsonFault)) throw fault;
    const at = place(fault.offset);
    const refused: Problem = { code: fault.code, severity: 'error', path: '/', message: fault.message, at };
    return { format: 'json', documents: [], attachments: [], problems: [...whole, refused] };
  }
}

function isDocument(node: JsonNode): boolean {
  const mark = node.kind === 'object' ? node.members.get('$schema') : undefined;
  return mark?.kind === 'string' && mark.value === JSON_MARK;
}

function notADocument(place: LinePositions, node: JsonNode): Problem {
  const message = `This is JSON, but not an ownership document: it has no "$schema": "${JSON_MARK}".`;
  const at = place(node.start);
  return { code: 'JSON_NOT_A_DOCUMENT', severity: 'error', path: '/', message, at };
}

function readDocument(place: LinePositions, node: JsonNode): DocumentReading {
  const builder = new Builder();
  const built = builder.object(node, DOCUMENT_SHAPE.fields, '' as FieldPath) as unknown as OwnershipDocument;
  const spelled = new Set(built.spellings.map(({ path }) => path));
  const document: OwnershipDocument = {
    ...built,
    reportingOwners: built.reportingOwners.map((owner) => ({ ...blankOwner(), ...owner })),
    spellings: [...built.spellings, ...builder.unread.filter(({ path }) => !spelled.has(path))],
  };
  const problems = builder.findings.map(({ code, severity, path, message, node: at }): Problem => {
    return { code, severity, path: toXPath(path, document), message, at: place(at.start, at.end) };
  });
  if (builder.more > 0) {
    const message = `${builder.more} more problems of this document are not listed.`;
    problems.push({ code: 'JSON_MORE_PROBLEMS', severity: 'error', path: '/', message, at: null });
  }
  return { document, problems, source: jsonSourceMap(place, node), name: null, filing: null };
}

/** A cell's path leads to its value; every other path to the JSON value of that name. */
function jsonSourceMap(place: LinePositions, root: JsonNode): SourceMap {
  return {
    at(path) {
      let node: JsonNode | undefined = root;
      for (const step of path === '' ? [] : path.split('/')) {
        if (node?.kind === 'object') node = node.members.get(step);
        else node = node?.kind === 'array' ? node.items[Number(step)] : undefined;
      }
      if (node === undefined) return null;
      const value = node.kind === 'object' && node.members.has('footnoteIds') ? node.members.get('value') : node;
      if (value === undefined || value.kind === 'null') return null;
      return { position: place(value.start, value.end), confidence: 1 };
    },
  };
}
