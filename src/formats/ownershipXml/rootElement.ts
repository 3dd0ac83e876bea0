import { ROOT_ELEMENT } from '../../model/elements.ts';
import { isElement, type XmlElement } from '../xml/parseXml.ts';

/**
 * The root of an ownership document, or null when the root is another. Ownership documents have no namespace; where one is
 * put on by a prefix (`o:ownershipDocument`), the prefix is taken off every name, so that the document can be read.
 */
export function ownershipRoot(root: XmlElement): XmlElement | null {
  if (root.name === ROOT_ELEMENT) return root;
  const colon = root.name.indexOf(':');
  if (root.name.slice(colon + 1) !== ROOT_ELEMENT) return null;
  return withoutPrefix(root, root.name.slice(0, colon + 1));
}

function withoutPrefix(element: XmlElement, prefix: string): XmlElement {
  return {
    ...element,
    name: element.name.startsWith(prefix) ? element.name.slice(prefix.length) : element.name,
    children: element.children.map((child) => (isElement(child) ? withoutPrefix(child, prefix) : child)),
  };
}
