import { formNumber } from '../../model/onTheForm.ts';
import type { DocumentReading } from '../../model/reading.ts';
import type { LinePositions } from '../linePositions.ts';
import { type Layout, layoutOf } from '../secHtml/layout.ts';
import { readLayout } from '../secHtml/read.ts';
import type { DrawnPage } from './region.ts';
import { ruledPageOf } from './ruledPage.ts';
import type { Source } from './written.ts';

/** Columns of Tables I and II on each form. */
const COLUMNS = { '3': [4, 8], '4': [11, 16], '5': [10, 15] } as const;

/**
 * Reads a form whose boxes and tables are drawn around every value, as this program prints it to PDF and as text: what stands in a
 * cell is the value of its column. Null where not every part of the form is drawn so; then labels and columns must be searched.
 */
export function readRuled(pages: readonly DrawnPage[], source: Source, place: LinePositions): DocumentReading | null {
  const ruled = ruledPageOf(pages, source);
  if (ruled === null) return null;
  const layout = layoutOf(ruled.page);
  if (!isWhole(layout)) return null;
  const reading = readLayout(layout, place, ruled.doubtful);
  return isKnown(reading, layout) ? reading : null;
}

function isWhole({ tables, head }: Layout): boolean {
  const keys = new Set(head.map(({ key }) => key));
  const labels = ['owner', 'lastName', 'street', 'places', 'issuer', 'period', 'relationship', 'director'] as const;
  return labels.every((key) => keys.has(key)) && tables.length >= 2;
}

function isKnown({ document }: DocumentReading, { tables }: Layout): boolean {
  const form = formNumber(document);
  if (form === null) return false;
  const [first, second] = COLUMNS[form];
  const whole = (name: string, count: number): boolean => {
    const own = tables.filter((table) => table.name === name);
    return own.length > 0 && own.every(({ columns }) => new Set(columns.values()).size === count);
  };
  return whole('nonDerivativeTable', first) && whole('derivativeTable', second);
}
