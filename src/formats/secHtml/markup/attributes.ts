import { decodeReferences } from './entities.ts';

const ATTRIBUTE = /([^\s"'<>/=]{1,100})(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]*)))?/g;

/** The value of an attribute of a tag as it stands in the input; an attribute without value is empty, one not there null. */
export function attributeOf(tag: string, name: string): string | null {
  // The tag's own name would else be taken for an attribute.
  for (const match of tag.slice(tag.search(/[\s/]/)).matchAll(ATTRIBUTE)) {
    if (match[1]?.toLowerCase() === name) return decodeReferences(match[2] ?? match[3] ?? match[4] ?? '');
  }
  return null;
}
