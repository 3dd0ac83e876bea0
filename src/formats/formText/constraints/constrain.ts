import { type FieldPath, rowPath } from '../../../model/fieldPath.ts';
import { footnoted } from '../../../model/footnoted.ts';
import type { OwnershipDocument } from '../../../model/ownershipDocument.ts';
import type { Evidence } from '../evidence.ts';
import type { ScanQuality } from '../scanQuality.ts';
import { mendedTotals, weighBalances } from './balances.ts';
import { weighCodes } from './codes.ts';
import { weighDates } from './dates.ts';
import type { ReadForm } from './form.ts';
import { weighMarksInNumbers } from './marksInNumbers.ts';
import { printedNumber } from './numbers.ts';
import { weighUnderlying } from './underlying.ts';

/**
 * What the form's own constraints say of the values that were read: they confirm, doubt, and in a scan repair them. Nothing is
 * repaired without a problem that names what was read. Confirmation is before doubt: a value that the balances bind is not doubted
 * for the look of its characters.
 */
export function constrain(
  document: OwnershipDocument,
  quality: ScanQuality,
  written: (path: FieldPath) => string,
  evidence: Evidence,
): OwnershipDocument {
  const isScan = quality !== 'clean';
  const mended = isScan ? withMendedTotals(document, evidence) : document;
  const form: ReadForm = { document: mended, evidence, isScan, written };
  weighBalances(form);
  weighUnderlying(form);
  weighDates(form);
  weighCodes(form);
  weighMarksInNumbers(form);
  if (isScan) lowerUnconfirmed(form, quality === 'poor' ? OF_POOR_SCAN : OF_GOOD_SCAN);
  return mended;
}

/** How sure the characters of a scan are where nothing else on the form bears them out. By judgement, not measured. */
const OF_GOOD_SCAN = 0.9;
const OF_POOR_SCAN = 0.7;
const VALUE_OF_ROW = /^(?:nonD|d)erivativeTable\/\d+\/(?!securityTitle|natureOf|underlyingSecurityTitle)\w+$/;

function lowerUnconfirmed({ evidence }: ReadForm, confidence: number): void {
  for (const path of [...evidence.places.keys()])
    if (VALUE_OF_ROW.test(path) && !evidence.isConfirmed(path)) evidence.atMost(path, confidence);
}

function withMendedTotals(document: OwnershipDocument, evidence: Evidence): OwnershipDocument {
  const mended = mendedTotals(document.nonDerivativeTable);
  if (mended.size === 0) return document;
  const nonDerivativeTable = document.nonDerivativeTable.map((row, index) => {
    const meant = mended.get(index);
    const { value, footnoteIds } = row.sharesOwnedFollowingTransaction;
    if (meant === undefined || value === null) return row;
    const readings = [printedNumber(meant), printedNumber(value)];
    const message = `“${readings[0]}” or “${readings[1]}”: the text has the second; with the first the rows before and after are in balance.`;
    const path = rowPath('nonDerivativeTable', index, 'sharesOwnedFollowingTransaction');
    evidence.unsure(path, 'TEXT_BALANCE_BROKEN', message, null, readings);
    return { ...row, sharesOwnedFollowingTransaction: footnoted(meant, ...footnoteIds) };
  });
  return { ...document, nonDerivativeTable };
}
