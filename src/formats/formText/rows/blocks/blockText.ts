import type { FormLine } from '../../formLines.ts';
import { type Atom, atomsOf } from '../atoms.ts';
import { blockPieces } from '../blockPieces.ts';
import { withoutHeadBlocks } from '../printedWords.ts';
import { type Slots, slotsNamed, tableOfSlot } from './headColumns.ts';

/** What stood between an atom and the one before it, and where on the page. */
export interface Surroundings {
  /** Heads of columns stood between. */
  readonly headed: boolean;
  /** The slots that they name. */
  readonly named: readonly number[];
  /** The table below whose heading the atom stands. */
  readonly side: 0 | 1;
  /** On this page, heads of the other table's columns stood above it on this side of the heading. */
  readonly mixed: boolean;
}

/** Both tables of a text in blocks, in the order of the text. */
export interface BlockText {
  readonly atoms: readonly Atom[];
  readonly around: readonly Surroundings[];
}

export function blockTextOf(
  tableOne: readonly FormLine[],
  tableTwo: readonly FormLine[],
  slots: Slots,
  noteIds: ReadonlySet<string>,
): BlockText {
  const atoms: Atom[] = [];
  const around: Surroundings[] = [];
  const times = new Map<string, number>();
  for (const block of [...blocksOf(tableOne), ...blocksOf(tableTwo)])
    times.set(phraseOf(block), (times.get(phraseOf(block)) ?? 0) + 1);
  const pages = new Set(tableOne.map((line) => line.page));
  [tableOne, tableTwo].forEach((lines, index) => {
    const side = index === 0 ? 0 : 1;
    let heads: string[] = [];
    let page = 0;
    let hasEarlyHead = false;
    let mixed = false;
    for (const block of blocksOf(lines)) {
      if (block[0]?.page !== page) {
        page = block[0]?.page ?? page;
        mixed = side === 1 && pages.has(page);
        hasEarlyHead = false;
      }
      const only = block.length === 1 ? block[0]?.text.trim() : null;
      const isEarly = only === 'V' && hasEarlyHead;
      const [kept] = isEarly ? [block] : withoutHeadBlocks([block]);
      const head = block.filter((line) => kept === undefined || !kept.includes(line)).map((line) => line.text);
      if (head.length > 0) {
        heads.push(head.join(' '));
        hasEarlyHead ||= /(?:^|\s)V(?:\s|$)/.test(head.join(' '));
        mixed ||= slotsNamed(head.join(' '), slots).some((slot) => tableOfSlot(slot, slots) !== side);
      }
      const own = (kept === undefined ? [] : blockPieces(kept)).flatMap((piece) =>
        atomsOf(piece, noteIds, false, false),
      );
      const phrase = times.get(phraseOf(block)) ?? 0;
      own.forEach((bare, i) => {
        const isInside =
          (phrase > 1 && own.some(hasLetters)) ||
          (i > 0 && hasLetters(own[i - 1]) && hasLetters(own[i + 1]) && bare.gap === 'line');
        const atom = isInside && bare.mark === null ? asWord(bare) : bare;
        const named = i === 0 ? heads.flatMap((text) => slotsNamed(text, slots)) : [];
        atoms.push(atom);
        around.push({ headed: i === 0 && heads.length > 0, named, side, mixed });
      });
      if (own.length > 0) heads = [];
    }
  });
  return { atoms, around };
}

/** Lines that neither an empty line nor the end of a page parts. */
function blocksOf(lines: readonly FormLine[]): FormLine[][] {
  const blocks: FormLine[][] = [];
  let last: FormLine | null = null;
  for (const line of lines) {
    if (line.cells.length === 0) continue;
    if (last !== null && line.number === last.number + 1 && line.page === last.page) blocks.at(-1)?.push(line);
    else blocks.push([line]);
    last = line;
  }
  return blocks;
}

const phraseOf = (block: readonly FormLine[]) => block.map((line) => line.text.trim()).join(' ');
const hasLetters = (atom: Atom | undefined) => atom !== undefined && /\p{L}{2}/u.test(atom.text);

/** A year or a date between the lines of a name, or a number in a title that comes again, is a word of it. */
function asWord(atom: Atom): Atom {
  return { ...atom, readings: { ...atom.readings, asWord: Math.min(atom.readings.asWord, IN_WORDS) } };
}

const IN_WORDS = 0.1;
