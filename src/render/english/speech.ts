import { type CalendarDate, longDate } from '../../base/calendarDate.ts';
import type { Decimal } from '../../base/decimal.ts';
import { rowPath } from '../../model/fieldPath.ts';
import type { Footnoted } from '../../model/footnoted.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import type { DerivativeRow, NonDerivativeRow, TableName } from '../../model/tableRow.ts';
import { printable } from '../text/printable.ts';
import { formNumeral } from '../view/formNumeral.ts';
import { footnoteNumber } from '../view/piece.ts';

/** Says the values of one line of a table, and keeps account of the notes that were mentioned. */
export interface LineSpeech {
  readonly table: TableName;
  readonly row: DerivativeRow;
  /** `9 September 2004`; as written where it is no date; null when the cell holds no value. */
  day(field: CellField): string | null;
  /** `250,000`. */
  number(field: CellField): string | null;
  /** An amount in dollars, with the digits after the point that it is written with: `$25.10`. */
  dollars(field: CellField): string | null;
  text(field: CellField): string | null;
  /** ` (notes 2 and 3)` for the marks of a cell, else nothing. */
  notes(...fields: (CellField | 'transactionCodingFootnoteIds')[]): string;
}

/** Fields of a line that are cells with marks. */
export type CellField = {
  [K in keyof DerivativeRow]: DerivativeRow[K] extends Footnoted<unknown> ? K : never;
}[keyof DerivativeRow];

export function lineSpeech(document: OwnershipDocument, table: TableName, index: number): LineSpeech {
  const spellings = new Map<string, string>(document.spellings.map(({ path, text }) => [path, text]));
  const known = new Set(document.footnotes.map(({ id }) => id));
  // Lines of Table I have none of the derivative's cells; reading them gives undefined, which is said as absent.
  const row = document[table][index] as NonDerivativeRow as DerivativeRow;
  const cell = (field: CellField): Footnoted<unknown> | undefined => row[field];
  const spelled = (field: CellField): string | null => {
    const text = spellings.get(rowPath(table, index, field));
    return text === undefined || text.trim() === '' ? null : `“${printable(text)}”`;
  };
  return {
    table,
    row,
    day: (field) => say(cell(field)?.value as CalendarDate | null, longDate) ?? spelled(field),
    number: (field) => say(cell(field)?.value as Decimal | null, formNumeral) ?? spelled(field),
    dollars: (field) => {
      const said = say(cell(field)?.value as Decimal | null, dollarNumeral) ?? spelled(field);
      return said === null ? null : `$${said}`;
    },
    text: (field) => say(cell(field)?.value as string | null, (value) => printable(value).trim()) ?? spelled(field),
    notes: (...fields) =>
      noteList(
        fields.flatMap((field) =>
          field === 'transactionCodingFootnoteIds' ? row[field] : (cell(field)?.footnoteIds ?? []),
        ),
        known,
      ),
  };
}

/** Unlike shares, dollars keep their cents: `25.00`, `0.275`. */
function dollarNumeral(value: Decimal): string {
  const numeral = formNumeral(value);
  const [, fraction = ''] = value.text.split('.');
  return fraction === '' ? numeral : `${numeral.split('.')[0]}.${fraction}`;
}

function say<T>(value: T | null | undefined, words: (value: T) => string): string | null {
  if (value === null || value === undefined) return null;
  const said = words(value);
  return said === '' ? null : said;
}

/** ` (note 1)`, ` (notes 2 and 3)`; a mark without a note is said to have none. */
function noteList(ids: readonly string[], known: ReadonlySet<string>): string {
  const unique = [...new Set(ids)];
  if (unique.length === 0) return '';
  const names = unique.map(
    (id) => printable(footnoteNumber(id)) + (known.has(id) ? '' : ', which the form does not have'),
  );
  return ` (${unique.length === 1 ? 'note' : 'notes'} ${listed(names)})`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** A text of the filing inside a sentence. */
export function quoted(text: string): string {
  return `“${printable(text).trim()}”`;
}
