import { formLines } from '../../../../src/formats/formText/formLines.ts';
import type { TableFacts } from '../../../../src/formats/formText/rowReading.ts';
import { readTableRows } from '../../../../src/formats/formText/rows/readTableRows.ts';
import type { DerivativeRow, TableName } from '../../../../src/model/tableRow.ts';

/** Reads a table that a test made up, with five notes defined. */
export function readMade(text: string, table: TableName = 'nonDerivativeTable', given: Partial<TableFacts> = {}) {
  const { rows, leftOver } = readTableRows(formLines(text), {
    table,
    form: '5',
    has10b5One: false,
    footnoteIds: ['F1', 'F2', 'F3', 'F4', 'F5'],
    period: null,
    filedOn: null,
    ...given,
  });
  return { rows, leftOver, cells: rows.map(({ row }) => shown(row as DerivativeRow)) };
}

type Shown = { readonly [Field in keyof DerivativeRow]?: string };

/** What a row states, as one would write it beside a page: only cells that hold something. */
function shown(row: DerivativeRow): Shown {
  const cells: Record<string, string> = { kind: row.kind };
  for (const [field, cell] of Object.entries(row)) {
    if (typeof cell === 'string' && field !== 'kind') cells[field] = cell;
    if (cell === null || typeof cell !== 'object' || !('footnoteIds' in cell)) continue;
    const { value, footnoteIds } = cell as { value: unknown; footnoteIds: readonly string[] };
    if (value !== null || footnoteIds.length > 0) cells[field] = [value ?? '', ...footnoteIds].join(' ').trim();
  }
  return cells;
}
