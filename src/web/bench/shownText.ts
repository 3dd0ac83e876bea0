import type { FieldKind } from '../../model/fieldKind.ts';

/** A value's text as the form prints it: a date by month, a number with commas, a box in words. */
export function shownText(field: FieldKind, text: string | null): string {
  if (text === null) return 'nothing';
  if (field.kind === 'mark') return text.replace(/^F(\d+)$/, '($1)');
  if (field.kind !== 'value') return text;
  if (field.type === 'boolean') return text === '1' ? 'checked' : 'not checked';
  if (field.type === 'date') return text.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$2/$3/$1');
  if (field.type === 'decimal') return text.replace(/^\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ','));
  return text;
}
