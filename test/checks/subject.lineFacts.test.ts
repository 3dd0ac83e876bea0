import { describe, expect, it } from 'vitest';
import { NO_CONTEXT } from '../../src/checks/context.ts';
import {
  amount,
  exercisedSharesRow,
  form3,
  form4,
  giftMadeRow,
  holdingRow,
  OFFICER,
  optionExerciseRow,
  saleRow,
  TEN_PERCENT_OWNER,
} from '../../src/checks/samples.ts';
import { Subject } from '../../src/checks/subject.ts';
import { footnoted } from '../../src/model/footnoted.ts';
import type { OwnershipDocument } from '../../src/model/ownershipDocument.ts';

const subjectOf = (document: OwnershipDocument) => new Subject(document, NO_CONTEXT);

describe('lines by code', () => {
  const subject = subjectOf(
    form4({
      nonDerivativeTable: [saleRow(), holdingRow(), exercisedSharesRow(), saleRow()],
      derivativeTable: [optionExerciseRow()],
    }),
  );

  it('gives the transactions of one code from both tables, as filed', () => {
    expect(subject.withCode('M').map((line) => [line.table, line.index])).toEqual([
      ['nonDerivativeTable', 2],
      ['derivativeTable', 0],
    ]);
    expect(subject.withCode('S').map((line) => line.index)).toEqual([0, 3]);
  });

  it('gives nothing for a code that is not there, and leaves holdings out', () => {
    expect(subject.withCode('G')).toEqual([]);
    expect(subject.withCodes('GWZ')).toEqual([]);
    expect(subject.withCodes('SM')).toHaveLength(4);
  });

  it('leaves out lines whose code is not one of the list', () => {
    expect(subjectOf(form4({ nonDerivativeTable: [saleRow({ transactionCode: null })] })).withCode('S')).toEqual([]);
  });
});

describe('notes', () => {
  const subject = subjectOf(
    form4({
      nonDerivativeTable: [
        saleRow({ transactionShares: amount('100', 'F2'), transactionCodingFootnoteIds: ['F1'] }),
        saleRow(),
      ],
      footnotes: [
        { id: 'F1', text: 'Sold under a PLAN.' },
        { id: 'F2', text: 'Weighted Average.' },
        { id: 'F3', text: 'Of nobody.' },
      ],
      remarks: 'See Exhibit 24.',
    }),
  );
  const notesOfLine = (index: number): string => {
    const line = subject.lines[index];
    return line === undefined ? 'no such line' : subject.notesOf(line);
  };

  it('joins in lower case the footnotes that a line marks, those of its code among them', () => {
    expect(notesOfLine(0).trim().split('\n').sort()).toEqual(['sold under a plan.', 'weighted average.']);
    expect(notesOfLine(1)).toBe('');
  });

  it('joins in lower case all that a document says in words', () => {
    expect(subject.prose).toContain('see exhibit 24.');
    expect(subject.prose).toContain('of nobody.');
  });
});

describe('capacity', () => {
  const capacity = (...reportingOwners: OwnershipDocument['reportingOwners']) =>
    subjectOf(form4({ reportingOwners })).capacity;
  const other = { ...TEN_PERCENT_OWNER, relationship: { ...TEN_PERCENT_OWNER.relationship, isOther: true } };

  it('is that of an insider when any person is one', () => {
    expect(capacity(TEN_PERCENT_OWNER, OFFICER)).toBe('insider');
  });

  it('is that of a holder only when every person is a holder and nothing else', () => {
    expect(capacity(TEN_PERCENT_OWNER)).toBe('holder');
    expect(capacity(TEN_PERCENT_OWNER, other)).toBe('other');
    expect(capacity()).toBe('other');
  });
});

describe('entity', () => {
  it('is the first person whose name is that of a company, partnership or trust', () => {
    expect(subjectOf(form4({ reportingOwners: [OFFICER, TEN_PERCENT_OWNER] })).entity?.name).toBe('Sample Partners LP');
    expect(subjectOf(form4()).entity).toBeNull();
  });
});

describe('exercises', () => {
  it('adds lines of one code and day, table by table', () => {
    const [exercise, ...more] = subjectOf(
      form4({
        nonDerivativeTable: [
          exercisedSharesRow({ transactionShares: amount('120') }),
          saleRow(),
          exercisedSharesRow({ transactionShares: amount('80.5') }),
        ],
        derivativeTable: [optionExerciseRow({ underlyingSecurityShares: amount('201') })],
      }),
    ).exercises;
    expect(more).toEqual([]);
    expect([exercise?.code, exercise?.on]).toEqual(['M', '2024-05-14']);
    expect(exercise?.received?.canonical()).toBe('200.5');
    expect(exercise?.underlying?.canonical()).toBe('201');
    expect(exercise?.used?.canonical()).toBe('200');
  });

  it('takes the shares given up for a put, and not those acquired', () => {
    const disposed = { transactionCode: 'X', transactionAcquiredDisposedCode: footnoted('D' as const) };
    const [exercise] = subjectOf(
      form4({
        nonDerivativeTable: [exercisedSharesRow(disposed)],
        derivativeTable: [optionExerciseRow({ transactionCode: 'X', securityTitle: footnoted('Put (right to sell)') })],
      }),
    ).exercises;
    expect(exercise?.shares).toHaveLength(1);
  });

  it('knows no total where a line states none', () => {
    const [exercise] = subjectOf(
      form4({ derivativeTable: [optionExerciseRow({ underlyingSecurityShares: footnoted<never>(null) })] }),
    ).exercises;
    expect(exercise?.underlying).toBeNull();
  });

  it('are none where a table is full, since its other half may stand on another form', () => {
    const rows = Array.from({ length: 30 }, () => exercisedSharesRow());
    expect(subjectOf(form4({ nonDerivativeTable: rows.slice(1) })).exercises).toHaveLength(1);
    expect(subjectOf(form4({ nonDerivativeTable: rows })).exercises).toEqual([]);
  });

  it('are none in a document without any', () => {
    expect(subjectOf(form3()).exercises).toEqual([]);
    expect(subjectOf(form4({ nonDerivativeTable: [giftMadeRow()] })).exercises).toEqual([]);
  });
});
