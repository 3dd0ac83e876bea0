import { expect, it } from 'vitest';
import { type CalendarDate, date } from '../../src/base/calendarDate.ts';
import { contextOf } from '../../src/checks/context.ts';
import { runChecks } from '../../src/checks/runChecks.ts';
import { form4 } from '../../src/checks/samples.ts';
import { writeOwnershipXml } from '../../src/formats/ownershipXml/write.ts';
import { readInput } from '../../src/formats/readInput.ts';
import { fieldPath } from '../../src/model/fieldPath.ts';
import { exampleFile, PLACEHOLDERS, placeholderAt } from '../../src/web/desk/example.ts';
import { cellAt } from '../../src/web/input/cellAt.ts';
import { lineParts } from '../../src/web/input/lineParts.ts';
import { lineAt, lineStarts } from '../../src/web/input/textLines.ts';
import { countsInWords, countsOf } from '../../src/web/margin/counts.ts';
import { matches } from '../../src/web/margin/matches.ts';
import { inForceInWords } from '../../src/web/margin/ruleWords.ts';
import { fileName } from '../../src/web/strip/download.ts';
import { openInput } from '../../src/web/worker/openInput.ts';
import { outcomeOf } from '../../src/web/worker/outcomeOf.ts';
import { writeDocument } from '../../src/web/worker/writeDocument.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const opening = (input: Uint8Array, receivedOn: CalendarDate | null = null) =>
  openInput(input, { document: 0, receivedOn, settlements: [] }, { reading: readInput(input) });
const source = (start: number, end: number) => ({ line: 1, start, end, confidence: 1 });

it('finds lines whatever ends them', () => {
  const starts = lineStarts('a\nbb\r\nccc\rd');
  expect(starts).toEqual([0, 2, 6, 10]);
  expect([0, 1, 2, 5, 6, 9, 10, 99].map((offset) => lineAt(starts, offset))).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
  expect(lineStarts('')).toEqual([0]);
});

it('cuts a line at tags and at the light', () => {
  const line = '<value>985544</value>';
  const parts = lineParts(line, 100, source(107, 113));
  expect(parts.map(({ text, isMarkup, isLit }) => [text, isMarkup, isLit])).toEqual([
    ['<value>', true, false],
    ['985544', false, true],
    ['</value>', true, false],
  ]);
  expect(lineParts(line, 100, source(90, 130)).every(({ isLit }) => isLit)).toBe(true);
  expect(lineParts(line, 100, source(0, 50)).some(({ isLit }) => isLit)).toBe(false);
  expect(
    lineParts(line, 100, null)
      .map(({ text }) => text)
      .join(''),
  ).toBe(line);
  expect(lineParts('', 5, null)).toEqual([]);
});

it('takes a line for the cell that covers the least of it', () => {
  const outer = fieldPath('nonDerivativeTable', 0);
  const inner = fieldPath('nonDerivativeTable', 0, 'transactionShares');
  const place = (from: number, to: number) => ({ form: '', xpath: '', source: source(from, to), field: null });
  const places = {
    [outer]: place(0, 30),
    [inner]: place(12, 14),
    [fieldPath('remarks')]: { ...place(0, 0), source: null },
  };
  const starts = [0, 10, 20];
  expect(cellAt(places, starts, 10)).toBe(inner);
  expect(cellAt(places, starts, 20)).toBe(outer);
  expect(cellAt(places, [0, 10, 20, 40], 40)).toBeNull();
});

it('counts findings by what follows, reviews apart', async () => {
  const opened = opening(new Uint8Array(await exampleFile().file.arrayBuffer()));
  const document = opened.input.document;
  if (document === null) throw new Error('the example was not read');
  const { verdicts, passed, inapplicable } = countsOf(document);
  const all = Object.values(verdicts).reduce((sum, count) => sum + count, 0);
  expect(all).toBe(document.findings.length);
  expect(verdicts.suspended).toBe(1);
  expect(verdicts.review).toBe(document.findings.filter(({ outcome }) => outcome === 'review').length);
  const unclean = document.rules.filter(({ outcome }) => outcome === 'fail' || outcome === 'review').length;
  expect(passed + inapplicable + unclean).toBe(document.rules.length);
  expect(countsInWords(document)).toMatch(/^1 suspended, .*\d+ passed$/);
  expect(countsInWords({ findings: [], rules: [] })).toBe('no findings, 0 passed');
});

it('judges by the day of receipt that is given', async () => {
  const example = new Uint8Array(await exampleFile().file.arrayBuffer());
  const lateOn = (day: string) =>
    opening(example, date(day)).input.document?.findings.filter(
      ({ rule, outcome }) => rule.consequence === 'late' && outcome === 'fail',
    );
  expect(lateOn('2005-02-14')).toEqual([]);
  expect(
    lateOn('2005-02-15')
      ?.map(({ message }) => message)
      .join(),
  ).toContain('2005-02-14');
});

it('marks as placeholders what the example has and its source does not show', async () => {
  const [reading] = readInput(new Uint8Array(await exampleFile().file.arrayBuffer())).documents;
  expect(reading?.document.issuer.cik).toBe('0000000000');
  expect(reading?.document.reportingOwners[0]?.relationship.isDirector).toBeNull();
  expect(reading?.problems).toEqual([]);
  expect(placeholderAt(fieldPath('reportingOwners', 0, 'relationship', 'isOfficer'))).toContain('unknown');
  expect(placeholderAt(fieldPath('periodOfReport'))).toBeNull();
  expect(PLACEHOLDERS).toHaveLength(5);
});

it('searches all words in all that is said', () => {
  const rule = { id: '16a-3-f-form5-due', says: 'A Form 5 must be filed', authority: [], consequence: 'late' } as const;
  expect(matches('', rule)).toBe(true);
  expect(matches('FORM late', rule)).toBe(true);
  expect(matches('form gift', rule, 'a gift')).toBe(true);
  expect(matches('form gift', rule)).toBe(false);
  expect(matches('code', null, 'XML_CODE')).toBe(true);
});

it('says when a rule is in force', () => {
  expect(inForceInWords({ from: null, until: null })).toBe('');
  expect(inForceInWords({ from: date('1991-05-01'), until: null })).toBe('In force since 1991-05-01.');
  expect(inForceInWords({ from: null, until: date('2002-08-28') })).toBe('In force until 2002-08-28.');
  expect(inForceInWords({ from: date('1991-05-01'), until: date('2002-08-28') })).toBe(
    'In force from 1991-05-01 to 2002-08-28.',
  );
});

it('names a download by form, person and period, and by nothing that a file system minds', () => {
  const title = {
    type: '4/A',
    owner: '../O’Neil & Sons, "L.P."',
    moreOwners: 0,
    issuer: null,
    symbol: null,
    period: date('2024-05-14'),
    signedOn: null,
    filedOn: null,
    accessionNumber: null,
  } as const;
  expect(fileName(title)).toBe('form4a-o-neil-sons-l-p-2024-05-14');
  expect(fileName({ ...title, type: null, owner: null, period: null })).toBe('form');
});

it('counts what a file holds, for the list', () => {
  const outcome = outcomeOf(7, readInput(bytes(writeOwnershipXml(form4(), 'record'))));
  expect(outcome).toMatchObject({ id: 7, documents: 1, fails: 0, errors: 0, doubts: 0, unreadable: null });
  expect(outcome.title).toBe('Form 4 · Sample Robin · Example Widgets Inc');
  expect(outcomeOf(8, readInput(bytes(''))).unreadable).toContain('empty');
});

it('knows the place of every cell of the form and of every finding', () => {
  const xml = writeOwnershipXml(form4({ periodOfReport: null }), 'record');
  const { input } = opening(bytes(xml));
  const places = input.document?.places ?? {};
  for (const [, path = ''] of (input.document?.formHtml ?? '').matchAll(/data-path="([^"]*)"/g)) {
    expect(places).toHaveProperty([path]);
  }
  expect(input.document?.findings.length).toBeGreaterThan(0);
  for (const { at } of input.document?.findings ?? []) expect(places).toHaveProperty([at]);
  const shares = places[fieldPath('nonDerivativeTable', 0, 'transactionShares')]?.source;
  expect(input.text.slice(shares?.start, shares?.end)).toBe('100');
});

it('sends plain data only, as a worker must', () => {
  const { input } = opening(bytes(writeOwnershipXml(form4(), 'record')));
  expect(structuredClone(input)).toEqual(input);
});

it('says what EDGAR would suspend, in the words of the form', () => {
  const [reading] = readInput(bytes(writeOwnershipXml(form4({ periodOfReport: null }), 'record'))).documents;
  if (reading === undefined) throw new Error('not read');
  const { refusals } = writeDocument(reading, 'filingXml');
  const suspended = runChecks(reading.document, contextOf(reading)).findings.filter(
    ({ outcome, rule }) => outcome === 'fail' && rule.consequence === 'suspended',
  );
  expect(refusals).toHaveLength(suspended.length);
  expect(refusals.join()).toContain('Box 3');
  expect(writeDocument(reading, 'xml').refusals).toEqual([]);
});
