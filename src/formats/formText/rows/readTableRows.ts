import { footnoted } from '../../../model/footnoted.ts';
import type { FormLine } from '../formLines.ts';
import type { RowReading, TableFacts } from '../rowReading.ts';
import { arrange } from './arrangement.ts';
import { type Atom, atomsOf } from './atoms.ts';
import type { Experience } from './cellEdges.ts';
import { columnsOf, kindsOf } from './columns.ts';
import { directionColumns, directionOf } from './direction.ts';
import { doubtsOf } from './doubts.ts';
import { experienceOf, NO_EXPERIENCE } from './experience.ts';
import { placeRows } from './search.ts';
import { asNonDerivative, valueRow } from './rowValues.ts';

/** The rows of Table I or II from its lines, its head included. What cannot be read or settled is a doubt of its row. */
export function readTableRows(lines: readonly FormLine[], facts: TableFacts): RowReading[] {
  const { layout, pieces } = arrange(lines);
  const isScan = looksScanned(lines);
  const noteIds = new Set(facts.footnoteIds);
  const atoms: Atom[] = pieces.flatMap((piece) => atomsOf(piece, noteIds, isScan, layout === 'tabs'));
  if (atoms.length === 0) return [];
  const columns = columnsOf(facts.form, facts.table);
  const kinds = kindsOf(facts.form);
  let seen: Experience = NO_EXPERIENCE;
  let placement = placeRows(atoms, columns, kinds, seen);
  if (placement.rows.length > 0) {
    seen = experienceOf(placement, atoms, columns, layout);
    placement = placeRows(atoms, columns, kinds, seen);
  }
  const sides = facts.table === 'derivativeTable' ? directionColumns(lines, layout) : null;
  const valued = placement.rows.map((placed) => {
    const read = valueRow(placed, atoms, columns, facts);
    if (facts.table !== 'derivativeTable' || read.row.transactionCode === null) return { ...read, direction: null };
    const cell = placed.cells.find((c) => columns[c.column]?.field === 'transactionShares');
    const direction = directionOf(read.row, atoms[cell?.from ?? -1]?.x ?? null, sides);
    const row = direction === null ? read.row : { ...read.row, transactionAcquiredDisposedCode: footnoted(direction.value) };
    return { ...read, row, direction };
  });
  return doubtsOf(valued, { placement, atoms, columns, facts, layout, isScan, lines }).map(({ row, places, doubts }) => ({
    row: facts.table === 'nonDerivativeTable' ? asNonDerivative(row) : row,
    places,
    doubts,
  }));
}

/** Marks that only text recognition makes of rules, specks and small letters. */
function looksScanned(lines: readonly FormLine[]): boolean {
  let odd = 0;
  for (const line of lines) if (/[|}{°‘’“”—_~§©®™]|(?:^|\s)[.:;,'"]+(?:\s|$)/.test(line.text)) odd++;
  return odd >= 2 && !lines.some((line) => line.text.includes('\t'));
}
