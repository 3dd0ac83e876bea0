import { daysBetween } from '../../base/calendarDate.ts';
import { type FieldPath, fieldPath } from '../../model/fieldPath.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import type { Evidence } from './evidence.ts';
import { looksMisread, type ScanQuality } from './scanQuality.ts';

const MISREAD = 'The text has signs of misreading. Compare it with the page.';
const POOR = 'The text comes from a poor scan, in which words are often misread. Compare it with the page.';

/**
 * Words read from a scan cannot be confirmed by the form itself, as numbers and codes can. From a good scan those with signs of misreading
 * are for review; from a poor one all of them.
 */
export function tellOfScan(document: OwnershipDocument, quality: ScanQuality, evidence: Evidence): void {
  if (quality === 'clean') return;
  for (const [path, text] of wordsOf(document)) {
    if (text === null || evidence.said(path)) continue;
    if (quality === 'poor') evidence.unsure(path, 'TEXT_VALUE_UNSURE', POOR);
    else if (looksMisread(text)) evidence.unsure(path, 'TEXT_VALUE_UNSURE', MISREAD);
  }
  tellOfDates(document, evidence);
}

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
