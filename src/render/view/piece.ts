import type { CalendarDate } from '../../base/calendarDate.ts';
import { formDate } from '../../base/calendarDate.ts';
import type { Decimal } from '../../base/decimal.ts';
import { type FieldPath, fieldPath } from '../../model/fieldPath.ts';
import type { Footnoted } from '../../model/footnoted.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import { formNumeral } from './formNumeral.ts';

/** What kind of thing a piece prints; layouts align by it, and the SEC's stylesheets print numbers in a way of their own. */
export type PieceKind = 'text' | 'date' | 'number' | 'code';

/** A piece of print and the field that it shows. Texts come from the filing as they are: whoever writes markup escapes them. */
export interface Piece {
  /** As the form prints it; empty when the document states nothing here. Without the dollar sign. */
  readonly text: string;
  readonly kind: PieceKind;
  /** The number printed, where it is one: exact, and spelled as the document spells it. */
  readonly number: Decimal | null;
  /** An amount in US dollars: printed with `$` before it. */
  readonly dollar: boolean;
  readonly path: FieldPath;
  readonly marks: readonly Mark[];
}

/** A footnote mark, printed `(1)` above the line. */
export interface Mark {
  /** The footnote's id without its F: `1`. */
  readonly number: string;
  readonly footnoteId: string;
  readonly path: FieldPath;
  /** Index of the footnote in the document's list; null when there is none of this id. */
  readonly footnote: number | null;
}

/** Makes the pieces of one document: knows its footnotes, and the spelling of leaves that have no typed value. */
export interface Printer {
  text(value: string | null, path: FieldPath, kind?: PieceKind): Piece;
  date(value: CalendarDate | null, path: FieldPath): Piece;
  textCell(cell: Footnoted<string>, path: FieldPath, kind?: PieceKind): Piece;
  dateCell(cell: Footnoted<CalendarDate>, path: FieldPath): Piece;
  numberCell(cell: Footnoted<Decimal>, path: FieldPath, dollar?: boolean): Piece;
  marks(footnoteIds: readonly string[], path: FieldPath): Mark[];
}

export function printer(document: OwnershipDocument): Printer {
  const spellings = new Map<string, string>(document.spellings.map(({ path, text }) => [path, text]));
  const footnotes = new Map<string, number>();
  // A doubled id leads to the first footnote that bears it, as a link in a page does.
  document.footnotes.forEach(({ id }, index) => {
    if (!footnotes.has(id)) footnotes.set(id, index);
  });
  const marks = (ids: readonly string[], path: FieldPath): Mark[] =>
    ids.map((footnoteId, index) => ({
      number: footnoteNumber(footnoteId),
      footnoteId,
      path: fieldPath(path, index),
      footnote: footnotes.get(footnoteId) ?? null,
    }));
  const piece = (text: string | null, kind: PieceKind, path: FieldPath, cell?: Footnoted<unknown>): Piece => ({
    text: text ?? spellings.get(path) ?? '',
    kind,
    number: null,
    dollar: false,
    path,
    marks: cell === undefined ? [] : marks(cell.footnoteIds, fieldPath(path, 'footnoteIds')),
  });
  return {
    text: (value, path, kind = 'text') => piece(value, kind, path),
    date: (value, path) => piece(value === null ? null : formDate(value), 'date', path),
    textCell: (cell, path, kind = 'text') => piece(cell.value, kind, path, cell),
    dateCell: (cell, path) => piece(cell.value === null ? null : formDate(cell.value), 'date', path, cell),
    numberCell: (cell, path, dollar = false) => ({
      ...piece(cell.value === null ? null : formNumeral(cell.value), 'number', path, cell),
      number: cell.value,
      dollar,
    }),
    marks,
  };
}

/** As the form prints it: the id without its F. */
export function footnoteNumber(id: string): string {
  return /^F\d+$/.test(id) ? id.slice(1) : id;
}

/** True when there is nothing to print. */
export function isBlank(piece: Piece): boolean {
  return piece.text === '' && piece.marks.length === 0;
}
