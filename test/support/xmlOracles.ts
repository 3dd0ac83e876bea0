import { XmlElement as LibElement, type ParseOption, XmlDocument } from 'libxml2-wasm';
import { SaxesParser } from 'saxes';
import { isElement, parseXml, type XmlElement } from '../../src/formats/xml/parseXml.ts';
import { XmlFault } from '../../src/formats/xml/xmlFault.ts';

// Three parsers of XML that nobody here wrote together, brought to one shape: null for a text that is refused, else its
// elements, attributes and text in order.

export type Shape = readonly string[] | null;

export function ours(text: string): Shape {
  try {
    const out: string[] = [];
    flatten(parseXml(text).root, out);
    return out;
  } catch (fault) {
    if (fault instanceof XmlFault) return null;
    throw fault;
  }
}

function flatten(element: XmlElement, out: string[]): void {
  out.push(`<${element.name}`);
  for (const { name, value } of [...element.attributes].sort(byName)) out.push(`@${name}=${value}`);
  let text = '';
  const flush = (): void => {
    if (text !== '') out.push(`"${text}`);
    text = '';
  };
  for (const child of element.children) {
    if (!isElement(child)) text += child.text;
    else {
      flush();
      flatten(child, out);
    }
  }
  flush();
  out.push('>');
}

export function saxes(text: string): Shape {
  const out: string[] = [];
  const parser = new SaxesParser({ xmlns: false });
  let pending = '';
  let depth = 0;
  let failed = false;
  const flush = (): void => {
    if (pending !== '') out.push(`"${pending}`);
    pending = '';
  };
  parser.on('error', () => {
    failed = true;
  });
  parser.on('opentag', (tag) => {
    flush();
    depth++;
    out.push(`<${tag.name}`);
    const attributes = Object.entries(tag.attributes).map(([name, value]) => ({ name, value }));
    for (const { name, value } of attributes.sort(byName)) out.push(`@${name}=${value}`);
  });
  parser.on('closetag', () => {
    flush();
    depth--;
    out.push('>');
  });
  const onText = (piece: string): void => {
    if (depth > 0) pending += piece;
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  try {
    parser.write(text).close();
  } catch {
    return null;
  }
  return failed ? null : out;
}

/** Refused or not, and the text of all elements together. */
export function libxml2(text: string, options: ParseOption): { readonly content: string } | null {
  let document: XmlDocument | undefined;
  try {
    document = XmlDocument.fromString(text, { option: options });
    const root = document.root;
    return root instanceof LibElement ? { content: root.content } : null;
  } catch {
    return null;
  } finally {
    document?.dispose();
  }
}

export function contentOf(shape: readonly string[]): string {
  return shape
    .filter((part) => part.startsWith('"'))
    .map((part) => part.slice(1))
    .join('');
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
