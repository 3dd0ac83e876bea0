import type { FieldPath } from '../../model/fieldPath.ts';
import type { CheckBox } from '../view/headerBoxes.ts';
import type { Mark, Piece } from '../view/piece.ts';
import { html, type Markup } from './markup.ts';

/** How one rendering names its anchors and whether names lead to EDGAR. */
export interface Frame {
  /** Before every id, so that several forms can stand in one page. */
  readonly idPrefix: string;
  /** Names of owners and issuer lead to their filings at sec.gov. */
  readonly links: boolean;
  /** `h1` in a page of its own, `h2` in another page. */
  readonly heading: 1 | 2;
}

/** The white space that a layout leaves after `$` and before marks. */
export interface Spacing {
  readonly dollar: '' | ' ';
  readonly mark: '' | ' ';
}

export const TIGHT: Spacing = { dollar: '', mark: '' };

/** A piece with its marks, carrying the path of the field it shows. Print it with `text` to say the number otherwise. */
export function pieceMarkup(piece: Piece, frame: Frame, spacing: Spacing = TIGHT, text: string = piece.text): Markup {
  const dollar = piece.dollar && text !== '' ? html`<span class="FormText">$</span>${spacing.dollar}` : null;
  const value = text === '' ? null : html`${dollar}<span class="FormData" data-path="${piece.path}">${text}</span>`;
  const marks = piece.marks.map(
    (mark, index) => html`${index > 0 || value !== null ? spacing.mark : ''}${markLink(mark, frame)}`,
  );
  return html`${value}${marks}`;
}

/** The attributes that say what an element shows: its field, and all fields it stands for where they are more. */
export function fieldsOf(path: FieldPath, fields: readonly FieldPath[]): Markup {
  const more = fields.some((field) => field !== path);
  return more ? html`data-path="${path}" data-fields="${fields.join(' ')}"` : html`data-path="${path}"`;
}

/** The mark as a link to its note; a mark whose note the document does not have leads nowhere. */
function markLink(mark: Mark, frame: Frame): Markup {
  const shown = html`(${mark.number})`;
  return mark.footnote === null
    ? html`<sup class="FootnoteData" data-path="${mark.path}">${shown}</sup>`
    : html`<sup class="FootnoteData" data-path="${mark.path}"><a href="#${noteId(mark.footnote, frame)}" aria-label="Footnote ${mark.number}">${shown}</a></sup>`;
}

/** The anchor of a footnote, by its place in the document: ids of a filing may repeat or be no ids at all. */
export function noteId(index: number, frame: Frame): string {
  return `${frame.idPrefix}note-${index + 1}`;
}

/** A name, as a link to the filings of its CIK where it has one. */
export function nameMarkup(name: Piece, cik: Piece, frame: Frame): Markup {
  const shown = html`<span ${fieldsOf(name.path, [name.path, cik.path])}>${pieceMarkup(name, frame)}</span>`;
  if (!frame.links || name.text === '' || !/^\d{1,10}$/.test(cik.text)) return shown;
  return html`<a href="https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=${cik.text}" rel="noreferrer">${shown}</a>`;
}

/** A square with an X in it, or none, that says in words which it is. */
export function crossBox(box: CheckBox): Markup {
  return html`<span class="box" role="img" aria-label="${box.checked ? 'checked' : 'not checked'}" data-path="${box.path}">${box.checked ? html`<span class="FormData">X</span>` : null}</span>`;
}

/** The SEC's own sentences set the word "see" in italics. */
export function withSee(sentence: string): Markup {
  return html`${sentence.split(/\b([Ss]ee)\b/).map((part, index) => (index % 2 === 1 ? html`<i>${part}</i>` : part))}`;
}

/** A heading below the form's own. */
export function sectionHeading(text: string, frame: Frame, id: string): Markup {
  const anchor = `${frame.idPrefix}${id}`;
  return frame.heading === 1
    ? html`<h2 class="section" id="${anchor}">${text}</h2>`
    : html`<h3 class="section" id="${anchor}">${text}</h3>`;
}
