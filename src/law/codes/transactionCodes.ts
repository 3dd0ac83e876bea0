// Source: EDGAR Ownership XML Technical Specification v5.5, section 3.6.10 (the letters and their meanings); directions,
// tables and prices follow from the rules named in each row and are marked with how well they are known.
import { type CalendarDate, date } from '../../base/calendarDate.ts';
import type { Confidence } from '../authority.ts';
import { inForceOn } from '../dated.ts';

/** The letters that EDGAR accepts in `transactionCode`. V and K are printed, never entered: EDGAR derives them. */
export const ENTERABLE_CODES = [
  'A', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'L', 'M', 'O', 'P', 'S', 'U', 'W', 'X', 'Z',
] as const; // biome-ignore format: one line

export type TransactionCode = (typeof ENTERABLE_CODES)[number];

type Direction = 'A' | 'D';

/**
 * Which form reports it. `4`: a Form 4; on a Form 5 it is a late report. `5`: deferred to Form 5, or earlier by choice on a
 * Form 4. `depends`: on facts that the code does not show.
 */
export type FormOfReport = '4' | '5' | 'depends';

export interface FormOfReportRow {
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
  readonly direction: Direction | 'any';
  readonly form: FormOfReport;
  readonly confidence: Confidence;
}

/**
 * What the price cell is expected to hold. `positive`: above zero. `zero`: nothing is paid. `zeroOrBlank`: zero, or a footnote
 * alone. `exercisePrice`: the exercise or conversion price of the derivative (zero for a restricted stock unit) or a footnote.
 */
export type PriceExpectation = 'positive' | 'zero' | 'zeroOrBlank' | 'exercisePrice' | 'any';

/** Null: the code has no place in that table. */
export interface ByTable<T> {
  readonly nonDerivative: T | null;
  readonly derivative: T | null;
}

export interface TransactionCodeFacts {
  readonly code: string;
  readonly enterable: boolean;
  readonly group: 'general' | 'Rule 16b-3' | 'derivative' | 'other exempt' | 'other';
  readonly meaning: string;
  /** The rule that makes the transaction what it is, where there is one. */
  readonly rule: string | null;
  readonly formOfReport: readonly FormOfReportRow[];
  /** Directions that fit the code. Null for V and K, which qualify another code. */
  readonly directions: ByTable<readonly Direction[]>;
  /** Exercising a put sells the underlying: then the Table I line may be a disposition though `directions` has only A. */
  readonly reversedByPut: boolean;
  readonly price: ByTable<PriceExpectation>;
  /** What must or should stand beside the line. */
  readonly accompaniedBy: string | null;
  readonly confidence: {
    readonly meaning: Confidence;
    readonly direction: Confidence;
    readonly tables: Confidence;
    readonly price: Confidence;
    readonly accompaniedBy: Confidence;
  };
}

/** First day of execution from which a disposition by bona fide gift belongs on Form 4 (Release 33-11138). */
export const GIFT_DISPOSITIONS_ON_FORM_4 = date('2023-02-27');
const BEFORE_GIFT_RULE = date('2023-02-26');

const always = (form: FormOfReport, confidence: Confidence): readonly FormOfReportRow[] => [
  { from: null, until: null, direction: 'any', form, confidence },
];

const since = (from: string, before: string, confidence: Confidence): readonly FormOfReportRow[] => [
  { from: date(from), until: null, direction: 'any', form: '4', confidence },
  { from: null, until: date(before), direction: 'any', form: 'depends', confidence: 'C' },
];

/** Exempt transactions with the issuer could wait for Form 5 until two-day reporting began (Release 34-46421). */
const withIssuer = since('2002-08-29', '2002-08-28', 'B');
/** Exercises and conversions could wait for Form 5 on conditions until Rule 16a-3 was revised (Release 34-37260). */
const exercises = since('1996-08-15', '1996-08-14', 'C');

const both = <T>(value: T): ByTable<T> => ({ nonDerivative: value, derivative: value });
const onlyDerivative = <T>(value: T): ByTable<T> => ({ nonDerivative: null, derivative: value });
const onlyNonDerivative = <T>(value: T): ByTable<T> => ({ nonDerivative: value, derivative: null });
const nowhere: ByTable<never> = { nonDerivative: null, derivative: null };
const exercise: ByTable<readonly Direction[]> = { nonDerivative: ['A'], derivative: ['D'] };
const exercisePrices: ByTable<PriceExpectation> = { nonDerivative: 'exercisePrice', derivative: 'zeroOrBlank' };
const PAIR = 'a line of the same code in the other table';

// Direction, tables and price are C (from general knowledge) or D (inferred) unless a row says otherwise.
const known = { meaning: 'A', direction: 'C', tables: 'D', price: 'C', accompaniedBy: 'D' } as const;
const common = { enterable: true, reversedByPut: false, accompaniedBy: null, confidence: known } as const;

export const TRANSACTION_CODES: readonly TransactionCodeFacts[] = [
  {
    ...common,
    code: 'P',
    group: 'general',
    meaning: 'purchase on the open market or in a private deal',
    rule: null,
    formOfReport: always('4', 'A'),
    directions: { nonDerivative: ['A'], derivative: ['A', 'D'] },
    price: both('positive'),
    accompaniedBy: 'a footnote with the range of prices when the price is a weighted average',
    confidence: { ...known, accompaniedBy: 'B' },
  },
  {
    ...common,
    code: 'S',
    group: 'general',
    meaning: 'sale on the open market or in a private deal',
    rule: null,
    formOfReport: always('4', 'A'),
    directions: { nonDerivative: ['D'], derivative: ['A', 'D'] },
    price: both('positive'),
    accompaniedBy: 'a footnote with the range of prices when the price is a weighted average',
    confidence: { ...known, accompaniedBy: 'B' },
  },
  {
    ...common,
    code: 'V',
    enterable: false,
    group: 'general',
    meaning: 'qualifier: a Form 5 item, reported early on a Form 4',
    rule: '16a-3(g)(5)',
    formOfReport: [],
    directions: nowhere,
    price: nowhere,
    accompaniedBy: 'form type 5 on a Form 4, timeliness empty or E',
    confidence: { ...known, accompaniedBy: 'A' },
  },
  {
    ...common,
    code: 'A',
    group: 'Rule 16b-3',
    meaning: 'grant, award or other acquisition from the issuer',
    rule: '16b-3(d)',
    formOfReport: withIssuer,
    directions: both(['A']),
    price: both('any'),
    accompaniedBy: 'a footnote on vesting',
  },
  {
    ...common,
    code: 'D',
    group: 'Rule 16b-3',
    meaning: 'disposition to the issuer',
    rule: '16b-3(e)',
    formOfReport: withIssuer,
    directions: both(['D']),
    price: both('any'),
    accompaniedBy: 'a footnote on the approval in advance',
  },
  {
    ...common,
    code: 'F',
    group: 'Rule 16b-3',
    meaning: 'shares withheld or delivered to pay an exercise price or tax',
    rule: '16b-3(e)',
    formOfReport: withIssuer,
    directions: both(['D']),
    price: both('positive'),
    accompaniedBy: 'an exercise (M) or a vesting award (A) of the same day, or a note',
  },
  {
    ...common,
    code: 'I',
    group: 'Rule 16b-3',
    meaning: 'discretionary transaction in an employee plan: a fund switch or a cash-out that the insider elected',
    rule: '16b-3(f)',
    formOfReport: withIssuer,
    directions: both(['A', 'D']),
    price: both('positive'),
    accompaniedBy: 'a deemed execution date, where the insider did not choose the day',
  },
  {
    ...common,
    code: 'M',
    group: 'Rule 16b-3',
    meaning: 'exercise or conversion of a derivative, exempt under Rule 16b-3',
    rule: '16b-3; 16a-4',
    formOfReport: exercises,
    directions: exercise,
    reversedByPut: true,
    price: exercisePrices,
    accompaniedBy: PAIR,
    confidence: { ...known, accompaniedBy: 'C' },
  },
  {
    ...common,
    code: 'C',
    group: 'derivative',
    meaning: 'conversion of a derivative, outside Rule 16b-3',
    rule: '16b-6(b)',
    formOfReport: exercises,
    directions: exercise,
    price: exercisePrices,
    accompaniedBy: PAIR,
    confidence: { ...known, accompaniedBy: 'C' },
  },
  {
    ...common,
    code: 'E',
    group: 'derivative',
    meaning: 'expiry of a short derivative position',
    rule: '16b-6(d)',
    // Within six months of writing the option a Form 4, later a Form 5 item: the code alone does not tell.
    formOfReport: always('depends', 'D'),
    // Closing a short position acquires; filers also write D.
    directions: onlyDerivative(['A', 'D']),
    price: onlyDerivative('zero'),
    accompaniedBy: 'the sale (S) that opened the position',
    confidence: { ...known, direction: 'D' },
  },
  {
    ...common,
    code: 'H',
    group: 'derivative',
    meaning: 'expiry or cancellation of a long derivative position for value',
    rule: '16b-6(d)',
    formOfReport: exercises,
    directions: onlyDerivative(['D']),
    price: onlyDerivative('positive'),
  },
  {
    ...common,
    code: 'O',
    group: 'derivative',
    meaning: 'exercise of a derivative that is out of the money',
    rule: '16b-6(b)',
    formOfReport: exercises,
    directions: exercise,
    reversedByPut: true,
    price: exercisePrices,
    accompaniedBy: PAIR,
    confidence: { ...known, accompaniedBy: 'C' },
  },
  {
    ...common,
    code: 'X',
    group: 'derivative',
    meaning: 'exercise of a derivative that is in or at the money',
    rule: '16b-6(b)',
    formOfReport: exercises,
    directions: exercise,
    reversedByPut: true,
    price: exercisePrices,
    accompaniedBy: PAIR,
    confidence: { ...known, accompaniedBy: 'C' },
  },
  {
    ...common,
    code: 'G',
    group: 'other exempt',
    meaning: 'bona fide gift',
    rule: '16b-5',
    formOfReport: [
      { from: GIFT_DISPOSITIONS_ON_FORM_4, until: null, direction: 'D', form: '4', confidence: 'B' },
      { from: null, until: BEFORE_GIFT_RULE, direction: 'D', form: '5', confidence: 'B' },
      { from: null, until: null, direction: 'A', form: '5', confidence: 'B' },
    ],
    directions: both(['A', 'D']),
    price: both('zero'),
  },
  {
    ...common,
    code: 'L',
    group: 'other exempt',
    meaning: 'small acquisition',
    rule: '16a-6',
    formOfReport: always('5', 'A'),
    directions: both(['A']),
    price: both('positive'),
    accompaniedBy: 'proof that acquisitions of six months stay within $10,000',
    confidence: { ...known, direction: 'A' },
  },
  {
    ...common,
    code: 'W',
    group: 'other exempt',
    meaning: 'acquisition or disposition by will or the laws of descent',
    rule: '16b-5',
    formOfReport: always('5', 'C'),
    directions: both(['A', 'D']),
    price: both('zero'),
  },
  {
    ...common,
    code: 'Z',
    group: 'other exempt',
    meaning: 'deposit into a voting trust or withdrawal from it',
    rule: '16b-8',
    formOfReport: always('5', 'A'),
    directions: onlyNonDerivative(['A', 'D']),
    price: onlyNonDerivative('zero'),
    accompaniedBy: 'a footnote',
  },
  {
    ...common,
    code: 'J',
    group: 'other',
    meaning: 'other acquisition or disposition, to be described',
    rule: null,
    formOfReport: always('depends', 'A'),
    directions: both(['A', 'D']),
    price: both('any'),
    accompaniedBy: 'a footnote that describes the transaction',
    confidence: { ...known, direction: 'A', accompaniedBy: 'A' },
  },
  {
    ...common,
    code: 'K',
    enterable: false,
    group: 'other',
    meaning: 'qualifier: an equity swap or an instrument with similar characteristics',
    rule: null,
    formOfReport: [],
    directions: nowhere,
    price: nowhere,
    accompaniedBy: 'equitySwapInvolved true, beside another code',
    confidence: { ...known, accompaniedBy: 'A' },
  },
  {
    ...common,
    code: 'U',
    group: 'other',
    meaning: 'disposition under a tender of shares in a change of control',
    rule: null,
    formOfReport: always('4', 'A'),
    directions: both(['D']),
    price: both('positive'),
    accompaniedBy: 'a footnote on the price when it is paid in stock',
  },
];

const BY_CODE: ReadonlyMap<string, TransactionCodeFacts> = new Map(TRANSACTION_CODES.map((row) => [row.code, row]));

/** The facts of a code, V and K included; undefined for what is no code. */
export function transactionCodeFacts(code: string): TransactionCodeFacts | undefined {
  return BY_CODE.get(code);
}

export function isTransactionCode(text: string): text is TransactionCode {
  return BY_CODE.get(text)?.enterable ?? false;
}

/** The form that reports a transaction of this code and direction done `on` that day; null for V, K and what is no code. */
export function formOfReport(code: string, direction: Direction | null, on: CalendarDate): FormOfReportRow | null {
  const rows = BY_CODE.get(code)?.formOfReport ?? [];
  return inForceOn(
    rows.filter((row) => row.direction === 'any' || row.direction === direction),
    on,
  );
}
