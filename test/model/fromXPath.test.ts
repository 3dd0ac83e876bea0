import { describe, expect, it } from 'vitest';
import { form4, holdingRow, optionGrantRow, saleRow } from '../../src/checks/samples.ts';
import type { FieldPath } from '../../src/model/fieldPath.ts';
import { toXPath } from '../../src/model/fieldPath.ts';
import { fromXPath } from '../../src/model/fromXPath.ts';

const document = form4({
  nonDerivativeTable: [saleRow(), holdingRow(), saleRow()],
  derivativeTable: [optionGrantRow()],
  footnotes: [{ id: 'F1', text: 'A note.' }],
});

describe('fromXPath', () => {
  it.each([
    'periodOfReport',
    'issuer/tradingSymbol',
    'reportingOwners/0/cik',
    'reportingOwners/0/address/zipCode',
    'reportingOwners/0/relationship/officerTitle',
    'nonDerivativeTable/2/transactionShares',
    'nonDerivativeTable/1/sharesOwnedFollowingTransaction',
    'nonDerivativeTable/0/transactionCode',
    'nonDerivativeTable/0/securityTitle/footnoteIds/1',
    'nonDerivativeTable/0/transactionCodingFootnoteIds/0',
    'derivativeTable/0/underlyingSecurityShares',
    'footnotes/0/id',
    'ownerSignatures/0/date',
    'remarks',
  ])('is the inverse of toXPath for %s', (path) => {
    expect(fromXPath(toXPath(path as FieldPath, document), document)).toBe(path);
  });

  it.each([
    ['/ownershipDocument/issuer/issuerPhone', 'issuer'],
    [
      '/ownershipDocument/nonDerivativeTable/nonDerivativeTransaction[2]/transactionAmounts/odd',
      'nonDerivativeTable/2',
    ],
    ['/ownershipDocument/nonDerivativeTable/nonDerivativeTransaction[9]/securityTitle', 'nonDerivativeTable'],
    ['/ownershipDocument/nonDerivativeTable/odd[1]', 'nonDerivativeTable'],
    [
      '/ownershipDocument/nonDerivativeTable/nonDerivativeTransaction/securityTitle/value/b',
      'nonDerivativeTable/0/securityTitle',
    ],
    ['/ownershipDocument/footnotes/footnote[1]/b', 'footnotes/0/text'],
    ['/ownershipDocument/odd', ''],
    ['/other', ''],
    ['/', ''],
  ])('points %s, which the model has no place for, to the nearest field', (xpath, path) => {
    expect(fromXPath(xpath, document)).toBe(path);
  });
});
