import type { Decimal } from '../../../base/decimal.ts';

/** As the form prints a number: with commas. */
export function printedNumber(number: Decimal): string {
  return number.text.replace(/^\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ','));
}

/** Digits that text recognition takes for one another. */
const ALIKE = ['147', '358', '0689', '56', '27', '29'].map((group) => new Set(group));

/** Numbers of fewer digits are near one another by chance. */
const DIGITS = 3;

/** Whether one character misread makes the one number of the other: a digit, a digit lost or too many, a point that is a comma. */
export function isOneMisreading(a: Decimal, b: Decimal): boolean {
  if (a.text === b.text || Math.max(digits(a), digits(b)) < DIGITS) return false;
  if (a.text.replace('.', '') === b.text.replace('.', '')) return true;
  return isOneDigit(a.text, b.text) || isOneMore(a.text, b.text) || isOneMore(b.text, a.text);
}

/** Whether the two differ in one digit, and in one that looks like the other. */
export function isLookAlike(a: Decimal, b: Decimal): boolean {
  if (!isOneDigit(a.text, b.text)) return false;
  const at = [...a.text].findIndex((c, i) => c !== b.text[i]);
  return ALIKE.some((group) => group.has(a.text[at] ?? '') && group.has(b.text[at] ?? ''));
}

export function digits(number: Decimal): number {
  return number.text.replace(/\D|^0+/g, '').length;
}

function isOneDigit(a: string, b: string): boolean {
  if (a.length !== b.length || a.indexOf('.') !== b.indexOf('.')) return false;
  let different = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) different++;
  return different === 1;
}

function isOneMore(longer: string, shorter: string): boolean {
  if (longer.length !== shorter.length + 1) return false;
  let at = 0;
  while (at < shorter.length && longer[at] === shorter[at]) at++;
  return longer.slice(at + 1) === shorter.slice(at);
}
