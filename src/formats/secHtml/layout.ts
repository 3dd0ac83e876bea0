import { type Part, partsOf } from './head/parts.ts';
import { labelOf } from './labels.ts';
import type { Page } from './page/page.ts';
import { type FormTable, formTables } from './tables/columns.ts';

/** A page cut into the regions of the form. */
export interface Layout {
  readonly page: Page;
  readonly tables: readonly FormTable[];
  /** Up to the heads of Table I. */
  readonly head: readonly Part[];
  /** Between the tables and the explanations: further reporting persons. */
  readonly further: readonly Part[];
  /** First line behind the tables. */
  readonly behindTables: number;
  /** First line behind the heading of the explanations; null when there is none. */
  readonly explanation: number | null;
}

export function layoutOf(page: Page): Layout {
  const { lines } = page;
  const tables = formTables(page);
  const ends = tables.flatMap(({ table }) => table.cells.map(({ to }) => to));
  const headEnd = tables.reduce((first, { from }) => Math.min(first, from), lines.length);
  const behindTables = tables.length === 0 ? 0 : ends.reduce((a, b) => Math.max(a, b), 0);
  const heading = lines.find((line) => line.index >= behindTables && labelOf(line)?.key === 'explanation');
  const furtherEnd = heading?.index ?? lines.length;
  return {
    page,
    tables,
    head: partsOf(lines.slice(0, Math.min(headEnd, furtherEnd))),
    further: tables.length === 0 ? [] : partsOf(lines.slice(behindTables, furtherEnd)),
    behindTables,
    explanation: heading === undefined ? null : heading.index + 1,
  };
}
