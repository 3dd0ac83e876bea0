import { fieldPath, rowPath } from '../../model/fieldPath.ts';
import { makeDocument } from '../../model/make.ts';
import { formNumber } from '../../model/onTheForm.ts';
import type { Footnote, OwnershipDocument } from '../../model/ownershipDocument.ts';
import type { DerivativeRow, NonDerivativeRow, TableName } from '../../model/tableRow.ts';
import { type Evidence, span } from './evidence.ts';
import type { FormLine } from './formLines.ts';
import type { RowReading, TableFacts } from './rowReading.ts';
import { layoutOf } from './rows/arrangement.ts';
import { readBlocks } from './rows/blocks/readBlocks.ts';
import { readTableRows, rowsIn, type TableReading } from './rows/readTableRows.ts';
import { looksScanned } from './rows/scanned.ts';
import { partSpill } from './rows/tableSpill.ts';
import { linesOf, type Sections } from './sections.ts';

export interface Tables {
  readonly nonDerivativeTable: readonly NonDerivativeRow[];
  readonly derivativeTable: readonly DerivativeRow[];
}

/** Tables I and II, with the head and the notes of the form known. */
export function readTables(
  sections: Sections,
  head: Partial<OwnershipDocument>,
  footnotes: readonly Footnote[],
  evidence: Evidence,
): Tables {
  const facts = {
    form: formNumber(makeDocument(head)) ?? '4',
    has10b5One: head.aff10b5One != null,
    footnoteIds: footnotes.flatMap(({ id }) => (id === null ? [] : [id])),
    period: head.periodOfReport ?? null,
    filedOn: null,
    isScan: looksScanned(linesOf(sections)),
  };
  const [one, two] = bothTables(sections, facts, evidence);
  return {
    nonDerivativeTable: told(one, 'nonDerivativeTable', sections.tableOne, evidence).map(({ row }) => row),
    derivativeTable: told(two, 'derivativeTable', sections.tableTwo, evidence).map(({ row }) => row as DerivativeRow),
  };
}

/** What Table I teaches of Table II. */
type KnownBefore = Required<Pick<TableFacts, 'titles' | 'citedBefore'>>;

function knownFrom(rows: readonly NonDerivativeRow[]): KnownBefore {
  const titles = rows.flatMap(({ securityTitle: { value } }) => (value === null ? [] : [value]));
  const cited = rows.flatMap((row) =>
    Object.values(row).flatMap((cell: unknown) => {
      const ids = cell !== null && typeof cell === 'object' && 'footnoteIds' in cell ? cell.footnoteIds : [];
      return (ids as readonly string[]).map((id) => Number(id.slice(1)));
    }),
  );
  return { titles, citedBefore: Math.max(0, ...cited) };
}

function bothTables(
  sections: Sections,
  facts: Omit<TableFacts, 'table'>,
  evidence: Evidence,
): readonly [TableReading, TableReading] {
  const one = { ...facts, table: 'nonDerivativeTable' } as const;
  const two = { ...facts, table: 'derivativeTable' } as const;
  const { tableOne, tableTwo } = partSpill(sections.tableOne, sections.tableTwo);
  const first = readTableRows(tableOne, { ...one, titles: [], citedBefore: 0 });
  const second = readTableRows(tableTwo, { ...two, ...knownFrom(first.rows.map(({ row }) => row)) });
  const inOrder = [first, second] as const;
  const isBlocks = !facts.isScan && layoutOf([...sections.tableOne, ...sections.tableTwo], false) === 'blocks';
  if (!isBlocks || inOrder.every(isClear)) return inOrder;
  const { tables, isStrained } = readBlocks(sections.tableOne, sections.tableTwo, one);
  if (isStrained) {
    const message =
      'The cells of the tables stand in an order from which their rows cannot be put together with certainty.';
    for (const table of ['nonDerivativeTable', 'derivativeTable'])
      evidence.unsure(fieldPath(table), 'TEXT_ROW_DOUBTFUL', message);
  }
  return [rowsIn(tables[0]), rowsIn(tables[1])];
}

/** The cells come row by row, and leave nothing to ask. */
function isClear({ rows, leftOver }: TableReading): boolean {
  return leftOver.length === 0 && rows.every(({ doubts }) => doubts.length === 0);
}

function told(
  { rows, leftOver }: TableReading,
  table: TableName,
  lines: readonly FormLine[],
  evidence: Evidence,
): readonly RowReading[] {
  rows.forEach((reading, index) => {
    tell(reading, table, index, evidence);
  });
  if (leftOver.length > 0) {
    const message = `No row takes “${leftOver.slice(0, 5).join('”, “')}”: rows are missing, or rows are read together.`;
    evidence.missing(fieldPath(table), 'TEXT_ROWS_MISSING', message, span(lines));
  }
  if (
    rows.length === 0 &&
    leftOver.length === 0 &&
    lines.some((line) => /\d{1,2}\/\d{1,2}\/\d{4}|\d,\d{3}/.test(line.text))
  ) {
    const message = 'The table holds dates or numbers, but no row of it can be read.';
    evidence.missing(fieldPath(table), 'TEXT_ROWS_MISSING', message, span(lines));
  }
  if (lines.length === 0) {
    evidence.missing(
      fieldPath(table),
      'TEXT_ROWS_MISSING',
      'The heading of the table is not found, and so none of its rows.',
    );
  }
  return rows;
}

function tell({ places, doubts }: RowReading, table: TableName, index: number, evidence: Evidence): void {
  for (const [field, place] of places) evidence.stood(rowPath(table, index, field), place, place.confidence);
  for (const { field, code, severity, message } of doubts) {
    const path = field === null ? rowPath(table, index) : rowPath(table, index, field);
    if (severity === 'error') evidence.missing(path, code, message);
    else evidence.unsure(path, code, message);
  }
}
