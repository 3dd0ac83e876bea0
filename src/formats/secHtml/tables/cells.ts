import { Decimal } from '../../../base/decimal.ts';
import type { Spelling } from '../../../model/asWritten.ts';
import { type FieldPath, fieldPath } from '../../../model/fieldPath.ts';
import { ABSENT, type Footnoted } from '../../../model/footnoted.ts';
import { printedDate } from '../dates.ts';
import type { PageEvidence } from '../evidence.ts';
import { type Cell, joinLines, type LineMark, type Page, partOf, type Slice } from '../page/page.ts';

/** What a cell of a table shows. */
export interface ShownCell extends Slice {
  readonly marks: readonly LineMark[];
}

export const NOTHING: ShownCell = { text: '', start: 0, end: 0, marks: [] };

export function shownCell(page: Page, cell: Cell): ShownCell {
  const lines = page.lines.slice(cell.from, cell.to);
  return { ...joinLines(lines, ' '), marks: lines.flatMap(({ marks }) => marks) };
}

export const isShown = (cell: ShownCell): boolean => cell.text !== '' || cell.marks.length > 0;

/** The values of one line of a table, each at the path that `at` gives it. */
export class RowValues {
  readonly #at: (field: string) => FieldPath;
  readonly #evidence: PageEvidence;
  readonly #spellings: Spelling[];

  constructor(at: (field: string) => FieldPath, spellings: Spelling[], evidence: PageEvidence) {
    this.#at = at;
    this.#spellings = spellings;
    this.#evidence = evidence;
  }

  text(field: string, cell: ShownCell): Footnoted<string> {
    return this.#of(field, cell, (text) => text);
  }

  date(field: string, cell: ShownCell) {
    return this.#of(field, cell, (text) => {
      const read = printedDate(text);
      if (read !== null && read.spelled !== null) this.#spellings.push({ path: this.#at(field), text: read.spelled });
      return read?.on ?? null;
    });
  }

  number(field: string, cell: ShownCell): Footnoted<Decimal> {
    return this.#of(field, cell, printedNumber);
  }

  code<T extends string>(field: string, cell: ShownCell, codes: readonly T[]): Footnoted<T> {
    return this.#of(field, cell, (text) => codes.find((code) => code === text.toUpperCase()) ?? null);
  }

  /** Footnote ids of a cell, their places kept. */
  marks(field: string, marks: readonly LineMark[]): string[] {
    return marks.map((mark, index) => {
      this.#evidence.stood(fieldPath(this.#at(field), index), mark);
      return `F${mark.number}`;
    });
  }

  /** Fields that one cell states together. */
  seen(fields: readonly string[], from: Slice): void {
    for (const field of fields) this.#evidence.stood(this.#at(field), from);
  }

  unreadable(field: string, from: Slice, what: string): void {
    const path = this.#at(field);
    this.#spellings.push({ path, text: from.text });
    this.#evidence.lacks(path, 'HTML_VALUE_UNREADABLE', `“${from.text.slice(0, 40)}” is not ${what}.`, from);
  }

  #of<T>(field: string, cell: ShownCell, parse: (text: string) => T | null): Footnoted<T> {
    const ids = this.marks(`${field}/footnoteIds`, cell.marks);
    if (cell.text === '') return ids.length === 0 ? ABSENT : { value: null, footnoteIds: ids };
    this.#evidence.stood(this.#at(field), cell);
    const value = parse(cell.text);
    if (value === null) this.unreadable(field, cell, 'what this cell takes');
    return { value, footnoteIds: ids };
  }
}

const NUMBER = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d*)(?:\.\d*)?$/;

/** `1,234.50` with or without commas; the dollar sign is taken off before. Null for any other text. */
export function printedNumber(text: string): Decimal | null {
  return NUMBER.test(text) && text.length <= 64 ? Decimal.parse(text.replaceAll(',', '')) : null;
}

/** The amount behind a dollar sign; one that says nothing is only the form's print. */
export function withoutDollar(cell: ShownCell): { readonly cell: ShownCell; readonly dollar: boolean } {
  if (!cell.text.startsWith('$')) return { cell, dollar: false };
  return { cell: { ...partOf(cell, 1), marks: cell.marks }, dollar: true };
}
