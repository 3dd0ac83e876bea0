import { describe, expect, it } from 'vitest';
import { addDays, date } from '../../src/base/calendarDate.ts';
import { FORM_EDITIONS, filedPursuantTo, formEditionOf, formEditionOn, OMB_APPROVAL } from '../../src/law/editions.ts';
import {
  isKnownSchemaVersion,
  SCHEMA_ERAS,
  SCHEMA_VERSIONS,
  schemaEraOf,
  schemaEraOn,
} from '../../src/law/schemaVersions.ts';
import { sharedFiles, sharedIsHere, sharedText } from '../support/shared.ts';

describe('schema eras', () => {
  it.each([
    ['2005-02-04', '2003'],
    ['2023-03-19', '2003'],
    ['2023-03-20', '2023'],
    ['2026-03-17', '2023'],
    ['2026-03-18', '2026'],
  ])('a document received on %s is of %s', (on, era) => {
    expect(schemaEraOn(date(on)).id).toBe(era);
  });

  it.each([SCHEMA_ERAS, FORM_EDITIONS])('leave no day without one and none with two', (...rows) => {
    expect([rows[0]?.from, rows.at(-1)?.until]).toEqual([null, null]);
    for (const [n, row] of rows.slice(1).entries()) {
      expect(row.from).toBe(addDays(rows[n]?.until ?? date('0001-01-01'), 1));
    }
  });

  it.each([
    ['X0202', '2003'],
    ['X0306', '2003'],
    ['X0407', '2023'],
    ['X0508', '2023'],
    ['X0609', '2026'],
    ['X0710', '2026'],
    ['X0001', null],
    ['X030', null],
    ['', null],
  ])('the version “%s” is of %s', (version, era) => {
    expect(schemaEraOf(version)?.id ?? null).toBe(era);
  });

  it('know which versions EDGAR can have written', () => {
    const versions = ['X0101', 'X0305', 'X0609', 'X0710', 'X0001', 'X999', 'x0609'];
    expect(versions.map(isKnownSchemaVersion)).toEqual([true, true, true, false, false, false, false]);
  });

  it('the 10b5-1 box is required on Forms 4 and 5 from 20 March 2023, foreign fields exist from 18 March 2026', () => {
    const on = (day: string) => schemaEraOn(date(day));
    expect([on('2023-03-19').aff10b5OneOn, on('2023-03-20').aff10b5OneOn]).toEqual([[], ['4', '5']]);
    expect(
      [on('2026-03-17'), on('2026-03-18')].map(({ foreignFields, stateList }) => [foreignFields, stateList]),
    ).toEqual([
      [false, 'combined'],
      [true, 'us'],
    ]);
  });

  it.skipIf(!sharedIsHere)('hold the elements that real documents of their version have', () => {
    for (const name of sharedFiles('corpus/xml', '.xml')) {
      const text = sharedText(`corpus/xml/${name}`);
      const version = /<schemaVersion>(\w+)</.exec(text)?.[1] ?? '';
      const form = /<documentType>([345])/.exec(text)?.[1] as '3' | '4' | '5';
      const era = schemaEraOf(version);
      expect(SCHEMA_VERSIONS.find(({ value }) => value === version)?.forms, name).toContain(form);
      expect(text.includes('<aff10b5One>'), name).toBe(era?.aff10b5OneOn.includes(form));
      if (era?.foreignFields === false)
        expect(text, name).not.toMatch(/rptOwnerNonUSAddressFlag|issuerForeignTradingSymbol/);
    }
  });
});

describe('form editions', () => {
  it.each([
    ['4', '2023-03-19', '2003', 'none'],
    ['4', '2023-03-20', '2023', 'aboveTableI'],
    ['5', '2023-07-14', '2023', 'aboveTableI'],
    ['5', '2023-07-17', '2023-top', 'topLeft'],
    ['4', '2026-03-18', '2026', 'topLeft'],
    ['3', '2026-03-18', '2026', 'none'],
  ] as const)('Form %s of %s is of %s, its 10b5-1 box: %s', (form, on, id, tenB5OneBox) => {
    expect(formEditionOn(form, date(on))).toMatchObject({ id, tenB5OneBox });
  });

  it.each([
    ['3', 'X0206', '2003'],
    ['4', 'X0306', '2003'],
    ['4', 'X0407', '2023'],
    ['5', 'X0508', '2023-top'],
    ['3', 'X0607', '2026'],
    ['5', 'X0609', '2026'],
    ['5', 'X0000', null],
    ['5', 'garbage', null],
  ] as const)('Form %s of version %s is of %s', (form, version, id) => {
    expect(formEditionOf(form, version)?.id ?? null).toBe(id);
  });

  it('named the Public Utility Holding Company Act until its repeal on 8 February 2006', () => {
    expect(filedPursuantTo(date('2006-02-07'))).toMatch(/Public Utility Holding Company Act of 1935/);
    expect(filedPursuantTo(date('2006-02-08'))).not.toMatch(/Public Utility/);
    expect(filedPursuantTo(null)).toBe(filedPursuantTo(date('2026-11-22')));
  });

  it('carry one OMB number a form', () => {
    expect(new Set(Object.values(OMB_APPROVAL).map(({ number }) => number)).size).toBe(3);
  });
});
