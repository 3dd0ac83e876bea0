import { describe, expect, it } from 'vitest';
import { type CalendarDate, date } from '../../src/base/calendarDate.ts';
import { Decimal } from '../../src/base/decimal.ts';
import { contextOf } from '../../src/checks/context.ts';
import { runChecks } from '../../src/checks/runChecks.ts';
import {
  form3,
  form4,
  form4Amendment,
  form5,
  giftReceivedRow,
  holdingRow,
  optionGrantRow,
  optionHoldingRow,
  saleRow,
} from '../../src/checks/samples.ts';
import { readOwnershipXml } from '../../src/formats/ownershipXml/read.ts';
import { writeOwnershipXml } from '../../src/formats/ownershipXml/write.ts';
import { footnoted } from '../../src/model/footnoted.ts';
import type { OwnershipDocument } from '../../src/model/ownershipDocument.ts';
import { mutateLine, randomOf } from '../support/lineMutations.ts';
import { schemaAccepts } from '../support/schemaOracle.ts';
import { sharedBytes, sharedFiles, sharedIsHere } from '../support/shared.ts';

const MUTATIONS = Number(process.env.SECTION16_MUTATIONS ?? 2000);

/** Rules that refuse what libxml2 lets pass by the SEC's schema, and why. */
const STRICTER: Readonly<Record<string, string>> = {
  'edgar-4-3-6-footnote-marked-once': 'section 4.3.6; no matter of the schema',
  'edgar-4-3-6-footnote-defined': 'the schema says IDREF, which libxml2 does not follow',
  'edgar-4-3-5-footnote-referenced': 'section 5; no matter of the schema',
  'edgar-4-3-2-owner-once': 'section 4.3.2; no matter of the schema',
  'edgar-4-3-nothing-to-report': 'section 4.3; no matter of the schema',
  'edgar-3-3-cm1-relationship': 'cm(1); the four boxes are optional in the schema',
  'edgar-3-3-cm2-officer-title': 'cm(2); no matter of the schema',
  'edgar-3-3-cm3-other-text': 'cm(3); no matter of the schema',
  'edgar-3-3-cm5-nature-of-ownership': 'cm(5); no matter of the schema',
  'edgar-3-3-cm6-underlying-amount': 'cm(6); the schema lets both be absent',
  'edgar-3-5-equity-swap-box': 'the schema lets the whole coding be absent, the specification does not',
  'edgar-3-6-form-type': 'the schema lets the whole coding be absent, the specification does not',
  'edgar-3-6-transaction-code': 'the schema lets the whole coding be absent, the specification does not',
  'edgar-3-6-timeliness-code': 'the schema’s pattern lets a bar pass',
  'edgar-4-3-8-2-early-row': 'section 4.3.8.2; the schema takes E and L everywhere',
  'edgar-4-3-8-3-late-row': 'section 4.3.8.3; the schema takes E and L everywhere',
  'edgar-4-3-8-3-form-5-row': 'section 4.3.8.3; the schema takes E and L everywhere',
  'edgar-3-5-foreign-elements': 'the documents are judged by the schema of their day, libxml2 uses the one of 2026',
};

/** Documents with what few real filings of the newer schemas have: Form 5 rows, missed holdings, amendments, values. */
const SAMPLES: readonly OwnershipDocument[] = [
  form3({ derivativeTable: [optionHoldingRow()] }),
  form3({ documentType: '3/A', dateOfOriginalSubmission: date('2024-05-16') }),
  form4({
    derivativeTable: [
      optionGrantRow(),
      optionHoldingRow({ sharesOwnedFollowingTransaction: footnoted(Decimal.of('200')) }),
    ],
  }),
  form4Amendment(),
  form5({
    form3HoldingsReported: true,
    form4TransactionsReported: true,
    nonDerivativeTable: [
      giftReceivedRow({
        transactionTimeliness: footnoted('L'),
        natureOfOwnership: footnoted('By Trust'),
        directOrIndirectOwnership: footnoted('I'),
      }),
      saleRow({ transactionCodingFootnoteIds: ['F1'], deemedExecutionDate: footnoted(date('2024-05-15')) }),
      holdingRow({ transactionFormType: '3' }),
    ],
    derivativeTable: [
      optionGrantRow({ exerciseDate: footnoted<CalendarDate>(null, 'F1', 'F2') }),
      optionHoldingRow({
        valueOwnedFollowingTransaction: footnoted(Decimal.of('5000')),
        underlyingSecurityShares: footnoted<Decimal>(null),
        underlyingSecurityValue: footnoted(Decimal.of('5000')),
      }),
    ],
    footnotes: [
      { id: 'F1', text: 'One.' },
      { id: 'F2', text: 'Two.' },
    ],
    remarks: 'Exhibit 24 is attached.',
  }),
  form5({ documentType: '5/A', dateOfOriginalSubmission: date('2025-02-10') }),
];

/** By which rules a text would be refused; `unreadable` where it is no document at all. */
function refusals(text: string): string[] {
  const [reading] = readOwnershipXml(text).documents;
  if (reading === undefined) return ['unreadable'];
  return runChecks(reading.document, contextOf(reading))
    .findings.filter((finding) => finding.outcome === 'fail' && finding.rule.consequence === 'suspended')
    .map((finding) => finding.rule.id);
}

describe.skipIf(!sharedIsHere)('rules on the schema', () => {
  const bases = sharedFiles('corpus/xml', '.xml').flatMap((file) => {
    const [reading] = readOwnershipXml(sharedBytes(`corpus/xml/${file}`)).documents;
    const type = reading?.document.documentType ?? null;
    if (reading === undefined || type === null) return [];
    const text = writeOwnershipXml(reading.document, 'record');
    return schemaAccepts(type, text) ? [{ file, type, text }] : [];
  });
  const samples = SAMPLES.map((document, i) => {
    const type = document.documentType ?? '';
    return { file: `sample ${i}`, type, text: writeOwnershipXml(document, 'record') };
  });

  it.each(samples)('$file of type $type is one that the SEC’s schema takes', ({ type, text }) => {
    expect(schemaAccepts(type, text)).toBe(true);
    expect(refusals(text)).toEqual([]);
  });

  it('refuse what the SEC’s schema refuses, and else only what is known to be stricter', () => {
    expect(bases.length).toBeGreaterThan(700);
    const random = randomOf(16);
    const missed: string[] = [];
    const stricter = new Map<string, number>();
    let refused = 0;
    for (let i = 0; i < MUTATIONS; i++) {
      const from = i % 2 === 0 ? samples : bases;
      const base = from[Math.floor(i / 2) % from.length] as (typeof bases)[number];
      const text = mutateLine(base.text, random);
      // A reader takes an empty text for one that is not there; EDGAR writes this one itself.
      if (text === null || text === base.text || text.includes('<schemaVersion></schemaVersion>')) continue;
      const accepted = schemaAccepts(base.type, text);
      const found = refusals(text);
      if (!accepted) refused++;
      if (!accepted && found.length === 0) missed.push(`${base.file}: ${difference(base.text, text)}`);
      if (accepted) for (const id of found) stricter.set(id, (stricter.get(id) ?? 0) + 1);
      if (accepted && process.env.SECTION16_SHOW !== undefined && found.includes(process.env.SECTION16_SHOW))
        missed.push(difference(base.text, text));
    }
    expect(refused).toBeGreaterThan(MUTATIONS / 10);
    expect(missed).toEqual([]);
    expect(
      [...stricter.keys()].filter((id) => STRICTER[id] === undefined).map((id) => `${id} ${stricter.get(id)}`),
    ).toEqual([]);
  });
});

function difference(before: string, after: string): string {
  const a = before.split('\n');
  const b = after.split('\n');
  const at = a.findIndex((line, i) => line !== b[i]);
  return `line ${at}: ${a[at]?.trim()} | ${b[at]?.trim()} | ${b[at + 1]?.trim()}`;
}
