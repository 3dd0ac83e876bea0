import { aggregableCodes } from '../law/priceAggregation.ts';
import { type PriceRange, priceRange, saysAverage } from './aggregateNote.ts';
import type { Line, Subject } from './subject.ts';

/** A purchase or sale whose price footnote says that it averages several trades. */
export interface AveragedLine {
  readonly line: Line;
  /** The footnotes of the price, in lower case. */
  readonly note: string;
  /** The first range of prices that they state. */
  readonly range: PriceRange | null;
}

interface Note {
  readonly note: string;
  readonly range: PriceRange | null;
}

/** The purchases and sales that state several trades at an average price. */
export function averagedLines(subject: Subject): readonly AveragedLine[] {
  const averaged: AveragedLine[] = [];
  const remembered = new Map<string, Note | null>();
  for (const line of subject.withCodes(aggregableCodes)) {
    const ids = line.row.transactionPricePerShare.footnoteIds;
    if (ids.length === 0) continue;
    const key = ids.length === 1 ? (ids[0] ?? '') : ids.join();
    let read = remembered.get(key);
    if (read === undefined) {
      read = readNote(priceNotes(subject, line));
      remembered.set(key, read);
    }
    if (read !== null) averaged.push({ line, note: read.note, range: read.range });
  }
  return averaged;
}

/** The texts of the price's footnotes, in lower case. */
export function priceNotes(subject: Subject, line: Line): string {
  let notes = '';
  for (const id of line.row.transactionPricePerShare.footnoteIds) notes += `${subject.footnoteTexts.get(id) ?? ''}\n`;
  return notes.toLowerCase();
}

function readNote(note: string): Note | null {
  return saysAverage(note) ? { note, range: priceRange(note) } : null;
}
