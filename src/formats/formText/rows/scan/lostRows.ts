import type { FormLine } from '../../formLines.ts';
import { headLikeness } from '../printedWords.ts';
import type { ValuedRow } from '../rowValues.ts';
import type { TableText } from '../tableText.ts';

/** Lines of a table's head in the text of a scan; a text with fewer lost a part of the table, its rows perhaps too. */
const WHOLE_HEAD = 8;

/** What of a scanned table shows that rows are lost: values and words in no row, rows not seen whole, a head not seen whole. */
export function lostInScan(
  { outside, lines, layout, atoms }: TableText,
  values: readonly string[],
  left: readonly number[],
  rows: readonly ValuedRow[],
): string[] {
  const lost = [...values, ...outside.filter((line) => saysMuch(line)).map((line) => line.text.trim().slice(0, 60))];
  if (lost.length > 0) return lost;
  if (rows.length === 0) {
    const words = left.filter((index) => /\p{L}{3}/u.test(atoms[index]?.text ?? '')).length;
    const isLeft = words > 1 || outside.some((line) => /\p{L}{3}/u.test(line.text) && headLikeness(line.text) < 1);
    return isLeft || lines.length < WHOLE_HEAD ? ['its head'] : [];
  }
  return rows.some((row) => isTorn(row, layout)) ? ['parts of rows'] : [];
}

/** A line with a date or an amount, or with several words that are not the form's own. */
function saysMuch({ text }: FormLine): boolean {
  if (/\d{1,2}\/\d{1,2}\/\d{4}|\d,\d{3}|\$\s?\d/.test(text)) return true;
  const words = text.match(/\p{L}[\p{Ll}\p{Lu}]{3,}/gu)?.length ?? 0;
  return words >= 3 && headLikeness(text) < 0.5;
}

/** A row that lacks two cells that every row has was not seen whole; where one was not, others may not have been seen at all. */
function isTorn({ row }: ValuedRow, layout: TableText['layout']): boolean {
  const owned = row.sharesOwnedFollowingTransaction.value ?? row.valueOwnedFollowingTransaction.value;
  const cells = [
    row.securityTitle.value,
    row.directOrIndirectOwnership.value,
    owned ?? row.underlyingSecurityShares.value,
  ];
  return cells.filter((cell) => cell === null).length >= (layout === 'blocks' ? 1 : 2);
}
