import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/base/decimal.ts';
import { form4, saleRow } from '../../src/checks/samples.ts';
import { jsonOf } from '../../src/formats/json/write.ts';
import type { LeafType } from '../../src/model/elements.ts';
import { fieldKind } from '../../src/model/fieldKind.ts';
import { type FieldPath, fieldPath } from '../../src/model/fieldPath.ts';
import { footnoted } from '../../src/model/footnoted.ts';
import type { OwnershipDocument } from '../../src/model/ownershipDocument.ts';
import { fieldText, setField } from '../../src/model/setField.ts';
import { typedValue } from '../../src/model/typedValue.ts';
import { arbitraryDocument } from '../support/arbitraryDocument.ts';

const textOf = (type: LeafType, typed: string) => {
  const made = typedValue(type, typed);
  return 'refusal' in made ? null : made.text;
};

describe('a value as a person types it', () => {
  it.each<[LeafType, string, string | null]>([
    ['date', '2/4/2005', '2005-02-04'],
    ['date', '2005-02-04', '2005-02-04'],
    ['date', '02/29/2004', '2004-02-29'],
    ['date', '02/29/2005', null],
    ['date', '13/01/2005', null],
    ['date', '02/04/05', null],
    ['decimal', '985,544', '985544'],
    ['decimal', '$ 0.2750', '0.2750'],
    ['decimal', '.275', '.275'],
    ['decimal', '1,23,456', null],
    ['decimal', '1.234.567', null],
    ['decimal', '-5', null],
    ['decimal', '12 000', null],
    ['decimal', '1000000000000', null],
    ['decimal', '1.00001', null],
    ['decimal', '.', null],
    ['boolean', 'X', '1'],
    ['boolean', 'no', '0'],
    ['boolean', 'perhaps', null],
    ['transactionCode', 'g', 'G'],
    ['transactionCode', 'V', null],
    ['ownershipForm', 'i', 'I'],
    ['ownershipForm', 'direct', null],
    ['documentType', '5/a', '5/A'],
    ['formType', '6', null],
    ['text', ' Common Stock ', 'Common Stock'],
    ['text', ' ', null],
  ])('%s %j is %j', (type, typed, text) => {
    expect(textOf(type, typed)).toBe(text);
    if (text !== null) expect(textOf(type, text)).toBe(text);
  });
});

/** Every path of a document that `fieldKind` says is a value. */
function valuePaths(document: OwnershipDocument): FieldPath[] {
  const found: FieldPath[] = [];
  const walk = (node: unknown, steps: readonly (string | number)[]): void => {
    const path = fieldPath(...steps);
    if (fieldKind(path, document)?.kind === 'value') found.push(path);
    else if (typeof node === 'object' && node !== null && !(node instanceof Decimal)) {
      for (const [key, child] of Object.entries(node)) walk(child, [...steps, key]);
    }
  };
  walk(document, []);
  return found;
}

describe('setting a field', () => {
  it('changes that value and nothing else, whatever the document', () => {
    fc.assert(
      fc.property(arbitraryDocument, fc.nat(), (document, pick) => {
        const paths = valuePaths(document);
        const path = paths[pick % paths.length] as FieldPath;
        const kind = fieldKind(path, document);
        const type = kind?.kind === 'value' ? kind.type : 'text';
        const text = { text: 'Y', date: '2031-07-08', decimal: '77.5', boolean: '1' }[type as string] ?? samples[type];
        const { document: changed, refusal } = setField(document, path, text ?? '');
        expect(refusal).toBeNull();
        if (changed === null) return;
        expect(fieldText(changed, path)).toBe(text);
        const before = new Map(leaves(document));
        const differing = leaves(changed).filter(
          ([at, value]) => before.get(at) !== value && !at.startsWith('spellings'),
        );
        expect(differing.every(([at]) => at === path || at === `${path}/value`)).toBe(true);
        const back = setField(changed, path, null).document;
        if (!path.startsWith('footnotes/')) expect(back === null ? 'gone' : fieldText(back, path)).toBeNull();
      }),
    );
  });

  it('takes away the spelling of what it replaces', () => {
    const path = fieldPath('nonDerivativeTable', 0, 'transactionShares');
    const row = saleRow({ transactionShares: footnoted<Decimal>(null) });
    const document = form4({ nonDerivativeTable: [row], spellings: [{ path, text: '1,200' }] });
    expect(setField(document, path, '1,200').document?.spellings).toEqual([]);
  });

  it('sets marks, and makes the next of a list', () => {
    const document = form4({ ownerSignatures: [] });
    const marks = fieldPath('nonDerivativeTable', 0, 'transactionShares', 'footnoteIds', 0);
    const marked = setField(document, marks, '(2)').document;
    expect(marked?.nonDerivativeTable[0]?.transactionShares.footnoteIds).toEqual(['F2']);
    const none = marked === null ? null : setField(marked, marks, null).document;
    expect(none?.nonDerivativeTable[0]?.transactionShares.footnoteIds).toEqual([]);
    expect(setField(document, marks, 'two').refusal).toContain('number of a footnote');
    const signed = setField(document, fieldPath('ownerSignatures', 0, 'name'), 'Robin').document;
    expect(signed?.ownerSignatures).toEqual([{ name: 'Robin', date: null }]);
  });

  it.each([
    ['reportingOwners/1/name', 'Robin Sample'],
    ['nonDerivativeTable/1/securityTitle', 'Common Stock'],
    ['derivativeTable/0/securityTitle', 'Option'],
    ['footnotes/0/text', 'By trust.'],
  ])('makes room for %s', (path, text) => {
    const document = form4({ footnotes: [], derivativeTable: [] });
    const changed = setField(document, path as FieldPath, text).document;
    expect(changed === null ? null : fieldText(changed, path as FieldPath)).toBe(text);
  });

  it.each([
    '',
    'nonsense',
    'ownerSignatures/7/name',
    'nonDerivativeTable/0',
    'issuer',
    'issuer/nonsense',
    '__proto__/x',
  ])('refuses %j, where no single value stands', (path) => {
    expect(setField(form4(), path as FieldPath, 'x').refusal).toMatch(/stands here|no such place/);
  });
});

const samples: Readonly<Record<string, string>> = {
  transactionCode: 'G',
  formType: '5',
  timeliness: 'L',
  acquiredDisposed: 'A',
  ownershipForm: 'I',
  documentType: '4/A',
};

function leaves(document: OwnershipDocument): [string, unknown][] {
  const found: [string, unknown][] = [];
  const walk = (node: unknown, at: string): void => {
    if (typeof node !== 'object' || node === null) found.push([at, node]);
    else for (const [key, child] of Object.entries(node)) walk(child, at === '' ? key : `${at}/${key}`);
  };
  walk(JSON.parse(JSON.stringify(jsonOf(document))), '');
  return found;
}
