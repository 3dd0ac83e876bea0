import { expect, it } from 'vitest';
import { date } from '../../src/base/calendarDate.ts';
import { NO_CONTEXT } from '../../src/checks/context.ts';
import { form4, saleRow } from '../../src/checks/samples.ts';
import { filerDocument } from '../../src/filing/filerDocument.ts';
import { ABSENT } from '../../src/model/footnoted.ts';

const context = { ...NO_CONTEXT, receivedOn: date('2024-05-16') };

it('writes what EDGAR would take, without what EDGAR supplies', () => {
  const { xml, refusals } = filerDocument(form4(), context);
  expect(refusals).toEqual([]);
  expect(xml).toContain('<transactionCode>S</transactionCode>');
  expect(xml).not.toContain('schemaVersion');
});

it('refuses what EDGAR would suspend, and says by which rule', () => {
  // Neither a price nor a footnote.
  const wrong = form4({ nonDerivativeTable: [saleRow({ transactionPricePerShare: ABSENT })] });
  const { xml, refusals } = filerDocument(wrong, context);
  expect(xml).toBeNull();
  expect(refusals.map((finding) => finding.at)).toContain('nonDerivativeTable/0/transactionPricePerShare');
  expect(filerDocument(wrong, context, true).xml).toContain('<ownershipDocument>');
});
