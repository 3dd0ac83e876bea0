import { beforeAll, describe, expect, it } from 'vitest';
import { DOCUMENT_ELEMENTS, type ElementDef } from '../../src/model/elements.ts';
import { sharedIsHere, sharedText } from '../support/shared.ts';

function names(defs: readonly ElementDef[]): string[] {
  return defs.flatMap((def) => {
    if (def.kind === 'leaf' || def.kind === 'cell') return [def.name];
    if (def.kind === 'table') {
      const { transaction, holding } = def;
      return [def.name, transaction.name, holding.name, ...names(transaction.children), ...names(holding.children)];
    }
    const holder = def.kind === 'list' && def.holder !== null ? [def.holder] : [];
    return [...holder, def.name, ...names(def.children)];
  });
}

const ours = new Set(names(DOCUMENT_ELEMENTS));

it('drops only prefixes that repeat the container', () => {
  const drops = (defs: readonly ElementDef[]): [string, string][] =>
    defs.flatMap((def) => {
      if (def.kind === 'leaf') return def.name === def.field ? [] : [[def.name, def.field] as [string, string]];
      return def.kind === 'group' || def.kind === 'list' ? drops(def.children) : [];
    });
  for (const [name, field] of drops(DOCUMENT_ELEMENTS)) {
    expect(name).toMatch(/^(issuer|rptOwner|signature)/);
    expect(name.replace(/^(issuer|rptOwner|signature)/, '').toLowerCase()).toBe(field.toLowerCase());
  }
});

describe.skipIf(!sharedIsHere)('the SEC’s schemas', () => {
  const declared = new Set<string>();

  beforeAll(() => {
    const kinds = ['3', '3A', '4', '4A', '5', '5A'].map((kind) => `ownership${kind}Document`);
    for (const name of [...kinds, 'ownershipDocumentCommon']) {
      const xsd = sharedText(`reference/sec/xsd/${name}.xsd.xml`);
      for (const match of xsd.matchAll(/<xs:element[^>]*\bname="(\w+)"/g)) declared.add(match[1] as string);
    }
  });

  it('have every element of the table', () => {
    for (const name of ours) expect(declared).toContain(name);
  });

  it('have no element that the table lacks', () => {
    const inCells = new Set(['ownershipDocument', 'value', 'footnoteId']);
    expect([...declared].filter((name) => !ours.has(name) && !inCells.has(name))).toEqual([]);
  });
});
