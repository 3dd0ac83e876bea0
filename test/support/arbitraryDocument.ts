import * as fc from 'fast-check';
import { type CalendarDate, dateOfDayNumber } from '../../src/base/calendarDate.ts';
import { Decimal } from '../../src/base/decimal.ts';
import { ABSENT, type Footnoted, footnoted } from '../../src/model/footnoted.ts';
import {
  makeAddress,
  makeDerivativeRow,
  makeDocument,
  makeIssuer,
  makeNonDerivativeRow,
  makeOwner,
  makeRelationship,
} from '../../src/model/make.ts';
import type { DocumentType, OwnershipDocument } from '../../src/model/ownershipDocument.ts';
import type { DerivativeRow, NonDerivativeRow } from '../../src/model/tableRow.ts';

// Generated documents: every element the schema of their form has may be there or not, and what is there is within the
// limits, so that a reader must take them without a problem. Every footnote is marked and every mark has a footnote.

const text = (max: number): fc.Arbitrary<string> =>
  fc
    .string({ unit: fc.constantFrom(...'abc XYZ 09 &<>"\'-/.,()$%é“”—½Łß漢😀'), minLength: 1, maxLength: max })
    .map((s) => s.slice(0, max))
    .filter((s) => /[^ ]/.test(s) && !/[\ud800-\udbff]$/.test(s));
const day: fc.Arbitrary<CalendarDate> = fc.integer({ min: -10_000, max: 30_000 }).map(dateOfDayNumber);
const amount = fc
  .tuple(fc.bigInt({ min: 0n, max: 999_999_999_999n }), fc.constantFrom('', '.5', '.25', '.125', '.0001', '.00'))
  .map(([whole, fraction]) => Decimal.of(`${whole}${fraction}`));
const nullable = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const truth = nullable(fc.boolean());
const marks = fc.uniqueArray(fc.constantFrom('F1', 'F2', 'F3'), { maxLength: 3 });

/** A cell with a value and perhaps marks. */
const cell = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Footnoted<T>> =>
  fc.tuple(value, marks).map(([v, ids]) => footnoted(v, ...ids));
/** A cell with a value, or marks only. */
const valueOrMarks = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Footnoted<T>> =>
  fc.oneof(
    cell(value),
    marks.filter((ids) => ids.length > 0).map((ids) => footnoted<T>(null, ...ids)),
  );
const optional = <T>(arbitrary: fc.Arbitrary<Footnoted<T>>): fc.Arbitrary<Footnoted<T>> =>
  fc.oneof(fc.constant(ABSENT as Footnoted<T>), arbitrary);

const ownership = fc
  .tuple(cell(fc.constantFrom('D' as const, 'I' as const)), cell(text(100)))
  .map(([form, nature]) => ({
    directOrIndirectOwnership: form,
    natureOfOwnership: form.value === 'I' ? nature : (ABSENT as Footnoted<string>),
  }));
const either = (a: string, b: string): fc.Arbitrary<Record<string, Footnoted<Decimal>>> =>
  fc.tuple(fc.boolean(), cell(amount)).map(([first, value]) => (first ? { [a]: value } : { [b]: value }));
const following = either('sharesOwnedFollowingTransaction', 'valueOwnedFollowingTransaction');

const coding = (form: '4' | '5'): fc.Arbitrary<Partial<NonDerivativeRow>> =>
  fc
    .record({
      transactionFormType: fc.constantFrom('4' as const, '5' as const),
      transactionCode: fc.constantFrom(...'ACDEFGHIJLMOPSUWXZ'),
      equitySwapInvolved: fc.boolean(),
      transactionCodingFootnoteIds: marks,
      late: fc.boolean(),
    })
    .map(({ late, ...row }) => {
      const mark = form === '4' ? (row.transactionFormType === '5' && late ? 'E' : null) : late ? 'L' : null;
      return { ...row, transactionTimeliness: footnoted(mark as 'E' | 'L' | null) };
    });

const transactionCells = {
  securityTitle: cell(text(60)),
  transactionDate: cell(day),
  deemedExecutionDate: optional(cell(day)),
  transactionPricePerShare: valueOrMarks(amount),
};

function nonDerivativeRow(form: '3' | '4' | '5'): fc.Arbitrary<NonDerivativeRow> {
  const holding = fc
    .tuple(cell(text(60)), following, ownership, fc.constantFrom(null, '3' as const))
    .map(([securityTitle, after, nature, type]) =>
      makeNonDerivativeRow({
        kind: 'holding',
        securityTitle,
        ...after,
        ...nature,
        transactionFormType: form === '5' ? type : null,
      }),
    );
  if (form === '3') return holding;
  const transaction = fc
    .tuple(
      fc.record({
        ...transactionCells,
        transactionShares: cell(amount),
        transactionAcquiredDisposedCode: cell(fc.constantFrom('A' as const, 'D' as const)),
      }),
      coding(form),
      following,
      ownership,
    )
    .map(([cells, code, after, nature]) => makeNonDerivativeRow({ ...cells, ...code, ...after, ...nature }));
  return fc.oneof(transaction, holding);
}

function derivativeRow(form: '3' | '4' | '5'): fc.Arbitrary<DerivativeRow> {
  const terms = fc
    .tuple(
      fc.record({
        conversionOrExercisePrice: valueOrMarks(amount),
        exerciseDate: valueOrMarks(day),
        expirationDate: valueOrMarks(day),
        underlyingSecurityTitle: cell(text(60)),
      }),
      either('underlyingSecurityShares', 'underlyingSecurityValue'),
      ownership,
    )
    .map(([cells, underlying, nature]) => ({ ...cells, ...underlying, ...nature }));
  const holding = fc
    .tuple(cell(text(60)), terms, following, fc.constantFrom(null, '3' as const))
    .map(([securityTitle, cells, after, type]) =>
      makeDerivativeRow({
        kind: 'holding',
        securityTitle,
        ...cells,
        ...(form === '3' ? {} : after),
        transactionFormType: form === '5' ? type : null,
      }),
    );
  if (form === '3') return holding;
  const transaction = fc
    .tuple(
      fc.record({
        ...transactionCells,
        transactionAcquiredDisposedCode: fc.constantFrom(footnoted('A' as const), footnoted('D' as const)),
      }),
      either('transactionShares', 'transactionTotalValue'),
      coding(form),
      terms,
      following,
    )
    .map(([cells, size, code, rest, after]) => makeDerivativeRow({ ...cells, ...size, ...code, ...rest, ...after }));
  return fc.oneof(transaction, holding);
}

const owner = fc
  .tuple(
    fc.record({
      nonUSAddressFlag: truth,
      street1: nullable(text(40)),
      street2: nullable(text(40)),
      city: nullable(text(30)),
      state: nullable(fc.constantFrom('MA', 'NY', 'CA')),
      zipCode: nullable(fc.constantFrom('01824', '10001-1234')),
    }),
    fc.record({
      isDirector: truth,
      isOfficer: truth,
      isTenPercentOwner: truth,
      isOther: truth,
      officerTitle: nullable(text(30)),
      otherText: nullable(text(30)),
    }),
    fc.integer({ min: 1, max: 9_999_999 }),
    nullable(text(150)),
  )
  .map(([address, relationship, cik, name]) =>
    makeOwner({
      cik: String(cik).padStart(10, '0'),
      name,
      address: makeAddress(address),
      relationship: makeRelationship(relationship),
    }),
  );

/** A document of any of the six types that a strict reader takes without a problem. */
export const arbitraryDocument: fc.Arbitrary<OwnershipDocument> = fc
  .constantFrom<DocumentType>('3', '3/A', '4', '4/A', '5', '5/A')
  .chain((type) => {
    const form = type[0] as '3' | '4' | '5';
    return fc
      .record({
        period: day,
        original: day,
        exit: truth,
        plan: truth,
        none: truth,
        issuerName: nullable(text(150)),
        symbol: text(10),
        owners: fc.array(owner, { minLength: 1, maxLength: 3 }),
        tableI: fc.array(nonDerivativeRow(form), { maxLength: 4 }),
        tableII: fc.array(derivativeRow(form), { maxLength: 3 }),
        notes: fc.array(text(200), { minLength: 3, maxLength: 3 }),
        remarks: nullable(text(300)),
        signatures: fc.array(fc.record({ name: text(60), date: day }), { minLength: 1, maxLength: 3 }),
      })
      .map((given) =>
        withNotes(
          makeDocument({
            schemaVersion: form === '3' ? 'X0607' : 'X0609',
            documentType: type,
            periodOfReport: given.period,
            dateOfOriginalSubmission: type.endsWith('/A') ? given.original : null,
            noSecuritiesOwned: form === '3' ? given.none : null,
            notSubjectToSection16: form === '3' ? null : given.exit,
            aff10b5One: form === '3' ? null : given.plan,
            issuer: makeIssuer({ cik: '0000999991', name: given.issuerName, tradingSymbol: given.symbol }),
            reportingOwners: given.owners,
            nonDerivativeTable: given.tableI,
            derivativeTable: given.tableII,
            remarks: given.remarks,
            ownerSignatures: given.signatures,
          }),
          given.notes,
        ),
      );
  });

function withNotes(document: OwnershipDocument, texts: readonly string[]): OwnershipDocument {
  const used = new Set<string>();
  for (const row of [...document.nonDerivativeTable, ...document.derivativeTable]) {
    for (const id of row.transactionCodingFootnoteIds) used.add(id);
    for (const value of Object.values(row)) {
      if (typeof value === 'object' && value !== null && 'footnoteIds' in value) {
        for (const id of (value as Footnoted<unknown>).footnoteIds) used.add(id);
      }
    }
  }
  return {
    ...document,
    footnotes: [...used].sort().map((id) => ({ id, text: texts[Number(id.slice(1)) - 1] ?? '' })),
  };
}
