import type { CalendarDate } from '../base/calendarDate.ts';
import { COUNT_LIMITS } from '../law/limits.ts';
import { CURRENT_SCHEMA_ERA, type SchemaEra, schemaEraOf, schemaEraOn } from '../law/schemaVersions.ts';
import { type FieldPath, rowPath } from '../model/fieldPath.ts';
import type { Footnoted } from '../model/footnoted.ts';
import type { OwnershipDocument } from '../model/ownershipDocument.ts';
import type { Problem } from '../model/problem.ts';
import type { ReportingOwner } from '../model/reportingOwner.ts';
import type { DerivativeRow, NonDerivativeRow, TableName } from '../model/tableRow.ts';
import { type AveragedLine, averagedLines } from './averagedLines.ts';
import { type BalanceGroup, balanceGroups } from './balanceGroups.ts';
import type { CheckContext } from './context.ts';
import { type DecimalCell, decimalsOf } from './decimalCells.ts';
import { type Exercise, exercisesOf } from './exercises.ts';
import { filingDate } from './lateness.ts';
import { type Mark, marksOf } from './marks.ts';
import { runningBalance, type Tally } from './runningBalance.ts';
import { isEntityName } from './signers.ts';
import { type PlanDate, planDates } from './tradingPlan.ts';

/** One line of a table with its place, so that a rule can point at its cells. */
export type Line =
  | { readonly table: 'nonDerivativeTable'; readonly index: number; readonly row: NonDerivativeRow }
  | { readonly table: 'derivativeTable'; readonly index: number; readonly row: DerivativeRow };

/** The path of a cell of a line. */
export function cellPath(line: { readonly table: TableName; readonly index: number }, field: string): FieldPath {
  return rowPath(line.table, line.index, field);
}

/**
 * A document under examination: the document, its context, and facts that many rules share, each worked out once and only
 * when a rule asks. Facts, not judgements.
 */
export class Subject {
  readonly document: OwnershipDocument;
  readonly context: CheckContext;

  constructor(document: OwnershipDocument, context: CheckContext) {
    this.document = document;
    this.context = context;
  }

  #lines: readonly Line[] | undefined;
  /** Lines of Table I, then of Table II, as filed. */
  get lines(): readonly Line[] {
    this.#lines ??= [
      ...this.document.nonDerivativeTable.map((row, index): Line => ({ table: 'nonDerivativeTable', index, row })),
      ...this.document.derivativeTable.map((row, index): Line => ({ table: 'derivativeTable', index, row })),
    ];
    return this.#lines;
  }

  #transactions: readonly Line[] | undefined;
  get transactions(): readonly Line[] {
    this.#transactions ??= this.lines.filter((line) => line.row.kind === 'transaction');
    return this.#transactions;
  }

  #holdings: readonly Line[] | undefined;
  get holdings(): readonly Line[] {
    this.#holdings ??= this.lines.filter((line) => line.row.kind === 'holding');
    return this.#holdings;
  }

  #judgedOn: CalendarDate | null | undefined;
  /**
   * The day whose law applies: when EDGAR received the document; else its latest signature; else the day asked about;
   * else its period of report. Null when the document shows no date at all.
   */
  get judgedOn(): CalendarDate | null {
    if (this.#judgedOn === undefined) {
      this.#judgedOn = this.context.receivedOn ?? this.signedOn ?? this.context.asOf ?? this.document.periodOfReport;
    }
    return this.#judgedOn;
  }

  #filedOn: CalendarDate | null | undefined;
  /** The filing date, for what is due by a day; null when nothing is known of the receipt. */
  get filedOn(): CalendarDate | null {
    if (this.#filedOn === undefined) this.#filedOn = filingDate(this.context);
    return this.#filedOn;
  }

  #signedOn: CalendarDate | null | undefined;
  /** The day of the latest signature; null when none is dated. */
  get signedOn(): CalendarDate | null {
    if (this.#signedOn === undefined) this.#signedOn = latest(this.document);
    return this.#signedOn;
  }

  #footnoteTexts: ReadonlyMap<string, string> | undefined;
  /** Footnote texts by id; the first where an id stands twice. */
  get footnoteTexts(): ReadonlyMap<string, string> {
    if (this.#footnoteTexts === undefined) {
      const texts = new Map<string, string>();
      for (const note of this.document.footnotes) if (!texts.has(note.id)) texts.set(note.id, note.text);
      this.#footnoteTexts = texts;
    }
    return this.#footnoteTexts;
  }

  #byCode: Map<string, Line[]> | undefined;
  /** Transaction lines with this code, as filed. */
  withCode(code: string): readonly Line[] {
    if (this.#byCode === undefined) {
      this.#byCode = new Map();
      for (const line of this.transactions) {
        const key = line.row.transactionCode;
        if (key === null) continue;
        const lines = this.#byCode.get(key);
        if (lines === undefined) this.#byCode.set(key, [line]);
        else lines.push(line);
      }
    }
    return this.#byCode.get(code) ?? NO_LINES;
  }

  /** Transaction lines with any of these codes, each code one letter; code by code. */
  withCodes(codes: string): readonly Line[] {
    let found: readonly Line[] = NO_LINES;
    for (let i = 0; i < codes.length; i++) {
      const lines = this.withCode(codes[i] as string);
      if (lines.length > 0) found = found.length === 0 ? lines : [...found, ...lines];
    }
    return found;
  }

  #notes: Map<Line, string> | undefined;
  /** The texts of all footnotes marked anywhere in the line, in lower case; empty when it has none. */
  notesOf(line: Line): string {
    this.#notes ??= new Map();
    let notes = this.#notes.get(line);
    if (notes === undefined) {
      notes = '';
      forEachCell(line, (_, cell) => {
        for (const id of cell.footnoteIds) notes += `${this.footnoteTexts.get(id) ?? ''}\n`;
      });
      notes = notes.toLowerCase();
      this.#notes.set(line, notes);
    }
    return notes;
  }

  #exercises: readonly Exercise[] | undefined;
  /** What was exercised or converted, by code and day. None where a table is full: the other half may stand on another form. */
  get exercises(): readonly Exercise[] {
    if (this.#exercises === undefined) {
      const lines = this.withCodes('MCXO');
      this.#exercises = lines.length === 0 || isFull(this.document) ? [] : exercisesOf(lines);
    }
    return this.#exercises;
  }

  #prose: string | undefined;
  /** All footnotes and the remarks, in lower case: where a document explains itself. */
  get prose(): string {
    if (this.#prose === undefined) {
      let text = this.document.remarks ?? '';
      for (const note of this.document.footnotes) text += `\n${note.text}`;
      this.#prose = text.toLowerCase();
    }
    return this.#prose;
  }

  #entity: ReportingOwner | null | undefined;
  /** The first reporting person that is no natural person, by the words of its name. */
  get entity(): ReportingOwner | null {
    if (this.#entity === undefined) {
      this.#entity = this.document.reportingOwners.find(({ name }) => name !== null && isEntityName(name)) ?? null;
    }
    return this.#entity;
  }

  #balances: readonly Balance[] | undefined;
  /** The balances that the lines state, and how the totals of each hang together. */
  get balances(): readonly Balance[] {
    this.#balances ??= balanceGroups(this.document, this.lines).map((group) => ({
      group,
      tally: runningBalance(group, this.document.reportingOwners.length),
    }));
    return this.#balances;
  }

  #averaged: readonly AveragedLine[] | undefined;
  /** Purchases and sales whose footnote says that the price is an average. */
  get averaged(): readonly AveragedLine[] {
    this.#averaged ??= averagedLines(this);
    return this.#averaged;
  }

  #planDates: readonly PlanDate[] | undefined;
  /** Days on which a note says that a trading plan was adopted or changed. */
  get planDates(): readonly PlanDate[] {
    this.#planDates ??= planDates(this);
    return this.#planDates;
  }

  #capacity: FilerCapacity | undefined;
  /** As what its reporting persons file, taken together. */
  get capacity(): FilerCapacity {
    this.#capacity ??= capacityOf(this.document);
    return this.#capacity;
  }

  #marks: readonly Mark[] | undefined;
  /** Every footnote mark of the tables, line by line. */
  get marks(): readonly Mark[] {
    this.#marks ??= marksOf(this.lines);
    return this.#marks;
  }

  #decimals: readonly DecimalCell[] | undefined;
  /** Every number of the tables, line by line. */
  get decimals(): readonly DecimalCell[] {
    this.#decimals ??= decimalsOf(this.lines);
    return this.#decimals;
  }

  #problems: ReadonlyMap<string, readonly Problem[]> | undefined;
  /** What the reader had to say under one code. */
  problemsOf(code: string): readonly Problem[] {
    if (this.context.problems.length === 0) return NO_PROBLEMS;
    if (this.#problems === undefined) {
      const byCode = new Map<string, Problem[]>();
      for (const problem of this.context.problems) {
        const same = byCode.get(problem.code);
        if (same === undefined) byCode.set(problem.code, [problem]);
        else same.push(problem);
      }
      this.#problems = byCode;
    }
    return this.#problems.get(code) ?? NO_PROBLEMS;
  }

  /** The text of a leaf whose value is not what it should be, such as a code outside its list; null where the value was read. */
  spelledAt(path: FieldPath): string | null {
    if (this.document.spellings.length === 0) return null;
    return this.document.spellings.find((spelling) => spelling.path === path)?.text ?? null;
  }

  /**
   * True for what a filer sends, false for what EDGAR published. A confirmation code shows the first, since EDGAR removes it;
   * else a schema version or the header of a submission show the second.
   */
  get isFilersDocument(): boolean {
    if (this.document.reportingOwners.some((owner) => owner.ccc !== null)) return true;
    return this.document.schemaVersion === null && this.context.filing === null;
  }

  /** True when the schema that EDGAR judged the document by is certain, and not worked out from the day of a signature. */
  get eraIsKnown(): boolean {
    return this.context.receivedOn !== null || schemaEraOf(this.document.schemaVersion ?? '') !== null;
  }

  #schemaEra: SchemaEra | undefined;
  /** What EDGAR's schema held for this document: by its schema version, else by the day it is judged on, else today's. */
  get schemaEra(): SchemaEra {
    if (this.#schemaEra === undefined) {
      const day = this.judgedOn;
      const byDay = day === null ? CURRENT_SCHEMA_ERA : schemaEraOn(day);
      this.#schemaEra = schemaEraOf(this.document.schemaVersion ?? '') ?? byDay;
    }
    return this.#schemaEra;
  }
}

/** Lines that state one balance, and how their totals hang together. */
export interface Balance {
  readonly group: BalanceGroup;
  readonly tally: Tally;
}

function isFull({ nonDerivativeTable, derivativeTable }: OwnershipDocument): boolean {
  return (
    nonDerivativeTable.length >= COUNT_LIMITS.nonDerivativeTable.max ||
    derivativeTable.length >= COUNT_LIMITS.derivativeTable.max
  );
}

const NO_LINES: readonly Line[] = Object.freeze([]);

/** `insider`: some person is marked director or officer. `holder`: every one is marked ten per cent owner and nothing else. */
export type FilerCapacity = 'insider' | 'holder' | 'other';

function capacityOf(document: OwnershipDocument): FilerCapacity {
  let onlyHolders = document.reportingOwners.length > 0;
  for (const { relationship } of document.reportingOwners) {
    if (relationship.isDirector === true || relationship.isOfficer === true) return 'insider';
    if (relationship.isTenPercentOwner !== true || relationship.isOther === true) onlyHolders = false;
  }
  return onlyHolders ? 'holder' : 'other';
}

const NO_PROBLEMS: readonly Problem[] = [];

function latest(document: OwnershipDocument): CalendarDate | null {
  let last: CalendarDate | null = null;
  for (const signature of document.ownerSignatures) {
    if (signature.date !== null && (last === null || signature.date > last)) last = signature.date;
  }
  return last;
}

const CELLS_OF_TABLE_I = [
  'securityTitle',
  'transactionDate',
  'deemedExecutionDate',
  'transactionTimeliness',
  'transactionShares',
  'transactionPricePerShare',
  'transactionAcquiredDisposedCode',
  'sharesOwnedFollowingTransaction',
  'valueOwnedFollowingTransaction',
  'directOrIndirectOwnership',
  'natureOfOwnership',
] as const satisfies readonly (keyof NonDerivativeRow)[];

const CELLS_OF_TABLE_II = [
  ...CELLS_OF_TABLE_I,
  'conversionOrExercisePrice',
  'transactionTotalValue',
  'exerciseDate',
  'expirationDate',
  'underlyingSecurityTitle',
  'underlyingSecurityShares',
  'underlyingSecurityValue',
] as const satisfies readonly (keyof DerivativeRow)[];

/** Calls `visit` for every cell of the line that may carry footnotes, the code cell's marks as a cell without value. */
export function forEachCell(line: Line, visit: (field: string, cell: Footnoted<unknown>) => void): void {
  if (line.table === 'nonDerivativeTable') for (const field of CELLS_OF_TABLE_I) visit(field, line.row[field]);
  else for (const field of CELLS_OF_TABLE_II) visit(field, line.row[field]);
  visit('transactionCodingFootnoteIds', { value: null, footnoteIds: line.row.transactionCodingFootnoteIds });
}
