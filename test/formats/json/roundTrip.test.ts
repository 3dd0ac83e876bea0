import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../src/base/decimal.ts';
import { JSON_MARK } from '../../../src/formats/json/mark.ts';
import { readJson } from '../../../src/formats/json/read.ts';
import { jsonSchema } from '../../../src/formats/json/schema.ts';
import { writeJson } from '../../../src/formats/json/write.ts';
import { readOwnershipXml } from '../../../src/formats/ownershipXml/read.ts';
import { writeOwnershipXml } from '../../../src/formats/ownershipXml/write.ts';
import { readInput } from '../../../src/formats/readInput.ts';
import type { FieldPath } from '../../../src/model/fieldPath.ts';
import { makeDocument, makeNonDerivativeRow, makeOwner } from '../../../src/model/make.ts';
import type { OwnershipDocument } from '../../../src/model/ownershipDocument.ts';
import { arbitraryDocument } from '../../support/arbitraryDocument.ts';
import { sharedBytes, sharedFiles, sharedIsHere } from '../../support/shared.ts';

const published = JSON.parse(readFileSync('schema/ownershipDocument.schema.json', 'utf8'));
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(published);

function expectRoundTrip(document: OwnershipDocument): void {
  const json = writeJson(document, 0);
  expect(validate(JSON.parse(json)), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  const reading = readJson(json);
  expect(reading.problems).toEqual([]);
  expect(reading.documents[0]?.problems.filter((p) => p.code.startsWith('JSON_'))).toEqual([]);
  // Compared as text, which shows every field and how each decimal is written.
  const back = reading.documents[0]?.document ?? makeDocument();
  expect(writeJson(back, 0)).toBe(json);
  expect(writeOwnershipXml(back, 'record')).toBe(writeOwnershipXml(document, 'record'));
}

describe('JSON of an ownership document', () => {
  it('publishes the schema that the code has', () => {
    expect(published).toEqual(jsonSchema());
    expect(published.description).toMatch(/no field for an owner’s CCC/);
  });

  it('is told by its content and read back, with every value as it was written', () => {
    const document = readOwnershipXml(readFileSync('fixtures/malformed/utf-16-document/input.xml')).documents[0]
      ?.document;
    expectRoundTrip(document ?? makeDocument());
    const reading = readInput(new TextEncoder().encode(writeJson(document ?? makeDocument())));
    expect(reading.format).toBe('json');
    expect(reading.documents[0]?.document.nonDerivativeTable[0]?.transactionPricePerShare).toEqual({
      value: Decimal.of('17.25'),
      footnoteIds: ['F1'],
    });
  });

  it('takes any document that can be generated', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => expectRoundTrip(document)),
      { numRuns: 60 },
    );
  });

  it('keeps numbers of any length and spelling', () => {
    const texts = ['.275', '1200.00', '0100', '+7', '999999999999.9999', '12345678901234567890.123456789'];
    const rows = texts.map((t) =>
      makeNonDerivativeRow({ transactionShares: { value: Decimal.of(t), footnoteIds: [] } }),
    );
    const json = writeJson(makeDocument({ nonDerivativeTable: rows }));
    const back = readJson(json).documents[0]?.document.nonDerivativeTable ?? [];
    expect(back.map((row) => row.transactionShares.value?.text)).toEqual(texts);
  });

  it('never holds a CCC, wherever the document has one', () => {
    const extra = {
      parent: '/ownershipDocument',
      text: 'tell#no1',
      attributes: [{ name: 'ccc', value: 'tell#no1' }],
      children: [],
    };
    const document = makeDocument({
      reportingOwners: [makeOwner({ cik: '0009999902', ccc: 'tell#no1' })],
      spellings: [{ path: 'reportingOwners/0/ccc' as FieldPath, text: 'tell#no1' }],
      extras: [
        { ...extra, name: 'issuerCcc' },
        { ...extra, name: 'box', text: '', children: [{ ...extra, name: 'rptOwnerCcc' }] },
      ],
    });
    expect(writeJson(document)).not.toContain('tell#no1');
    expect(readJson(writeJson(document)).documents[0]?.document.reportingOwners[0]).toEqual(
      makeOwner({ cik: '0009999902' }),
    );
  });

  it('says what does not fit the schema, where, and reads the rest', () => {
    const json = JSON.parse(
      writeJson(makeDocument({ reportingOwners: [makeOwner()], nonDerivativeTable: [makeNonDerivativeRow()] })),
    );
    json.documentType = '6';
    json.periodOfReport = '2024-02-30';
    json.aff10b5One = 'yes';
    json.remark = 'misspelled';
    delete json.remarks;
    json.reportingOwners[0].ccc = 'tell#no1';
    json.nonDerivativeTable[0].transactionShares = { value: 100, footnoteIds: ['F1', 2] };
    json.nonDerivativeTable[0].kind = 'gift';
    expect(validate(json)).toBe(false);
    const [found] = readJson(JSON.stringify(json, null, 2)).documents;
    expect(found?.problems.map((p) => `${p.code} ${p.path}`).sort()).toEqual([
      'JSON_FIELD_MISSING /ownershipDocument/remarks',
      'JSON_SECRET /ownershipDocument/reportingOwner[1]',
      'JSON_UNKNOWN_FIELD /ownershipDocument',
      'JSON_WRONG_TYPE /ownershipDocument/aff10b5One',
      'JSON_WRONG_TYPE /ownershipDocument/nonDerivativeTable/nonDerivativeTransaction[1]/kind',
      'JSON_WRONG_TYPE /ownershipDocument/nonDerivativeTable/nonDerivativeTransaction[1]/transactionAmounts/transactionShares/footnoteId[2]',
      'JSON_WRONG_TYPE /ownershipDocument/nonDerivativeTable/nonDerivativeTransaction[1]/transactionAmounts/transactionShares/value',
      'VALUE_NOT_A_DATE /ownershipDocument/periodOfReport',
      'VALUE_NOT_IN_LIST /ownershipDocument/documentType',
    ]);
    expect(found?.document.spellings).toEqual([
      { path: 'documentType', text: '6' },
      { path: 'periodOfReport', text: '2024-02-30' },
    ]);
    expect(JSON.stringify(found)).not.toContain('tell#no1');
    expect(found?.problems.find((p) => p.code === 'VALUE_NOT_A_DATE')?.at).toMatchObject({ line: 5, column: 21 });
    expect(found?.source?.at('documentType' as FieldPath)?.position.line).toBe(4);
  });

  it('takes a cell, a list or a row of a wrong kind as not stated, and says so', () => {
    const json = JSON.parse(writeJson(makeDocument({ nonDerivativeTable: [makeNonDerivativeRow()] })));
    json.nonDerivativeTable[0].transactionShares = '100';
    json.nonDerivativeTable[0].securityTitle = { value: 'Common Stock', footnoteIds: [], note: 'x' };
    json.nonDerivativeTable[0].transactionDate = {};
    json.derivativeTable = 'none';
    json.issuer = [];
    const [found] = readJson(JSON.stringify(json)).documents;
    const row = '/ownershipDocument/nonDerivativeTable/nonDerivativeTransaction[1]';
    expect(found?.problems.map((p) => `${p.code} ${p.path}`).sort()).toEqual([
      `JSON_FIELD_MISSING ${row}/transactionDate/value`,
      `JSON_FIELD_MISSING ${row}/transactionDate/value`,
      `JSON_UNKNOWN_FIELD ${row}/securityTitle/value`,
      'JSON_WRONG_TYPE /ownershipDocument/derivativeTable',
      'JSON_WRONG_TYPE /ownershipDocument/issuer',
      `JSON_WRONG_TYPE ${row}/transactionAmounts/transactionShares/value`,
    ]);
    expect(found?.document.nonDerivativeTable[0]?.securityTitle.value).toBe('Common Stock');
    expect(found?.document.nonDerivativeTable[0]?.transactionShares.value).toBeNull();
    expect(found?.document.derivativeTable).toEqual([]);
  });

  it('refuses a list of more documents than are read at once', () => {
    const list = `[${`{"$schema": "${JSON_MARK}"},`.repeat(10_000)}{}]`;
    expect(readJson(list).problems.map((p) => p.code)).toEqual(['JSON_TOO_LARGE']);
  });

  it('lists no more than a thousand problems and says how many more there are', () => {
    const keys = Array.from({ length: 1500 }, (_, i) => `"k${i}": 0`).join();
    const problems = readJson(`{"$schema": "${JSON_MARK}", ${keys}}`).documents[0]?.problems ?? [];
    expect(problems).toHaveLength(1001);
    expect(problems.at(-1)?.message).toMatch(/^5\d\d more problems/);
  });

  it.each(['', '{', '{"a"', '{"a":1,}', '[1 2]', '01', '"\\x"', '"a\nb"', 'nul', '{} x'])(
    'says that %j is no JSON',
    (text) => {
      expect(readJson(text).problems.map((p) => p.code)).toEqual(['JSON_SYNTAX']);
    },
  );
});

describe.skipIf(!sharedIsHere)('JSON of real filings', () => {
  for (const [folder, files] of [
    ['corpus/xml', sharedFiles('corpus/xml', '.xml')],
    ['corpus/malformed', sharedFiles('corpus/malformed', '.xml')],
  ] as const) {
    it(`${folder}: every document comes back equal, is valid, and writes the same XML`, () => {
      let read = 0;
      for (const file of files) {
        for (const { document } of readInput(sharedBytes(`${folder}/${file}`)).documents) {
          expectRoundTrip(document);
          read++;
        }
      }
      expect(read).toBeGreaterThan(folder === 'corpus/xml' ? 1500 : 20);
    }, 120_000);
  }
});
