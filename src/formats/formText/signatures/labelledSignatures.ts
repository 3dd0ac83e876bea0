import { approximateMatch } from '../approximate.ts';
import type { FormLine } from '../formLines.ts';
import { lineSlice } from '../formLines.ts';
import { type SignatureLines, signatureBlocks } from './signatureBlocks.ts';
import { findDate } from './signatureDates.ts';

/** The lines between the labels “Signature of Reporting Person”, without the labels. */
export function groupsAtLabels(lines: readonly FormLine[]): FormLine[][] {
  const groups: FormLine[][] = [[]];
  for (const line of lines) {
    if (isLabel(line.text)) groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups.length > 2
    ? groups.filter((group) => group.some((line) => /[a-z]{3}/i.test(line.text)))
    : [groups.flat()];
}

function isLabel(text: string): boolean {
  const letters = text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  if (letters.length > 40 || text.includes('/s/')) return false;
  return approximateMatch('signatureofreportingperson', letters, 7) !== null;
}

/**
 * The signatures of a form that prints the label below each of them: one a label, but where a text has drawn the labels apart from
 * the names. Their dates stand among them, or in order behind all, as `stray` ones do.
 */
export function labelledBlocks(
  groups: readonly (readonly FormLine[])[],
  stray: readonly FormLine[],
  facts: { readonly isScan: boolean; readonly owners: readonly string[] },
): SignatureLines[] {
  const { isScan } = facts;
  const dates = [...groups.flat().flatMap((line) => dateOf(line, isScan)), ...stray];
  const blocks = groups.flatMap((group) => {
    const own = group.flatMap((line) => dateOf(line, isScan));
    const blocks = signatureBlocks(own.length > 1 ? group : group.map((line) => withoutDate(line, isScan)), facts);
    const named = blocks.filter(({ pieces }) => pieces.length > 0);
    return own.length > 1 ? named : named.map((block) => ({ ...block, date: own[0] ?? null }));
  });
  if (dates.length !== blocks.length) return blocks;
  return blocks.map((block, i) => ({ ...block, date: dates[i] ?? null }));
}

function dateOf(line: FormLine, isScan: boolean): FormLine[] {
  const date = findDate(line.text, isScan);
  return date === null ? [] : [lineSlice(line, date.index, date.index + date.text.length)];
}

/** What stands beside a date is of the name when it has more letters than a speck. */
function withoutDate(line: FormLine, isScan: boolean): FormLine {
  const date = findDate(line.text, isScan);
  return date === null ? line : lineSlice(line, 0, date.index);
}
