import { Decimal } from '../../../base/decimal.ts';
import { fieldPath, rowPath } from '../../../model/fieldPath.ts';
import { ABSENT, type Footnoted } from '../../../model/footnoted.ts';
import { makeDerivativeRow } from '../../../model/make.ts';
import type { FormNumber } from '../../../model/onTheForm.ts';
import type { DerivativeRow, TableName } from '../../../model/tableRow.ts';
import type { Evidence } from '../evidence.ts';
import { span } from '../evidence.ts';
import type { FormLine } from '../formLines.ts';
import { type AsciiField, asciiColumns } from './asciiColumns.ts';
import { parseAsciiDate } from './asciiDate.ts';
import { type AsciiCell, asciiTable } from './asciiTable.ts';

type Cells = ReadonlyMap<AsciiField, AsciiCell>;
type Given = { -readonly [K in keyof DerivativeRow]?: DerivativeRow[K] };

/** The rows of Table I or II in plain text, its lines from the heading to the end of the table. */
export function asciiRows(
  lines: readonly FormLine[],
  table: TableName,
  form: FormNumber,
  footnoteIds: ReadonlySet<string>,
  evidence: Evidence,
): DerivativeRow[] {
  const read = asciiTable(lines);
  const fields = read === null ? null : asciiColumns(form, table, read.columns);
  if (read === null || fields === null) {
    const isEmpty = read === null && !lines.some(({ text }) => /\d\/\d{1,2}\/\d\d|\d,\d{3}/.test(text));
    const message = read === null ? 'no ruler marks its columns' : `its ruler marks ${read.columns} columns`;
    const why = lines.length === 0 ? 'The heading of the table is not found.' : `The rows cannot be read: ${message}.`;
    if (!isEmpty || lines.length === 0) {
      evidence.missing(fieldPath(table), 'TEXT_ROWS_MISSING', why, lines.length === 0 ? null : span(lines));
    }
    return [];
  }
  for (const { row, text } of read.stray) {
    evidence.missing(rowPath(table, row), 'TEXT_CELL_MISSING', `“${text}” stands across two columns.`);
  }
  return read.rows.map((row, index) => {
    const cells = new Map<AsciiField, AsciiCell>();
    row.forEach((cell, i) => {
      const field = fields[i];
      if (cell !== null && field !== undefined && !/^(?:-+|n\/a|none)$/i.test(cell.text)) cells.set(field, cell);
    });
    return new RowReader(cells, table, index, form, footnoteIds, evidence).read();
  });
}

class RowReader {
  readonly #cells: Cells;
  readonly #table: TableName;
  readonly #index: number;
  readonly #form: FormNumber;
  readonly #footnoteIds: ReadonlySet<string>;
  readonly #evidence: Evidence;

  constructor(
    cells: Cells,
    table: TableName,
    index: number,
    form: FormNumber,
    footnoteIds: ReadonlySet<string>,
    evidence: Evidence,
  ) {
    this.#cells = cells;
    this.#table = table;
    this.#index = index;
    this.#form = form;
    this.#footnoteIds = footnoteIds;
    this.#evidence = evidence;
  }

  read(): DerivativeRow {
    const isTransaction = this.#cells.has('transactionCode') || this.#cells.has('transactionDate');
    const given: Given = {
      kind: isTransaction ? 'transaction' : 'holding',
      securityTitle: this.#words('securityTitle'),
      conversionOrExercisePrice: this.#number('conversionOrExercisePrice'),
      transactionDate: this.#date('transactionDate'),
      deemedExecutionDate: this.#date('deemedExecutionDate'),
      transactionPricePerShare: this.#number('transactionPricePerShare'),
      exerciseDate: this.#date('exerciseDate'),
      expirationDate: this.#date('expirationDate'),
      underlyingSecurityTitle: this.#words('underlyingSecurityTitle'),
      underlyingSecurityShares: this.#number('underlyingSecurityShares'),
      sharesOwnedFollowingTransaction: this.#number('sharesOwnedFollowingTransaction'),
      directOrIndirectOwnership: this.#letter('directOrIndirectOwnership', ['D', 'I']),
      natureOfOwnership: this.#words('natureOfOwnership'),
    };
    if (isTransaction) {
      this.#code(given);
      Object.assign(given, this.#amount());
      this.#require('transactionDate');
      this.#require('transactionCode');
    }
    for (const field of REQUIRED) this.#require(field);
    if (this.#table === 'derivativeTable') {
      this.#require('underlyingSecurityTitle');
      this.#require('underlyingSecurityShares');
    }
    return makeDerivativeRow(given);
  }

  #value<K extends keyof DerivativeRow & AsciiField, T>(
    field: K,
    parse: (text: string, cell: AsciiCell) => T | null,
    given = this.#cells.get(field),
  ): Footnoted<T> {
    if (given === undefined) return ABSENT;
    const path = rowPath(this.#table, this.#index, field);
    const { text, footnoteIds } = this.#marks(given.text, field);
    this.#evidence.stood(path, given);
    if (text === '') return { value: null, footnoteIds };
    const value = parse(text, given);
    if (value === null) {
      this.#evidence.missing(path, 'TEXT_CELL_MISSING', `“${given.text.slice(0, 60)}” cannot be read here.`, given);
    }
    return { value, footnoteIds };
  }

  #marks(written: string, field: string): { text: string; footnoteIds: string[] } {
    const marks = /(?:\s*\(\d{1,2}\))+$/.exec(written);
    const ids = [...(marks?.[0] ?? '').matchAll(/\d+/g)].map(([digits]) => `F${Number(digits)}`);
    if (ids.length === 0 || ids.some((id) => !this.#footnoteIds.has(id))) return { text: written, footnoteIds: [] };
    const at = this.#cells.get(field as AsciiField);
    ids.forEach((_, i) => {
      const path = fieldPath(rowPath(this.#table, this.#index, field), 'footnoteIds', i);
      if (at !== undefined) this.#evidence.stood(path, at);
    });
    return { text: written.slice(0, marks?.index), footnoteIds: ids };
  }

  /** Where a column's edge parted two words, nothing tells whether a space was there: where letters say that it was, both are named. */
  #words(field: 'securityTitle' | 'underlyingSecurityTitle' | 'natureOfOwnership'): Footnoted<string> {
    return this.#value(field, (text, { text: glued, spaced }) => {
      this.#unsure(
        field,
        `“${text}” ends as with the mark of a note, and there is no such note.`,
        /\(\d{1,2}\)$/.test(text),
      );
      if (glued !== spaced) {
        const message = `The column cuts its lines at any letter: “${glued}” may as well be “${spaced}”.`;
        this.#unsure(field, message, /[a-z)][A-Z(]/.test(glued.replace(/\b(?:Mc|Mac|De)[A-Z]/g, '')));
      }
      return text;
    });
  }

  #unsure(field: string, message: string, isUnsure: boolean): void {
    const path = rowPath(this.#table, this.#index, field);
    if (isUnsure) this.#evidence.unsure(path, 'TEXT_CELL_DOUBTFUL', message);
  }

  #number(
    field:
      | 'conversionOrExercisePrice'
      | 'transactionPricePerShare'
      | 'underlyingSecurityShares'
      | 'sharesOwnedFollowingTransaction',
  ): Footnoted<Decimal> {
    return this.#value(field, (text, cell) => {
      this.#tellOfGlued(field, cell);
      return numberOf(text);
    });
  }

  /** `500` above `300` in a column three wide is 500300 or two numbers; `1,20` above `0` can be but one. */
  #tellOfGlued(field: string, { text, spaced }: AsciiCell): void {
    const isTwo = text !== spaced && spaced.split(' ').every((part) => numberOf(part) !== null);
    this.#unsure(field, `“${text}” stands on two lines, and each of them is a number: “${spaced}”.`, isTwo);
  }

  #date(field: 'transactionDate' | 'deemedExecutionDate' | 'exerciseDate' | 'expirationDate') {
    return this.#value(field, (text) => parseAsciiDate(text.replace(/\s/g, '')) ?? parseAsciiDate(text));
  }

  #letter<T extends string>(field: 'directOrIndirectOwnership', letters: readonly T[]): Footnoted<T> {
    return this.#value(field, (text) => letters.find((letter) => text.toUpperCase() === letter) ?? null);
  }

  #code(given: Given): void {
    const cell = this.#cells.get('transactionCode');
    if (cell === undefined) return;
    const path = rowPath(this.#table, this.#index, 'transactionCode');
    const { text, footnoteIds } = this.#marks(cell.text, 'transactionCode');
    const parts = /^([A-Z])(\s?\/?K)?(?:\s?\/?([345V]))?$/.exec(text.toUpperCase());
    this.#evidence.stood(path, cell);
    given.transactionCodingFootnoteIds = footnoteIds;
    if (parts === null) {
      this.#evidence.missing(path, 'TEXT_CELL_MISSING', `“${cell.text.slice(0, 20)}” is no transaction code.`, cell);
      return;
    }
    const beside = this.#cells.get('early')?.text ?? '';
    this.#unsure('transactionCode', `“${beside}” stands in the column of V.`, !/^[VX]?$/i.test(beside));
    const isEarly = parts[3] === 'V' || /^[VX]$/i.test(beside);
    given.transactionCode = parts[1] ?? null;
    given.equitySwapInvolved = parts[2] !== undefined;
    given.transactionFormType =
      this.#form === '4' ? (isEarly || parts[3] === '5' ? '5' : '4') : parts[3] === '4' ? '4' : '5';
  }

  /** `12,000 -` beside `A,D`: as many amounts as letters, of which one is a number. A number in the letter's place is of a column (D). */
  #amount(): Given {
    const letters = this.#cells.get('transactionAcquiredDisposedCode');
    const amount = this.#cells.get('transactionShares');
    const names = (letters?.text ?? '').toUpperCase().split(/[\s,/]+/);
    const amounts = (amount?.text ?? '').split(/\s+/);
    const filled = amounts.findIndex((text) => /\d/.test(text));
    const isPair = names.join('') === 'AD' && amounts.length === 2;
    const isOne = isPair && amounts.filter((text) => /\d/.test(text)).length === 1;
    const pick = (cell: AsciiCell | undefined, text: string | undefined) =>
      cell === undefined ? undefined : { ...cell, text: text ?? '', spaced: text ?? '' };
    const shares = this.#value('transactionShares', numberOf, isOne ? pick(amount, amounts[filled]) : amount);
    if (amount !== undefined && !isOne) this.#tellOfGlued('transactionShares', amount);
    const code = this.#value(
      'transactionAcquiredDisposedCode',
      (text) => (['A', 'D'] as const).find((letter) => text.toUpperCase() === letter) ?? null,
      isOne ? pick(letters, names[filled]) : letters,
    );
    this.#require('transactionShares');
    this.#require('transactionAcquiredDisposedCode');
    return { transactionShares: shares, transactionAcquiredDisposedCode: code };
  }

  #require(field: AsciiField): void {
    if (this.#cells.has(field)) return;
    this.#evidence.missing(
      rowPath(this.#table, this.#index, field),
      'TEXT_CELL_MISSING',
      'The cell of this row is empty.',
    );
  }
}

const REQUIRED: readonly AsciiField[] = [
  'securityTitle',
  'sharesOwnedFollowingTransaction',
  'directOrIndirectOwnership',
];

function numberOf(text: string): Decimal | null {
  const digits = text.trim().replace(/^\$\s?/, '');
  return /^(?=.*\d)(?:\d{1,3}(?:,\d{3})+|\d*)(?:\.\d+)?$/.test(digits)
    ? Decimal.parse(digits.replaceAll(',', ''))
    : null;
}
