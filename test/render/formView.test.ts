import { describe, expect, it } from 'vitest';
import { date } from '../../src/base/calendarDate.ts';
import { Decimal } from '../../src/base/decimal.ts';
import { form3, form4, form5, giftReceivedRow, holdingRow, optionGrantRow, saleRow } from '../../src/checks/samples.ts';
import { fieldPath } from '../../src/model/fieldPath.ts';
import { footnoted } from '../../src/model/footnoted.ts';
import { formView, type TableView } from '../../src/render/formView.ts';
import type { ColumnKey } from '../../src/render/view/columns.ts';

/** A printed cell: `$25(1)`. */
function cell(table: TableView, row: number, column: ColumnKey): string {
  const found = table.rows[row]?.cells.find((each) => each.column === column);
  if (found === undefined) throw new Error(`no cell ${column} in row ${row}`);
  return found.pieces
    .map(({ text, dollar, marks }) => (dollar ? '$' : '') + text + marks.map(({ number }) => `(${number})`).join(''))
    .join('');
}

const amounts = (shares: string, price: string) => ({
  transactionShares: footnoted(Decimal.of(shares)),
  transactionPricePerShare: footnoted(Decimal.of(price)),
});

describe('cells of the tables', () => {
  it('prints dates, numbers and prices as the form does', () => {
    const { tableI } = formView(form4({ nonDerivativeTable: [saleRow(amounts('1234567.500', '.275'))] }));
    expect(cell(tableI, 0, 'transactionDate')).toBe('05/14/2024');
    expect(cell(tableI, 0, 'amount')).toBe('1,234,567.5');
    expect(cell(tableI, 0, 'price')).toBe('$0.275');
    expect(cell(tableI, 0, 'ownedFollowing')).toBe('900');
  });

  it('prints a mark after the value, with the number of the note and the place of the note', () => {
    const row = saleRow({ transactionPricePerShare: footnoted<Decimal>(null, 'F2') });
    const { tableI } = formView(form4({ nonDerivativeTable: [row], footnotes: [{ id: 'F2', text: 'A gift.' }] }));
    const price = tableI.rows[0]?.cells.find(({ column }) => column === 'price');
    expect(price?.pieces[0]?.marks).toEqual([
      {
        number: '2',
        footnoteId: 'F2',
        path: 'nonDerivativeTable/0/transactionPricePerShare/footnoteIds/0',
        footnote: 0,
      },
    ]);
  });

  it('gives a mark without a note no place to lead to', () => {
    const { tableI } = formView(
      form4({ nonDerivativeTable: [saleRow({ securityTitle: footnoted('Common Stock', 'F9') })] }),
    );
    expect(tableI.rows[0]?.cells[0]?.pieces[0]?.marks[0]?.footnote).toBeNull();
  });

  it('gives an empty cell the path of its field', () => {
    const { tableI } = formView(form4());
    const nature = tableI.rows[0]?.cells.find(({ column }) => column === 'nature');
    const path = 'nonDerivativeTable/0/natureOfOwnership';
    expect(nature).toEqual({ column: 'nature', path, fields: [path], pieces: [] });
  });

  it('prints V for a Form 5 transaction on a Form 4, and no V column on a Form 5', () => {
    const early = formView(
      form4({ nonDerivativeTable: [saleRow({ transactionFormType: '5', transactionCode: 'G' })] }),
    );
    expect(cell(early.tableI, 0, 'code')).toBe('G');
    expect(cell(early.tableI, 0, 'voluntary')).toBe('V');
    const heads = formView(form5()).tableI.heads.flatMap(({ columns }) => columns.map(({ key }) => key));
    expect(heads).not.toContain('voluntary');
  });

  it.each([
    [{ transactionFormType: '5' }, 'G'],
    [{ transactionFormType: '5', transactionTimeliness: footnoted<'L'>('L') }, 'G5'],
    [{ transactionFormType: '4' }, 'G4'],
    [{ transactionFormType: '4', equitySwapInvolved: true }, 'G/K4'],
  ] as const)('prints the code of a Form 5 line %j as %s', (given, code) => {
    const { tableI } = formView(form5({ nonDerivativeTable: [giftReceivedRow(given)] }));
    expect(cell(tableI, 0, 'code')).toBe(code);
  });

  it('prints 3 as the code of a holding that a Form 3 left out', () => {
    const { tableI } = formView(form5({ nonDerivativeTable: [holdingRow({ transactionFormType: '3' })] }));
    expect(cell(tableI, 0, 'code')).toBe('3');
  });

  it('prints a derivative amount under (A) or (D), in dollars where it is a value', () => {
    const total = optionGrantRow({
      transactionShares: footnoted<Decimal>(null),
      transactionTotalValue: footnoted(Decimal.of('25000')),
      transactionAcquiredDisposedCode: footnoted('D'),
    });
    const { tableII } = formView(form4({ derivativeTable: [optionGrantRow(), total] }));
    expect([cell(tableII, 0, 'acquired'), cell(tableII, 0, 'disposed')]).toEqual(['200', '']);
    expect([cell(tableII, 1, 'acquired'), cell(tableII, 1, 'disposed')]).toEqual(['', '$25,000']);
  });

  it('prints what the document says where it is no value', () => {
    const path = fieldPath('nonDerivativeTable', 0, 'transactionShares');
    const row = saleRow({ transactionShares: footnoted<Decimal>(null) });
    const { tableI } = formView(form4({ nonDerivativeTable: [row], spellings: [{ path, text: 'about 1,200' }] }));
    expect(cell(tableI, 0, 'amount')).toBe('about 1,200');
  });
});

describe('the paper', () => {
  it('has the 10b5-1 box from 2023 and the foreign symbol from 2026, by schema version', () => {
    const of = (schemaVersion: string) => formView(form4({ schemaVersion, aff10b5One: null }));
    expect(of('X0306').boxes.aff10b5One).toBeNull();
    expect(of('X0508').boxes.aff10b5One?.checked).toBe(false);
    expect(of('X0508').issuer.foreignTradingSymbol).toBeNull();
    expect(of('X0609').issuer.foreignTradingSymbol?.number).toBe('2a');
  });

  it('is chosen by the last signature where there is no schema version', () => {
    const signed = (on: string) =>
      formView(form4({ schemaVersion: null, ownerSignatures: [{ name: 'A', date: date(on) }] })).edition.id;
    expect(signed('2023-03-17')).toBe('2003');
    expect(signed('2023-03-20')).toBe('2023');
    expect(signed('2026-03-17')).toBe('2023-top');
    expect(signed('2026-03-18')).toBe('2026');
  });

  it('names the Public Utility Holding Company Act until its repeal on 8 February 2006', () => {
    const signed = (on: string) =>
      formView(form4({ schemaVersion: 'X0202', ownerSignatures: [{ name: 'A', date: date(on) }] })).heading
        .filedPursuantTo;
    expect(signed('2006-02-07')).toContain('Public Utility Holding Company Act of 1935');
    expect(signed('2006-02-08')).not.toContain('Public Utility');
  });

  it('crosses the boxes of a Form 5 by its elements, and by its lines where it has none', () => {
    const late = { nonDerivativeTable: [giftReceivedRow({ transactionFormType: '4' as const })] };
    expect(formView(form5(late)).boxes.form4TransactionsReported?.checked).toBe(false);
    const silent = { ...late, form4TransactionsReported: null };
    expect(formView(form5(silent)).boxes.form4TransactionsReported?.checked).toBe(true);
  });

  it('says that no securities are owned only on a Form 3 that says so', () => {
    const none = { noSecuritiesOwned: true, nonDerivativeTable: [] };
    expect(formView(form3(none)).noSecurities?.path).toBe('noSecuritiesOwned');
    expect(formView(form3()).noSecurities).toBeNull();
    expect(formView(form4(none)).noSecurities).toBeNull();
  });
});
