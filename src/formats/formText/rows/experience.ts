import type { Experience } from './cellEdges.ts';
import { Lexicon } from './lexicon.ts';
import type { Placement } from './search.ts';
import type { TableText } from './tableText.ts';
import { lettersOf } from './wordRuns.ts';

/** A nature is stated of indirect ownership; of direct ownership hardly ever. */
const NATURE_OF_DIRECT = 2.5;

export const NO_EXPERIENCE: Experience = {
  lexicon: Lexicon.empty,
  spaceBesideWords: 0,
  natureOfDirect: NATURE_OF_DIRECT,
  placeCost: () => 0,
};
/** In blocks, cells stand in lines of their own. */
export const OF_BLOCKS: Experience = { ...NO_EXPERIENCE, spaceBesideWords: 2.5 };

/** Cost of a cell one column, or that many characters, off the place where its column stands in other rows. */
const A_COLUMN_OFF = 0.5;
const CHARACTERS_A_COLUMN = 14;

/** What a first reading teaches for the second: titles and natures that come again, and where columns stand. */
export function experienceOf(placement: Placement, { atoms, columns, layout }: TableText): Experience {
  const titles = new Map<string, number>();
  const natures = new Map<string, number>();
  const xs: number[][] = columns.map(() => []);
  for (const row of placement.rows) {
    for (const cell of row.cells) {
      const field = columns[cell.column]?.field;
      const x = atoms[cell.from]?.x ?? null;
      if (x !== null) xs[cell.column]?.push(x);
      const letters = lettersOf(
        atoms
          .slice(cell.from, cell.valueEnd)
          .map((a) => a.text)
          .join(''),
      );
      if (letters === '' || cell.value.by < 0.5) continue;
      if (field === 'securityTitle' || field === 'underlyingSecurityTitle')
        titles.set(letters, (titles.get(letters) ?? 0) + 1);
      else if (field === 'natureOfOwnership') natures.set(letters, (natures.get(letters) ?? 0) + 1);
    }
  }
  const unit = layout === 'tabs' ? 1 : CHARACTERS_A_COLUMN;
  const middles = xs.map(median);
  return {
    lexicon: new Lexicon(titles, natures),
    spaceBesideWords: layout === 'blocks' ? OF_BLOCKS.spaceBesideWords : 0,
    natureOfDirect: NATURE_OF_DIRECT,
    placeCost: (column, x) => {
      const middle = middles[column];
      if (x === null || middle === undefined || Number.isNaN(middle)) return 0;
      return Math.min(2, (Math.abs(x - middle) / unit) * A_COLUMN_OFF);
    },
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
