import { XmlFault } from './xmlFault.ts';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const REFERENCE = /&(?:#([0-9]+)|#x([0-9A-Fa-f]+)|([A-Za-z_][\w.-]*));|&/g;

/**
 * The text with its references replaced: the five entities of XML and character references, and no other, since an
 * ownership document has no document type declaration to define one. `offset` is where `raw` begins, for the fault's place.
 */
export function decodeReferences(raw: string, offset: number): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(REFERENCE, (whole, decimal, hex, name, index: number) => {
    if (name !== undefined) return NAMED[name] ?? undefinedEntity(name, offset + index);
    if (decimal === undefined && hex === undefined) {
      throw new XmlFault('XML_ENTITY', offset + index, 'An ampersand that begins no reference; write &amp; instead.');
    }
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    if (!isXmlCharacter(code)) {
      throw new XmlFault('XML_CHARACTER', offset + index, `The reference ${whole} names no character of XML.`);
    }
    return String.fromCodePoint(code);
  });
}

function undefinedEntity(name: string, at: number): never {
  throw new XmlFault(
    'XML_ENTITY',
    at,
    `The entity &${name}; is not one of the five of XML. Nothing is looked up or expanded.`,
  );
}

/** XML 1.0, production 2. */
function isXmlCharacter(code: number): boolean {
  return (
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}
