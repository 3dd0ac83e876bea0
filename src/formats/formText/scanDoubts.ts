import { daysBetween } from '../../base/calendarDate.ts';
import { type FieldPath, fieldPath } from '../../model/fieldPath.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import type { Evidence } from './evidence.ts';
import type { FormLine } from './formLines.ts';
import { looksMisread, type ScanQuality } from './scanQuality.ts';

const MISREAD = 'The text has signs of misreading. Compare it with the page.';
const POOR = 'The text comes from a poor scan, in which words are often misread. Compare it with the page.';

/**
 * Words read from a scan cannot be confirmed by the form itself, as numbers and codes can. From a good scan those with signs of misreading
 * are for review; from a poor one all that the form does not print twice.
 */
export function tellOfScan(
  document: OwnershipDocument,
  quality: ScanQuality,
  lines: readonly FormLine[],
  evidence: Evidence,
): void {
  if (quality === 'clean') return;
  tellOfSymbol(document, evidence);
  const seen = wordsSeen(lines);
  for (const [path, text] of wordsOf(document)) {
    if (text === null || evidence.said(path)) continue;
    if (quality === 'poor' && !isConfirmed(text, seen)) evidence.unsure(path, 'TEXT_VALUE_UNSURE', POOR);
    else if (looksMisread(text)) evidence.unsure(path, 'TEXT_VALUE_UNSURE', MISREAD);
  }
  if (quality === 'poor' && document.reportingOwners.length > 1)
    evidence.unsure(
      fieldPath('reportingOwners'),
      'TEXT_VALUE_UNSURE',
      'In a poor scan owners of a joint filing may be lost.',
    );
  tellOfDates(document, evidence);
}

/** A trading symbol is printed once; most are letters of the issuer's name in their order, and one that is not may be misread. */
function tellOfSymbol({ issuer }: OwnershipDocument, evidence: Evidence): void {
  const path = fieldPath('issuer', 'tradingSymbol');
  const symbol = issuer.tradingSymbol?.toUpperCase() ?? '';
  if (symbol === '' || /^N(?:ONE|\/?A)$/.test(symbol) || evidence.said(path)) return;
  const name = issuer.name?.toUpperCase() ?? '';
  let at = 0;
  for (const letter of symbol.replace(/[^A-Z]/g, '')) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) {
      evidence.unsure(path, 'TEXT_VALUE_UNSURE', SYMBOL);
      return;
    }
  }
}

const SYMBOL =
  'The symbol’s letters are not those of the issuer’s name; recognition may have misread one. Compare it with the page.';

function wordsOf(document: OwnershipDocument): (readonly [FieldPath, string | null])[] {
  const words: (readonly [FieldPath, string | null])[] = [
    [fieldPath('issuer', 'name'), document.issuer.name],
    [fieldPath('issuer', 'tradingSymbol'), document.issuer.tradingSymbol],
    [fieldPath('remarks'), document.remarks],
  ];
  document.reportingOwners.forEach((owner, i) => {
    words.push([fieldPath('reportingOwners', i, 'name'), owner.name]);
    for (const field of ['street1', 'street2', 'city'] as const) {
      words.push([fieldPath('reportingOwners', i, 'address', field), owner.address[field]]);
    }
    for (const field of ['officerTitle', 'otherText'] as const) {
      words.push([fieldPath('reportingOwners', i, 'relationship', field), owner.relationship[field]]);
    }
  });
  for (const [i, note] of document.footnotes.entries()) words.push([fieldPath('footnotes', i), note.text]);
  for (const [i, one] of document.ownerSignatures.entries())
    words.push([fieldPath('ownerSignatures', i, 'name'), one.name]);
  return words;
}

/** How often each word and number stands in the text. */
function wordsSeen(lines: readonly FormLine[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const line of lines) for (const word of wordsIn(line.text)) seen.set(word, (seen.get(word) ?? 0) + 1);
  return seen;
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[a-z]{3,}|\d{2,}/g) ?? [];

/** What stands twice in a text was hardly misread twice in the same way; nor is a word of every address or title misread as itself. */
function isConfirmed(text: string, seen: ReadonlyMap<string, number>): boolean {
  if (looksMisread(text)) return false;
  return wordsIn(text).every((word) => (seen.get(word) ?? 0) > 1 || COMMON.has(word));
}

const COMMON = new Set(
  (
    'street avenue drive road boulevard blvd lane court place plaza parkway suite floor box north south east west the and for inc corp ' +
    'company trust group bank holdings capital partners president chief executive financial operating officer vice senior chairman ' +
    'director general counsel secretary treasurer controller member see remarks ceo cfo coo evp svp city new york san one two llc ltd'
  ).split(' '),
);

/** A misread digit shows where a report would be signed before its period ends, or years after. */
function tellOfDates(document: OwnershipDocument, evidence: Evidence): void {
  const period = document.periodOfReport;
  document.ownerSignatures.forEach((signature, i) => {
    if (period === null || signature.date === null) return;
    const days = daysBetween(period, signature.date);
    if (days >= 0 && days < 400) return;
    const message = `The report of ${period} is signed ${signature.date}: one of the dates may be misread.`;
    evidence.unsure(fieldPath('periodOfReport'), 'TEXT_VALUE_UNSURE', message);
    evidence.unsure(fieldPath('ownerSignatures', i, 'date'), 'TEXT_VALUE_UNSURE', message);
  });
}
