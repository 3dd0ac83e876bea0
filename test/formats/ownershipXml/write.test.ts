import { describe, expect, it } from 'vitest';
import { date } from '../../../src/base/calendarDate.ts';
import { Decimal } from '../../../src/base/decimal.ts';
import { form4, form5, OFFICER, saleRow } from '../../../src/checks/samples.ts';
import { readOwnershipXml } from '../../../src/formats/ownershipXml/read.ts';
import { rewriteOwnershipXml } from '../../../src/formats/ownershipXml/rewrite.ts';
import { writeOwnershipXml } from '../../../src/formats/ownershipXml/write.ts';
import { footnoted } from '../../../src/model/footnoted.ts';

const withCcc = form5({ reportingOwners: [{ ...OFFICER, ccc: 'ab$12345' }] });

describe('the two kinds', () => {
  it('the filer’s has the CCC and nothing that EDGAR supplies', () => {
    const xml = writeOwnershipXml(withCcc, 'filer');
    expect(xml).toContain('<rptOwnerCcc>ab$12345</rptOwnerCcc>');
    for (const name of [
      'schemaVersion',
      'issuerName',
      'rptOwnerName',
      'form3HoldingsReported',
      'form4TransactionsReported',
    ]) {
      expect(xml).not.toContain(`<${name}>`);
    }
  });

  it('the record has what EDGAR supplies and never the CCC', () => {
    const xml = writeOwnershipXml(withCcc, 'record');
    expect(xml).not.toContain('ab$12345');
    expect(xml).toContain('<issuerName>Example Widgets Inc</issuerName>');
  });
});

it('puts every leaf with its value on one line and leaves out what is not stated', () => {
  const lines = writeOwnershipXml(form4({ remarks: null }), 'record').split('\n');
  expect(lines[0]).toBe('<?xml version="1.0"?>');
  for (const line of lines.slice(1, -1))
    expect(line).toMatch(/^ *(<\w+>[^<]*<\/\w+>|<\/?\w+>|<footnoteId id="F\d+"\/>)$/);
  expect(lines.join('\n')).not.toMatch(/<(\w+)><\/\1>/);
  expect(lines.join('\n')).not.toContain('deemedExecutionDate');
});

it('escapes what would be markup, and replaces what XML cannot hold', () => {
  const xml = writeOwnershipXml(form4({ remarks: '<script> & "x" ]]> \r \u0001' }), 'record');
  expect(xml).toContain('<remarks>&lt;script&gt; &amp; "x" ]]&gt; &#13; \ufffd</remarks>');
});

describe('rewriting', () => {
  const text = writeOwnershipXml(form4(), 'record')
    .replace('<issuer>', '<!-- kept --><issuer>')
    .replace('<equitySwapInvolved>0', '<equitySwapInvolved>false');
  const original = readOwnershipXml(text).documents[0]?.document;
  if (original === undefined) throw new Error('the sample is not read');

  it('changes one value and no other byte', () => {
    const row = saleRow({ transactionPricePerShare: footnoted(Decimal.of('25.10')) });
    const changed = { ...original, nonDerivativeTable: [row] };
    expect(rewriteOwnershipXml(text, original, changed, 'record')).toBe(text.replace('25.00', '25.10'));
  });

  it('inserts, replaces and takes away elements in their places', () => {
    const row = saleRow({ deemedExecutionDate: footnoted(date('2024-05-15')) });
    const changed = { ...original, aff10b5One: null, nonDerivativeTable: [row], remarks: 'Note' };
    const rewritten = rewriteOwnershipXml(text, original, changed, 'record');
    expect(readOwnershipXml(rewritten).documents[0]?.document).toEqual(changed);
    expect(rewritten).toContain('<!-- kept -->');
    expect(rewritten).toContain('<equitySwapInvolved>false');
    expect(rewritten).not.toContain('aff10b5One');
  });
});
