import type { RowKind } from '../../../../model/tableRow.ts';
import type { FormLine } from '../../formLines.ts';
import type { TableFacts } from '../../rowReading.ts';
import type { Atom } from '../atoms.ts';
import type { Column } from '../columns.ts';
import { lettersOf } from '../wordRuns.ts';
import { placesOf } from './lineColumns.ts';
import { readLine } from './lineReading.ts';
import { readMarks } from './markOrder.ts';
import { rowAtoms } from './rowAtoms.ts';
import { findRows, type ScanLine } from './rowFinder.ts';
import { type ScanAtom, scanAtoms } from './scanAtoms.ts';
import { type KnownWords, USUAL_TITLES } from './wrappedWords.ts';

export interface ScannedTable {
  /** In the order of rows and of their columns. */
  readonly atoms: readonly Atom[];
  /** Lines with something to say that no row took. */
  readonly outside: readonly FormLine[];
}

/** The atoms of a scanned table without its head, in the order of its rows and columns. */
export function scannedTable(
  lines: readonly FormLine[],
  keepsColumns: boolean,
  columns: readonly Column[],
  kinds: readonly RowKind[],
  facts: TableFacts,
): ScannedTable {
  const noteIds = new Set(facts.footnoteIds);
  const scanned = lines.flatMap((line): ScanLine[] => {
    const atoms = scanAtoms(line, noteIds, keepsColumns);
    if (atoms.length === 0) return [];
    return [{ line, atoms, middle: mayBeMiddle(atoms) ? readLine(atoms, columns, kinds) : null }];
  });
  const { rows, outside } = findRows(scanned);
  const places = keepsColumns ? placesOf(rows, columns) : null;
  const first: KnownWords = {
    titles: new Set([...USUAL_TITLES, ...(facts.titles ?? [])].map(lettersOf)),
    natures: new Set(),
  };
  const known = learnt(
    rows.map((row) => rowAtoms(row, columns, places, first).words),
    columns,
    first,
  );
  return {
    atoms: readMarks(
      rows.flatMap((row) => rowAtoms(row, columns, places, known).atoms),
      facts.footnoteIds,
      facts.citedBefore ?? 0,
    ),
    outside: outside.map(({ line }) => line),
  };
}

/** The middle of a row holds an amount, a date or a letter; a line without any is read no further. */
function mayBeMiddle(atoms: readonly ScanAtom[]): boolean {
  return atoms.some(({ mark, readings }) => mark === null && (readings.number !== null || readings.date !== null));
}

/** What two rows say alike, each of them most likely says. */
function learnt(
  rows: readonly ReadonlyMap<number, string>[],
  columns: readonly Column[],
  first: KnownWords,
): KnownWords {
  const titles = new Set(first.titles);
  const natures = new Set<string>();
  const seen = new Map<string, number>();
  for (const words of rows) {
    for (const [c, text] of words) {
      const key = `${c} ${lettersOf(text)}`;
      seen.set(key, (seen.get(key) ?? 0) + 1);
      if (seen.get(key) !== 2) continue;
      (columns[c]?.field === 'natureOfOwnership' ? natures : titles).add(lettersOf(text));
    }
  }
  return { titles, natures };
}
