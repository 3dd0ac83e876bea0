import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../src/base/decimal.ts';
import { DATASET_TABLES, OWN_COLUMNS, SEC_COLUMNS } from '../../../src/formats/datasetTsv/columns.ts';
import {
  CSV,
  datasetHeader,
  datasetStream,
  datasetStreamHeader,
  datasetTables,
  guarded,
  TSV,
  unguarded,
} from '../../../src/formats/datasetTsv/write.ts';
import { readInput } from '../../../src/formats/readInput.ts';
import type { FieldPath } from '../../../src/model/fieldPath.ts';
import { footnoted } from '../../../src/model/footnoted.ts';
import {
  makeAddress,
  makeDerivativeRow,
  makeDocument,
  makeIssuer,
  makeNonDerivativeRow,
  makeOwner,
  makeRelationship,
} from '../../../src/model/make.ts';
import { sharedBytes, sharedIsHere } from '../../support/shared.ts';

const reading = readInput(readFileSync('fixtures/malformed/submission-plain/input.txt')).documents[0];
const filed = {
  key: reading?.filing?.accessionNumber ?? '',
  document: reading?.document ?? makeDocument(),
  filing: reading?.filing ?? null,
};

describe('a filing as lines of the data sets', () => {
  it('fills each table, dates as DD-MON-YYYY, footnotes beside their values, the file number from the header', () => {
    expect(Object.fromEntries(datasetTables(filed, TSV))).toEqual({
      SUBMISSION:
        '0009999902-24-000011\t15-AUG-2024\t14-AUG-2024\t\t\t0\t\t\t4\t0009999901\tTidewater Lantern Works Inc.\tTLNW\t\t0\n',
      REPORTINGOWNER:
        '0009999902-24-000011\t0009999902\tQuill Marguerite\tDirector\t\t\t1 HARBOR STEPS\t\tPORTLAND\tME\t04101\t\t001-99901\n',
      NONDERIV_TRANS:
        '0009999902-24-000011\t1\tCommon Stock\t\t14-AUG-2024\t\t\t\t4\tP\t0\t\t\t\t1200\t\t17.25\tF1\tA\t\t8450\t\t\t\tD\t\t\t\n',
      FOOTNOTES: '0009999902-24-000011\tF1\t"Average of three trades, ""as reported"" & rounded."\n',
      OWNER_SIGNATURE: '0009999902-24-000011\t/s/ Marguerite Quill\t15-AUG-2024\n',
    });
  });

  it('writes one stream in which the lines of one table, the first field cut off, are that table’s file', () => {
    const stream = datasetStreamHeader(CSV) + datasetStream(filed, CSV);
    for (const table of DATASET_TABLES) {
      const lines = stream.split('\r\n').filter((line) => line.startsWith(`${table},`));
      const file = datasetHeader(table, CSV) + (datasetTables(filed, CSV).get(table) ?? '');
      expect(lines.map((line) => `${line.slice(table.length + 1)}\r\n`).join('')).toBe(file);
    }
  });

  it('has as many fields in every line as its header has columns', () => {
    const row = makeDerivativeRow({
      kind: 'holding',
      transactionFormType: '3',
      transactionCodingFootnoteIds: ['F1', 'F2'],
    });
    const document = makeDocument({
      reportingOwners: [makeOwner()],
      nonDerivativeTable: [makeNonDerivativeRow(), makeNonDerivativeRow({ kind: 'holding' })],
      derivativeTable: [makeDerivativeRow(), row],
      footnotes: [{ id: 'F1', text: 'x' }],
      ownerSignatures: [{ name: null, date: null }],
    });
    for (const dialect of [CSV, TSV]) {
      const tables = datasetTables({ key: 'k', document, filing: null }, dialect);
      expect([...tables.keys()].sort()).toEqual([...DATASET_TABLES].sort());
      for (const [table, line] of tables) {
        const fields = line.replace('"F1, F2"', 'F1 F2').split(dialect.separator);
        expect(fields.length, table).toBe(datasetHeader(table, dialect).split(dialect.separator).length);
      }
    }
    // The key counts both kinds of lines, so that the order of the filing is kept.
    const holding = datasetTables({ key: 'k', document, filing: null }, TSV).get('DERIV_HOLDING');
    expect(holding).toBe(`k\t2\t\t\t\t\t3\tF1, F2${'\t'.repeat(18)}\n`);
  });

  it('gives what could not be typed as it was written, and what the SEC has no column for in columns of ours', () => {
    const document = makeDocument({
      issuer: makeIssuer({ foreignTradingSymbol: 'TLW.L' }),
      reportingOwners: [
        makeOwner({
          address: makeAddress({ nonUSAddressFlag: true, country: 'X0', nonUSStateTerritory: 'Kent' }),
          relationship: makeRelationship({ isDirector: true, isTenPercentOwner: true, isOfficer: false }),
        }),
      ],
      nonDerivativeTable: [makeNonDerivativeRow({ transactionPricePerShare: footnoted<Decimal>(null, 'F1') })],
      spellings: [
        { path: 'nonDerivativeTable/0/transactionShares' as FieldPath, text: '1,200' },
        { path: 'nonDerivativeTable/0/transactionDate' as FieldPath, text: '2024-02-30' },
      ],
    });
    const tables = datasetTables({ key: 'k', document, filing: null }, CSV);
    expect(tables.get('NONDERIV_TRANS')).toContain('k,1,,,2024-02-30,,');
    expect(tables.get('NONDERIV_TRANS')).toContain(',"1,200",,,F1,');
    expect(tables.get('REPORTINGOWNER')).toBe('k,,,"Director,TenPercentOwner",,,,,,,,,,1,Kent,X0,\r\n');
    expect(tables.get('SUBMISSION')?.endsWith(',TLW.L,\r\n')).toBe(true);
  });
});

describe('fields that a spreadsheet would run', () => {
  const withRemarks = (remarks: string) => ({ key: 'k', document: makeDocument({ remarks }), filing: null });

  it.each(['=HYPERLINK("http://example.com")', '+1', '-1', '@SUM(A1)', '\t=1', "'=1", '＝1'])(
    '%j is guarded in CSV and left alone in TSV',
    (text) => {
      expect(guarded(text)).toBe(`'${text}`);
      expect(unguarded(guarded(text))).toBe(text);
      expect(datasetTables(withRemarks(text), CSV).get('SUBMISSION')).toContain("'");
      const quoted = /["\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
      expect(datasetTables(withRemarks(text), TSV).get('SUBMISSION')).toContain(`\t${quoted}\t`);
    },
  );

  it('a negative number is a number', () => {
    const row = makeNonDerivativeRow({ transactionShares: footnoted(Decimal.of('-5')) });
    const document = makeDocument({ nonDerivativeTable: [row] });
    expect(datasetTables({ key: 'k', document, filing: null }, CSV).get('NONDERIV_TRANS')).toContain(',-5,');
  });

  it('any text comes back from guard and quotes', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('=', "'", '"', ',', '\n', '\r', 'a', '-') }), (text) => {
        expect(unguarded(guarded(text))).toBe(text);
        const line = datasetTables(withRemarks(text), CSV).get('SUBMISSION') ?? '';
        expect(unguarded(parsedLine(line)[12] ?? '')).toBe(text);
      }),
    );
  });
});

/** The fields of one line of RFC 4180. */
function parsedLine(line: string): string[] {
  return [...line.slice(0, -2).matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

describe.skipIf(!sharedIsHere)('the SEC’s own files of 2024 Q3', () => {
  const lines = (table: string): string[] =>
    gunzipSync(sharedBytes(`corpus/datasets/${table}.tsv.gz`))
      .toString('utf8')
      .split('\n');

  for (const table of ['NONDERIV_HOLDING', 'DERIV_TRANS', 'DERIV_HOLDING', 'OWNER_SIGNATURE', 'SUBMISSION'] as const) {
    it(`${table}: the header is ours${table === 'SUBMISSION' ? ', before AFF10B5ONE was added' : ''}`, () => {
      const header = lines(table)[0] ?? '';
      const ours = SEC_COLUMNS[table].filter((name) => name !== 'AFF10B5ONE').join('\t');
      expect(ours).toBe(header);
    });
  }

  it('the metadata names the columns of the three files that are not at hand', () => {
    const metadata = JSON.parse(gunzipSync(sharedBytes('corpus/datasets/FORM_345_metadata.json.gz')).toString('utf8'));
    const tables: { url: string; tableSchema: { columns: { name: string }[] } }[] = metadata.tables;
    for (const table of ['NONDERIV_TRANS', 'REPORTINGOWNER', 'FOOTNOTES'] as const) {
      const columns =
        tables.find(({ url }) => url === `${table}.tsv`)?.tableSchema.columns.map(({ name }) => name) ?? [];
      // The one name that metadata and files spell differently (see DERIV_TRANS, which is at hand).
      expect(SEC_COLUMNS[table].map((c) => (c === 'EQUITY_SWAP_TRANS_CD_FN' ? 'EQUITY_SWAP_INVOLVED_FN' : c))).toEqual(
        columns,
      );
    }
  });

  it('quotes as the SEC does: quotes doubled, in quotes', () => {
    const field =
      lines('NONDERIV_HOLDING')
        .flatMap((line) => line.split('\t'))
        .find((text) => text.includes('""')) ?? '';
    const text = field.slice(1, -1).replaceAll('""', '"');
    expect(field.length).toBeGreaterThan(4);
    const document = makeDocument({ remarks: text });
    expect(datasetTables({ key: 'k', document, filing: null }, TSV).get('SUBMISSION')).toContain(`\t${field}\t`);
  });
});

it('columns of ours have names that the SEC’s tables do not have', () => {
  const theirs = new Set(Object.values(SEC_COLUMNS).flat());
  const ours = Object.values(OWN_COLUMNS).flat();
  expect(ours.length).toBeGreaterThan(0);
  expect(ours.filter((name) => theirs.has(name))).toEqual([]);
});
