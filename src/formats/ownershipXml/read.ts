import { ROOT_ELEMENT } from '../../model/elements.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import type { Position, Problem } from '../../model/problem.ts';
import type { Reading } from '../../model/reading.ts';
import { decodeBytes } from '../xml/decodeBytes.ts';
import { parseXml } from '../xml/parseXml.ts';
import { positionOf } from '../xml/position.ts';
import { XmlFault } from '../xml/xmlFault.ts';
import { fastRead } from './fastRead.ts';
import { shown } from './leafValue.ts';
import { ownershipRoot } from './rootElement.ts';
import { xmlSourceMap } from './sourceMap.ts';
import { treeRead } from './treeRead.ts';

const HALF_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const FORMAT = 'ownershipXml';
const NO_PROBLEMS: readonly Problem[] = Object.freeze([]);

/**
 * Reads an ownership document of any schema version since 2003. Never throws: an input that is no such document gives a
 * reading without documents and one problem that says why. Opens nothing that the input names.
 */
export function readOwnershipXml(input: Uint8Array | string): Reading {
  if (typeof input === 'string') {
    const text = input.startsWith('\ufeff') ? input.slice(1) : input;
    return HALF_SURROGATE.test(text) ? readCarefully(text) : readText(text, null);
  }
  const decoded = decodeBytes(input);
  if ('text' in decoded) return readText(decoded.text, input);
  const at = bytePosition(input, decoded.offset);
  return refused({ code: decoded.code, severity: 'error', path: '/', message: decoded.message, at });
}

function readText(text: string, bytes: Uint8Array | null): Reading {
  const plain = fastRead(text, bytes);
  return plain === null ? readCarefully(text) : whole(text, plain, NO_PROBLEMS);
}

function readCarefully(text: string): Reading {
  try {
    const tree = parseXml(text);
    const root = ownershipRoot(tree.root);
    if (root === null) return refused(wrongRoot(tree.root.name, text, tree.root.start));
    const { document, problems } = treeRead({ ...tree, root }, text);
    return whole(text, document, problems);
  } catch (fault) {
    if (!(fault instanceof XmlFault)) throw fault;
    const at = positionOf(text, fault.offset);
    const message = `${fault.message} (line ${at.line}, column ${at.column})`;
    return refused({ code: fault.code, severity: 'error', path: '/', message, at });
  }
}

function whole(text: string, document: OwnershipDocument, problems: readonly Problem[]): Reading {
  const reading = { document, problems, source: xmlSourceMap(text, document), name: null, filing: null };
  return { format: FORMAT, documents: [reading], attachments: [], problems: NO_PROBLEMS as Problem[] };
}

function refused(problem: Problem): Reading {
  return { format: FORMAT, documents: [], attachments: [], problems: [problem] };
}

function wrongRoot(name: string, text: string, offset: number): Problem {
  const message = `The root element is ${shown(name)}; ${ROOT_ELEMENT} was expected. This is not an ownership document.`;
  return { code: 'XML_ROOT', severity: 'error', path: '/', message, at: positionOf(text, offset) };
}

/** The place of a byte, columns counted in bytes, since the text before it may not be text. */
function bytePosition(bytes: Uint8Array, offset: number): Position {
  let line = 1;
  let lineStart = 0;
  for (let i = 0; i < offset; i++) {
    if (bytes[i] === 10) {
      line++;
      lineStart = i + 1;
    }
  }
  return { line, column: offset - lineStart + 1, start: offset, end: offset };
}
