import { readFileSync } from 'node:fs';
import { type CalendarDate, date } from '../../src/base/calendarDate.ts';
import { Decimal } from '../../src/base/decimal.ts';
import {
  amount,
  exercisedSharesRow,
  form3,
  form4,
  form5,
  giftMadeRow,
  giftReceivedRow,
  holdingRow,
  OFFICER,
  optionExerciseRow,
  optionGrantRow,
  optionHoldingRow,
  saleRow,
  TEN_PERCENT_OWNER,
} from '../../src/checks/samples.ts';
import { readOwnershipXml } from '../../src/formats/ownershipXml/read.ts';
import { footnoted } from '../../src/model/footnoted.ts';
import type { OwnershipDocument } from '../../src/model/ownershipDocument.ts';

/** The worked example: the Form 5 of Gary A. Rogers for 2004. */
export function rogers(): OwnershipDocument {
  const [reading] = readOwnershipXml(readFileSync('examples/rogers-2004/form5.xml')).documents;
  if (reading === undefined) throw new Error('the worked example cannot be read');
  return reading.document;
}

/** A joint Form 4/A with both tables, a value instead of shares, late and early lines, the boxes and remarks. */
export function jointForm4(): OwnershipDocument {
  return form4({
    documentType: '4/A',
    dateOfOriginalSubmission: date('2024-05-16'),
    notSubjectToSection16: true,
    aff10b5One: true,
    reportingOwners: [OFFICER, TEN_PERCENT_OWNER],
    nonDerivativeTable: [
      saleRow({ transactionPricePerShare: amount('25.10', 'F1'), deemedExecutionDate: footnoted(date('2024-05-15')) }),
      exercisedSharesRow({ transactionCodingFootnoteIds: ['F2'] }),
      giftMadeRow({ transactionTimeliness: footnoted('E') }),
      holdingRow({
        directOrIndirectOwnership: footnoted('I'),
        natureOfOwnership: footnoted('By Trust', 'F3'),
        sharesOwnedFollowingTransaction: footnoted<Decimal>(null),
        valueOwnedFollowingTransaction: footnoted(Decimal.of('12500.50')),
      }),
    ],
    derivativeTable: [
      optionExerciseRow(),
      optionGrantRow({
        transactionCode: 'J',
        equitySwapInvolved: true,
        transactionShares: footnoted<Decimal>(null),
        transactionTotalValue: amount('1000'),
        exerciseDate: footnoted<CalendarDate>(null, 'F2'),
        expirationDate: footnoted<CalendarDate>(null, 'F2', 'F3'),
        transactionTimeliness: footnoted('L'),
      }),
      optionHoldingRow({ underlyingSecurityShares: footnoted<Decimal>(null), underlyingSecurityValue: amount('5000') }),
    ],
    footnotes: [
      { id: 'F1', text: 'The price was reported as $25.00; this amendment corrects it.' },
      { id: 'F2', text: 'The option vests in four equal yearly parts.' },
      { id: 'F3', text: 'The reporting person disclaims beneficial ownership except for a pecuniary interest.' },
    ],
    remarks: 'Exhibit List\nExhibit 24 - Power of Attorney',
    ownerSignatures: [
      { name: '/s/ Robin Sample', date: date('2024-05-20') },
      { name: '/s/ Robin Sample, as manager of the general partner of Sample Partners LP', date: date('2024-05-21') },
    ],
  });
}

/** A Form 5 with a late line, one that belonged on a Form 4, and a holding that a Form 3 left out. */
export function lateForm5(): OwnershipDocument {
  return form5({
    form3HoldingsReported: true,
    form4TransactionsReported: true,
    nonDerivativeTable: [
      giftReceivedRow({ transactionTimeliness: footnoted('L') }),
      saleRow({ transactionCode: 'P', transactionAcquiredDisposedCode: footnoted('A') }),
      holdingRow({ transactionFormType: '3' }),
    ],
  });
}

export function plainForm3(): OwnershipDocument {
  return form3({
    nonDerivativeTable: [
      holdingRow(),
      holdingRow({ directOrIndirectOwnership: footnoted('I'), natureOfOwnership: footnoted('By Spouse') }),
    ],
    derivativeTable: [optionHoldingRow()],
  });
}

export const RENDERED_SAMPLES: readonly (readonly [slug: string, document: () => OwnershipDocument])[] = [
  ['rogers-form5', rogers],
  ['joint-form4-amendment', jointForm4],
  ['late-form5', lateForm5],
  ['form3', plainForm3],
  ['form3-nothing-held', () => form3({ noSecuritiesOwned: true, nonDerivativeTable: [] })],
];
