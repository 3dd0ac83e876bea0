import { type FieldPath, toXPath } from '../../model/fieldPath.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import type { SourceMap, SourcePlace } from '../../model/problem.ts';
import { isElement, parseXml, type XmlElement } from '../xml/parseXml.ts';
import { lineIndex } from '../xml/position.ts';
import { ownershipRoot } from './rootElement.ts';

/** Where each value of the document stood in `text`. The text is parsed again on the first question, and not before. */
export function xmlSourceMap(text: string, document: OwnershipDocument): SourceMap {
  let root: XmlElement | undefined;
  const positionOf = lineIndex(text);
  return {
    at(path: FieldPath): SourcePlace | null {
      root ??= rootOf(text);
      const range = rangeOf(root, toXPath(path, document));
      return range === null ? null : { position: positionOf(range.start, range.end), confidence: 1 };
    },
  };
}

function rootOf(text: string): XmlElement {
  const { root } = parseXml(text);
  return ownershipRoot(root) ?? root;
}

/** The range of an XPath as `toXPath` prints one: a leaf's text, an element with its tags, an attribute. Null when it stands nowhere. */
export function rangeOf(root: XmlElement, xpath: string): { start: number; end: number } | null {
  let element = root;
  for (const step of xpath.split('/').slice(2)) {
    if (step.startsWith('@')) {
      const attribute = element.attributes.find((a) => a.name === step.slice(1));
      return attribute === undefined
        ? null
        : { start: attribute.start, end: attribute.start + attribute.name.length + attribute.value.length + 3 };
    }
    const match = /^([^[]+)(?:\[(\d+)\])?$/.exec(step);
    const name = match?.[1] ?? step;
    const child = element.children.filter(isElement).filter((e) => e.name === name)[Number(match?.[2] ?? 1) - 1];
    if (child === undefined) return null;
    element = child;
  }
  return element.children.some(isElement) || element.contentStart === element.contentEnd
    ? { start: element.start, end: element.end }
    : { start: element.contentStart, end: element.contentEnd };
}
