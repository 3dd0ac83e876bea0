import type { ExtraElement } from '../../model/asWritten.ts';
import { isElement, type XmlElement } from '../xml/parseXml.ts';

/** An element that the model has no place for, with all below it, so that nothing is dropped. */
export function extraElement(node: XmlElement, parent: string): ExtraElement {
  const elements = node.children.filter(isElement);
  return {
    parent,
    name: node.name,
    text: node.children
      .map((child) => (isElement(child) ? '' : child.text))
      .join('')
      .trim(),
    attributes: node.attributes.map(({ name, value }) => ({ name, value })),
    children: elements.map((child) => extraElement(child, `${parent}/${node.name}`)),
  };
}
