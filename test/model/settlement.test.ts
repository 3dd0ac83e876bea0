import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/base/decimal.ts';
import { form4, form5, saleRow } from '../../src/checks/samples.ts';
import { doubtsOf } from '../../src/model/doubts.ts';
import { type FieldPath, fieldPath, toXPath } from '../../src/model/fieldPath.ts';
import { footnoted } from '../../src/model/footnoted.ts';
import { makeOwner, makeRelationship } from '../../src/model/make.ts';
import type { OwnershipDocument } from '../../src/model/ownershipDocument.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { DocumentReading } from '../../src/model/reading.ts';
import { settledReading } from '../../src/model/settledReading.ts';
import { type Settlement, settlementOf, type Wish } from '../../src/model/settlement.ts';

const SHARES = fieldPath('nonDerivativeTable', 0, 'transactionShares');
const RELATIONSHIP = fieldPath('reportingOwners', 0, 'relationship');
const BY = { who: 'you', when: '2026-01-02T03:04:05.000Z' };

const problem = (document: OwnershipDocument, at: FieldPath, rest: Partial<Problem> = {}): Problem => ({
  code: 'TEXT_VALUE_UNSURE',
  severity: 'review',
  path: toXPath(at, document),
  message: 'Look at it.',
  at: null,
  ...rest,
});

const readingOf = (document: OwnershipDocument, problems: readonly Problem[]): DocumentReading => ({
  document,
  problems,
  source: { at: (path) => ({ position: { line: 1, column: 1, start: path.length, end: 99 }, confidence: 0.5 }) },
  name: null,
  filing: null,
});

function only(document: OwnershipDocument, problems: readonly Problem[]) {
  const doubts = doubtsOf(document, problems);
  expect(doubts).toHaveLength(1);
  const [doubt] = doubts;
  if (doubt === undefined) throw new Error('no doubt');
  return doubt;
}

function settle(document: OwnershipDocument, problems: readonly Problem[], wish: Wish): Settlement {
  const { settlement, refusal } = settlementOf(only(document, problems), wish, BY);
  if (settlement === null) throw new Error(refusal);
  return settlement;
}

describe('the doubts of a document', () => {
  it('are one a place, with what was read and both readings', () => {
    const document = form4();
    const message = 'Either “1,550” or “1,850” stands here.';
    const doubt = only(document, [
      problem(document, SHARES),
      problem(document, SHARES, { message, severity: 'error' }),
    ]);
    expect(doubt).toMatchObject({ at: SHARES, severity: 'error', choices: ['1550', '1850'] });
    expect(doubt.read).toBe(document.nonDerivativeTable[0]?.transactionShares.value?.text);
    expect(doubt.problems).toHaveLength(2);
    const stated = only(document, [problem(document, SHARES, { message, readings: ['7', '9', 'x'] })]);
    expect(stated.choices).toEqual(['7', '9']);
  });

  it('offer what a short list allows', () => {
    const document = form4();
    const choices = (field: string) =>
      only(document, [problem(document, fieldPath('nonDerivativeTable', 0, field))]).choices;
    expect(choices('directOrIndirectOwnership')).toEqual(['D', 'I']);
    expect(choices('transactionFormType')).toEqual(['3', '4', '5']);
    expect(choices('equitySwapInvolved')).toEqual(['1', '0']);
    expect(choices('transactionCode')).toEqual([]);
    expect(choices('transactionDate')).toEqual([]);
  });

  it('leave out what no value could settle', () => {
    const document = form4();
    const unknown = { ...problem(document, SHARES), path: '/ownershipDocument/issuer/unheardOf' };
    const whole = { ...problem(document, SHARES), path: '/' };
    expect(doubtsOf(document, [unknown, whole, problem(document, SHARES, { severity: 'info' })])).toEqual([]);
  });

  it('name the values of a signature that is not there', () => {
    const document = form4({ ownerSignatures: [] });
    const missing = problem(document, fieldPath('ownerSignatures'), { severity: 'error' });
    const doubts = doubtsOf(document, [missing]);
    expect(doubts.map(({ at, read }) => [at, read])).toEqual([
      ['ownerSignatures/0/name', null],
      ['ownerSignatures/0/date', null],
    ]);
    const settlements = doubts.map((doubt, i) => {
      const made = settlementOf(doubt, { deed: 'typed', text: i === 0 ? 'Robin Sample' : '02/04/2005' }, BY);
      if (made.settlement === null) throw new Error(made.refusal);
      return made.settlement;
    });
    const one = settledReading(readingOf(document, [missing]), settlements.slice(0, 1)).reading;
    expect(one.problems).toHaveLength(1);
    const { reading } = settledReading(readingOf(document, [missing]), settlements);
    expect(reading.document.ownerSignatures).toEqual([{ name: 'Robin Sample', date: '2005-02-04' }]);
    expect(reading.problems).toEqual([]);
  });
});

describe('a settlement', () => {
  it('takes the reading: the document stays, the problem goes, the deed is recorded', () => {
    const document = form4();
    const problems = [problem(document, SHARES)];
    const settlement = settle(document, problems, { deed: 'accepted' });
    const text = document.nonDerivativeTable[0]?.transactionShares.value?.text ?? '';
    expect(settlement).toEqual({
      at: SHARES,
      deed: 'accepted',
      ...BY,
      changes: [{ path: SHARES, read: text, settled: text }],
    });
    const { reading } = settledReading(readingOf(document, problems), [settlement]);
    expect(reading.document).toBe(document);
    expect(reading.problems).toEqual([]);
  });

  it('types a value and keeps the marks beside it', () => {
    const document = form4({ nonDerivativeTable: [saleRow({ transactionShares: footnoted(Decimal.of('10'), 'F1') })] });
    const problems = [problem(document, SHARES)];
    const settlement = settle(document, problems, { deed: 'typed', text: ' 1,550 ' });
    expect(settlement.changes).toEqual([{ path: SHARES, read: '10', settled: '1550' }]);
    const { document: settled } = settledReading(readingOf(document, problems), [settlement]).reading;
    expect(settled.nonDerivativeTable[0]?.transactionShares).toEqual(footnoted(Decimal.of('1550'), 'F1'));
    expect(document.nonDerivativeTable[0]?.transactionShares.value?.text).toBe('10');
    const out = settle(document, problems, { deed: 'leftOut' });
    const left = settledReading(readingOf(document, problems), [out]).reading.document;
    expect(left.nonDerivativeTable[0]?.transactionShares).toEqual(footnoted(null, 'F1'));
  });

  it('refuses a wrong type in a sentence, and a reading where nothing was read', () => {
    const document = form4({ periodOfReport: null });
    const doubt = only(document, [problem(document, fieldPath('periodOfReport'), { severity: 'error' })]);
    const refusal = (wish: Wish) => settlementOf(doubt, wish, BY).refusal;
    expect(refusal({ deed: 'typed', text: '02/30/2004' })).toContain('is not a day');
    expect(refusal({ deed: 'typed', text: '  ' })).toContain('Nothing is typed');
    expect(refusal({ deed: 'accepted' })).toContain('Nothing was read');
    expect(refusal({ deed: 'typed', text: '12/31/2004' })).toBeNull();
  });

  it('checks boxes, with the words beside them', () => {
    const document = form5({ reportingOwners: [makeOwner({ name: 'Sample Robin' })] });
    const problems = [problem(document, RELATIONSHIP, { severity: 'error', code: 'TEXT_BOX_UNREADABLE' })];
    const title = fieldPath(RELATIONSHIP, 'officerTitle');
    const settlement = settle(document, problems, {
      deed: 'boxes',
      checked: [fieldPath(RELATIONSHIP, 'isOfficer')],
      words: { [title]: ' Treasurer ' },
    });
    const { reading } = settledReading(readingOf(document, problems), [settlement]);
    expect(reading.document.reportingOwners[0]?.relationship).toEqual(
      makeRelationship({
        isDirector: false,
        isOfficer: true,
        isTenPercentOwner: false,
        isOther: false,
        officerTitle: 'Treasurer',
      }),
    );
    expect(reading.problems).toEqual([]);
    const doubt = only(document, problems);
    expect(settlementOf(doubt, { deed: 'accepted' }, BY).refusal).toContain('No box was read');
  });

  it('leaves out a line; what follows it moves up with its problems, places and settlements', () => {
    const rows = ['1', '2', '3'].map((shares) => saleRow({ transactionShares: footnoted(Decimal.of(shares)) }));
    const document = form4({ nonDerivativeTable: rows });
    const line = fieldPath('nonDerivativeTable', 1);
    const third = fieldPath('nonDerivativeTable', 2, 'transactionShares');
    const problems = [problem(document, line), problem(document, third), problem(document, SHARES)];
    const [first, second] = doubtsOf(document, problems).map(
      (doubt, i) => settlementOf(doubt, i === 0 ? { deed: 'leftOut' } : { deed: 'typed', text: '30' }, BY).settlement,
    );
    if (first == null || second == null) throw new Error('refused');
    const { reading, now } = settledReading(readingOf(document, problems), [first]);
    expect(reading.document.nonDerivativeTable.map((row) => row.transactionShares.value?.text)).toEqual(['1', '3']);
    expect(reading.problems.map(({ path }) => path)).toEqual([
      toXPath(fieldPath('nonDerivativeTable', 1, 'transactionShares'), reading.document),
      toXPath(SHARES, document),
    ]);
    expect(now(third)).toBe('nonDerivativeTable/1/transactionShares');
    expect(now(line)).toBeNull();
    expect(reading.source?.at(fieldPath('nonDerivativeTable', 1, 'transactionShares'))?.position.start).toBe(
      third.length,
    );
    const both = settledReading(readingOf(document, problems), [first, second]).reading;
    expect(both.document.nonDerivativeTable.map((row) => row.transactionShares.value?.text)).toEqual(['1', '30']);
    expect(both.problems).toHaveLength(1);
  });

  it('sets a mark, and refuses what is none', () => {
    const document = form4({
      nonDerivativeTable: [saleRow({ transactionShares: footnoted(Decimal.of('10'), 'F1') })],
      footnotes: ['F1', 'F2'].map((id) => ({ id, text: `Note ${id}.` })),
    });
    const problems = [problem(document, fieldPath(SHARES, 'footnoteIds', 0))];
    const settlement = settle(document, problems, { deed: 'typed', text: '2' });
    const settled = settledReading(readingOf(document, problems), [settlement]).reading.document;
    expect(settled.nonDerivativeTable[0]?.transactionShares).toEqual(footnoted(Decimal.of('10'), 'F2'));
    expect(settlementOf(only(document, problems), { deed: 'typed', text: 'x' }, BY).refusal).toContain(
      'number of a footnote',
    );
  });

  it('keeps values as they were written, and moves them with their lines', () => {
    const third = fieldPath('nonDerivativeTable', 2, 'transactionShares');
    const document = form4({
      nonDerivativeTable: [saleRow(), saleRow(), saleRow()],
      spellings: [
        { path: third, text: '0100' },
        { path: fieldPath('nonDerivativeTable', 1, 'transactionShares'), text: '0200' },
      ],
    });
    expect(only(document, [problem(document, third)]).read).toBe('0100');
    const problems = [problem(document, fieldPath('nonDerivativeTable', 1))];
    const { reading } = settledReading(readingOf(document, problems), [
      settle(document, problems, { deed: 'leftOut' }),
    ]);
    expect(reading.document.spellings).toEqual([
      { path: fieldPath('nonDerivativeTable', 1, 'transactionShares'), text: '0100' },
    ]);
  });

  it('counts last of several for one place', () => {
    const document = form4();
    const problems = [problem(document, SHARES)];
    const typed = settle(document, problems, { deed: 'typed', text: '7' });
    const accepted = settle(document, problems, { deed: 'accepted' });
    expect(settledReading(readingOf(document, problems), [typed, accepted]).reading.document).toEqual(document);
    const { document: again } = settledReading(readingOf(document, problems), [accepted, typed]).reading;
    expect(again.nonDerivativeTable[0]?.transactionShares.value?.text).toBe('7');
  });
});
