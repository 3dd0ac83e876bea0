import type { CalendarDate } from '../base/calendarDate.ts';
import { type FieldPath, rowPath } from '../model/fieldPath.ts';
import type { Footnoted } from '../model/footnoted.ts';
import type { OwnershipDocument } from '../model/ownershipDocument.ts';
import type { DerivativeRow, NonDerivativeRow, TableName } from '../model/tableRow.ts';
import type { CheckContext } from './context.ts';

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
      this.#judgedOn =
        this.context.receivedOn ?? latest(this.document) ?? this.context.asOf ?? this.document.periodOfReport;
    }
    return this.#judgedOn;
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
}

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
