import { type CalendarDate, date } from '../../../../src/base/calendarDate.ts';
import { Decimal } from '../../../../src/base/decimal.ts';
import { constrain } from '../../../../src/formats/formText/constraints/constrain.ts';
import { Evidence } from '../../../../src/formats/formText/evidence.ts';
import type { ScanQuality } from '../../../../src/formats/formText/scanQuality.ts';
import type { FieldPath } from '../../../../src/model/fieldPath.ts';
import { footnoted } from '../../../../src/model/footnoted.ts';
import { makeDerivativeRow, makeDocument, makeNonDerivativeRow } from '../../../../src/model/make.ts';
import type { OwnershipDocument } from '../../../../src/model/ownershipDocument.ts';

/** `A 100 1,000`: acquired 100, 1,000 owned afterwards. */
export function bought(line: string, title = 'Common Stock') {
  const [direction, amount, owned] = line.replaceAll(',', '').split(' ');
  return makeNonDerivativeRow({
    kind: 'transaction',
    securityTitle: footnoted(title),
    transactionDate: footnoted(date('2019-03-04')),
    transactionCode: direction === 'A' ? 'P' : 'S',
    transactionShares: footnoted(Decimal.of(amount ?? '')),
    transactionAcquiredDisposedCode: footnoted(direction as 'A' | 'D'),
    sharesOwnedFollowingTransaction: footnoted(Decimal.of(owned ?? '')),
    directOrIndirectOwnership: footnoted('D'),
  });
}

export function option(amount: string, underlying: string, from: string | null = null, until: string | null = null) {
  return makeDerivativeRow({
    kind: 'transaction',
    securityTitle: footnoted('Stock Option'),
    transactionDate: footnoted(date('2019-03-04')),
    transactionCode: 'A',
    transactionShares: footnoted(Decimal.of(amount)),
    transactionAcquiredDisposedCode: footnoted('A'),
    underlyingSecurityShares: footnoted(Decimal.of(underlying)),
    exerciseDate: footnoted(from as CalendarDate | null),
    expirationDate: footnoted(until as CalendarDate | null),
    directOrIndirectOwnership: footnoted('D'),
  });
}

/** What the constraints make of a form. `written`: the text of values by path; `doubted`: paths with a doubt of their look. */
export function constrained(
  given: Partial<OwnershipDocument>,
  quality: ScanQuality = 'good',
  { written = {}, doubted = [] }: { written?: Record<string, string>; doubted?: readonly string[] } = {},
) {
  const evidence = new Evidence();
  for (const path of Object.keys(written)) evidence.stood(path as FieldPath, { start: 0, end: 1 });
  for (const path of doubted) evidence.unsure(path as FieldPath, 'TEXT_CELL_DOUBTFUL', 'odd characters');
  const made = makeDocument({
    documentType: '4',
    periodOfReport: date('2019-03-04'),
    ownerSignatures: [{ name: 'Ada Quill', date: date('2019-03-05') }],
    ...given,
  });
  const document = constrain(made, quality, (path) => written[path] ?? '', evidence);
  const doubts = evidence.doubts.map(({ path, code, readings }) => ({ path: path as string, code, readings }));
  return { document, evidence, doubts };
}
