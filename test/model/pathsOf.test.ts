import { expect, it } from 'vitest';
import { Decimal } from '../../src/base/decimal.ts';
import { form4, saleRow } from '../../src/checks/samples.ts';
import { fieldKind } from '../../src/model/fieldKind.ts';
import { footnoted } from '../../src/model/footnoted.ts';
import { makeRelationship } from '../../src/model/make.ts';
import { pathsOf } from '../../src/model/pathsOf.ts';

it('names every value, mark and part of a document, once', () => {
  const document = form4({
    nonDerivativeTable: [
      saleRow({ transactionShares: footnoted(Decimal.of('5'), 'F1', 'F2'), transactionCodingFootnoteIds: ['F1'] }),
    ],
    footnotes: [{ id: 'F1', text: 'One.' }],
  });
  const paths = pathsOf(document);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toEqual(
    expect.arrayContaining([
      'periodOfReport',
      'issuer',
      'issuer/tradingSymbol',
      'reportingOwners/0',
      'nonDerivativeTable/0',
      'nonDerivativeTable/0/transactionShares',
      'nonDerivativeTable/0/transactionShares/footnoteIds/0',
      'nonDerivativeTable/0/transactionShares/footnoteIds/1',
      'nonDerivativeTable/0/transactionCodingFootnoteIds/0',
      'footnotes/0/text',
      'ownerSignatures/0/date',
      ...Object.keys(makeRelationship()).map((field) => `reportingOwners/0/relationship/${field}`),
    ]),
  );
  expect(paths.filter((path) => /^(?:value|kind|spellings|extras)$/.test(path.split('/').at(-1) ?? ''))).toEqual([]);
  expect(paths.filter((path) => fieldKind(path, document) === null)).toEqual([]);
});
