import { type FieldPath, rowPath } from '../../../model/fieldPath.ts';
import type { DerivativeRow, NonDerivativeRow } from '../../../model/tableRow.ts';
import type { ReadForm } from './form.ts';

const AMOUNTS = ['transactionShares', 'sharesOwnedFollowingTransaction', 'underlyingSecurityShares'] as const;
const PRICES = ['transactionPricePerShare', 'conversionOrExercisePrice'] as const;

/**
 * Text recognition takes the small raised mark of a note for digits: a number that is a note's number may be its mark alone, and
 * a number whose last digit is one, behind its thousands or its cents, may end in it.
 */
export function weighMarksInNumbers({ document, evidence, isScan, written }: ReadForm): void {
  if (!isScan) return;
  const notes = new Set(document.footnotes.flatMap(({ id }) => (id === null ? [] : [id.slice(1)])));
  const look = (path: FieldPath, reason: string | null, text: string) => {
    if (reason !== null) evidence.unsure(path, 'TEXT_CELL_DOUBTFUL', `“${text}” ${reason}`);
  };
  for (const table of ['nonDerivativeTable', 'derivativeTable'] as const) {
    document[table].forEach((row, index) => {
      for (const field of [...AMOUNTS, ...PRICES]) {
        const path = rowPath(table, index, field);
        if (valueIn(row, field) === null || evidence.isConfirmed(path) || evidence.said(path)) continue;
        const text = written(path);
        const isPrice = field === 'transactionPricePerShare' || field === 'conversionOrExercisePrice';
        look(path, isPrice ? oddPrice(text, notes) : oddAmount(text, notes), text);
      }
    });
  }
}

function valueIn(row: NonDerivativeRow | DerivativeRow, field: string): unknown {
  return (row as unknown as Record<string, { value: unknown } | undefined>)[field]?.value ?? null;
}

function oddAmount(text: string, notes: ReadonlySet<string>): string | null {
  if (notes.has(text)) return 'is the number of a note: it may be its mark.';
  if (/^\d{4,}/.test(text)) return 'has no comma: a note’s mark may be read as its last digits.';
  if (/\.\d$/.test(text)) return 'has a fraction of one digit: it may be the mark of a note.';
  if (/\.\d{3}$/.test(text)) return 'has three digits behind the point: it may be a comma.';
  return null;
}

function oddPrice(text: string, notes: ReadonlySet<string>): string | null {
  if (notes.has(text) || notes.has(text.replace(/^\$\s?0\.0?/, ''))) return 'may be the mark of a note.';
  if (/\d,\d{3}|\d{4,}(?:\.|$)/.test(text)) return 'is a price of thousands: a point may be lost or read as a comma.';
  if (notes.has(/\.\d{2,}(\d)$/.exec(text)?.[1] ?? '')) return 'ends in the number of a note: it may be its mark.';
  return null;
}
