import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/base/decimal.ts';
import { form3, form4, saleRow } from '../../src/checks/samples.ts';
import { type Addition, additionOf } from '../../src/model/addition.ts';
import { placeToSettle } from '../../src/model/doubts.ts';
import { type FieldPath, fieldPath, toXPath } from '../../src/model/fieldPath.ts';
import { footnoted } from '../../src/model/footnoted.ts';
import type { OwnershipDocument } from '../../src/model/ownershipDocument.ts';
import type { DocumentReading } from '../../src/model/reading.ts';
import { settledReading } from '../../src/model/settledReading.ts';
import { type Settlement, settlementOf, type Wish } from '../../src/model/settlement.ts';

const BY = { who: 'you', when: '2026-01-02T03:04:05.000Z' };
const SHARES = fieldPath('nonDerivativeTable', 0, 'transactionShares');

const sold = (shares: string, ...marks: string[]) =>
  saleRow({ transactionShares: footnoted(Decimal.of(shares), ...marks) });

/** What a person does one after another, as the bench does it. */
class Person {
  settlements: Settlement[] = [];
  readonly #read: DocumentReading;

  constructor(document: OwnershipDocument, problems: DocumentReading['problems'] = []) {
    const source = {
      at: (path: FieldPath) => ({ position: { line: 1, column: 1, start: path.length, end: 9 }, confidence: 1 }),
    };
    this.#read = { document, problems, source, name: null, filing: null };
  }

  get settled() {
    return settledReading(this.#read, this.settlements);
  }

  get document() {
    return this.settled.reading.document;
  }

  add(addition: Addition): FieldPath {
    const made = additionOf(this.settled.spokenOf, addition, BY);
    this.settlements.push(made);
    return made.at;
  }

  do(at: FieldPath, wish: Wish): string | null {
    const place = placeToSettle(at, this.settled.spokenOf);
    if (place === null) throw new Error(`no place ${at}`);
    const { settlement, refusal } = settlementOf(place, wish, BY);
    if (settlement !== null) this.settlements.push(settlement);
    return refusal;
  }

  shares() {
    return this.document.nonDerivativeTable.map((row) => row.transactionShares.value?.text ?? null);
  }
}

describe('what a person adds', () => {
  it('is a line after the one it follows, with its values, its problems and places moved', () => {
    const document = form4({ nonDerivativeTable: [sold('1'), sold('3')] });
    const second = fieldPath('nonDerivativeTable', 1, 'transactionShares');
    const doubted = { code: 'C', severity: 'review', path: toXPath(second, document), message: 'M', at: null } as const;
    const person = new Person(document, [doubted]);
    const line = person.add({ list: 'nonDerivativeTable', after: fieldPath('nonDerivativeTable', 0) });
    expect(line).toBe('nonDerivativeTable/2');
    expect(person.do(fieldPath(line, 'transactionShares'), { deed: 'typed', text: '2' })).toBeNull();
    expect(person.shares()).toEqual(['1', '2', '3']);
    const { now, was, reading } = person.settled;
    expect(now(line)).toBe('nonDerivativeTable/1');
    expect(was(fieldPath('nonDerivativeTable', 1, 'transactionShares'))).toBe(`${line}/transactionShares`);
    expect(was(fieldPath('nonDerivativeTable', 2))).toBe('nonDerivativeTable/1');
    expect(reading.problems.map(({ path }) => path)).toEqual([
      toXPath(fieldPath('nonDerivativeTable', 2, 'transactionShares'), reading.document),
    ]);
    expect(reading.source?.at(fieldPath('nonDerivativeTable', 2, 'transactionShares'))?.position.start).toBe(
      second.length,
    );
    expect(document.nonDerivativeTable).toHaveLength(2);
  });

  it('is a holding where it is said to be one, and always on Form 3', () => {
    const person = new Person(form4());
    person.add({ list: 'derivativeTable', row: 'holding' });
    expect(person.document.derivativeTable.map(({ kind }) => kind)).toEqual(['holding']);
    const initial = new Person(form3());
    initial.add({ list: 'nonDerivativeTable' });
    expect(initial.document.nonDerivativeTable.at(-1)?.kind).toBe('holding');
  });

  it('is a person, a signature, and a footnote in the order of the numbers', () => {
    const notes = ['F1', 'F3'].map((id) => ({ id, text: `Note ${id}.` }));
    const person = new Person(form4({ footnotes: notes, ownerSignatures: [] }));
    const note = person.add({ list: 'footnotes' });
    person.do(fieldPath(note, 'text'), { deed: 'typed', text: 'Note F2.' });
    person.do(fieldPath('ownerSignatures', 0, 'name'), { deed: 'typed', text: 'Robin Sample' });
    const second = person.add({ list: 'ownerSignatures' });
    person.do(fieldPath(second, 'name'), { deed: 'typed', text: 'Alex Sample' });
    person.do(fieldPath(person.add({ list: 'reportingOwners' }), 'name'), { deed: 'typed', text: 'Sample Alex' });
    expect(person.document.footnotes.map(({ id, text }) => `${id} ${text}`)).toEqual(
      ['F1', 'F2', 'F3'].map((id) => `${id} Note ${id}.`),
    );
    expect(person.document.ownerSignatures.map(({ name }) => name)).toEqual(['Robin Sample', 'Alex Sample']);
    expect(person.document.reportingOwners.at(-1)?.name).toBe('Sample Alex');
    const first = new Person(form4({ footnotes: [{ id: 'F2', text: 'Two.' }] }));
    first.add({ list: 'footnotes' });
    expect(first.settlements[0]).not.toHaveProperty('after');
  });

  it('can be left out again, alone or with what was read', () => {
    const person = new Person(form4({ nonDerivativeTable: [sold('1')] }));
    const line = person.add({ list: 'nonDerivativeTable' });
    person.do(fieldPath(line, 'transactionShares'), { deed: 'typed', text: '2' });
    const next = person.add({ list: 'nonDerivativeTable' });
    person.do(fieldPath(next, 'transactionShares'), { deed: 'typed', text: '3' });
    expect(person.do(line, { deed: 'leftOut' })).toBeNull();
    expect(person.shares()).toEqual(['1', '3']);
    expect(person.settled.now(line)).toBeNull();
    expect(person.do(fieldPath('nonDerivativeTable', 0), { deed: 'leftOut' })).toBeNull();
    expect(person.shares()).toEqual(['3']);
  });
});

describe('the marks of a cell', () => {
  const cell = fieldPath(SHARES, 'footnoteIds');

  it('are typed as one text: some changed, some added, some taken away', () => {
    const person = new Person(form4({ nonDerivativeTable: [sold('1', 'F1', 'F2', 'F3')] }));
    const marks = () => person.document.nonDerivativeTable[0]?.transactionShares.footnoteIds;
    expect(placeToSettle(cell, person.document)?.parts.map(({ read }) => read)).toEqual(['F1', 'F2', 'F3']);
    person.do(cell, { deed: 'typed', text: '(2)' });
    expect(marks()).toEqual(['F2']);
    person.do(cell, { deed: 'typed', text: '(1)(4), 5 F6' });
    expect(marks()).toEqual(['F1', 'F4', 'F5', 'F6']);
    expect(person.do(cell, { deed: 'typed', text: 'one' })).toContain('numbers of footnotes');
    person.do(cell, { deed: 'leftOut' });
    expect(marks()).toEqual([]);
    person.do(cell, { deed: 'accepted' });
    expect(marks()).toEqual(['F1', 'F2', 'F3']);
  });

  it('move up when one before them is left out', () => {
    const person = new Person(form4({ nonDerivativeTable: [sold('1', 'F1', 'F2', 'F3')] }));
    person.do(fieldPath(cell, 0), { deed: 'leftOut' });
    person.do(fieldPath(cell, 2), { deed: 'typed', text: '9' });
    expect(person.document.nonDerivativeTable[0]?.transactionShares.footnoteIds).toEqual(['F2', 'F9']);
    expect(person.settled.now(fieldPath(cell, 2))).toBe(`${cell}/1`);
    expect(person.settled.was(fieldPath(cell, 1))).toBe(`${cell}/2`);
    expect(person.settled.was(fieldPath(cell, 2))).toBe(`${cell}/3`);
  });
});

it('leaves out a whole table', () => {
  const document = form4({ nonDerivativeTable: [sold('1'), sold('2')] });
  const person = new Person(document);
  const added = person.add({ list: 'nonDerivativeTable' });
  person.do(fieldPath('nonDerivativeTable'), { deed: 'leftOut' });
  expect(person.shares()).toHaveLength(1);
  expect(person.settled.was(fieldPath('nonDerivativeTable', 0))).toBe(added);
});

it('settles a field by the last of the settlements that touch it', () => {
  const at = fieldPath('reportingOwners', 0, 'relationship');
  const title = fieldPath(at, 'officerTitle');
  const person = new Person(form4());
  person.do(title, { deed: 'typed', text: 'Treasurer' });
  person.do(at, { deed: 'boxes', checked: [fieldPath(at, 'isOfficer')], words: { [title]: 'President' } });
  expect(person.document.reportingOwners[0]?.relationship.officerTitle).toBe('President');
  person.do(title, { deed: 'typed', text: 'Treasurer' });
  expect(person.document.reportingOwners[0]?.relationship).toMatchObject({
    isOfficer: true,
    officerTitle: 'Treasurer',
  });
  expect(placeToSettle(fieldPath('issuer', 'unheardOf'), person.document)).toBeNull();
});
