import { describe, expect, test } from 'vitest';
import { formLines } from '../../../../../src/formats/formText/formLines.ts';
import { readBlocks } from '../../../../../src/formats/formText/rows/blocks/readBlocks.ts';
import { rowsIn } from '../../../../../src/formats/formText/rows/readTableRows.ts';

const FACTS = {
  table: 'nonDerivativeTable',
  form: '5',
  has10b5One: false,
  footnoteIds: ['F1', 'F2'],
  period: null,
  filedOn: null,
} as const;

function read(one: readonly string[], two: readonly string[] = []) {
  const { tables, isStrained } = readBlocks(formLines(one.join('\n\n')), formLines(two.join('\n\n')), FACTS);
  const [first, second] = tables.map(rowsIn);
  return { one: first?.rows.map(({ row }) => row) ?? [], two: second?.rows.map(({ row }) => row) ?? [], isStrained };
}

const written = (cell: { readonly value: unknown } | undefined) => (cell === undefined ? null : String(cell.value));

describe('both tables of a text in blocks', () => {
  test('a row whose left half comes after all right halves is put together, above the holdings', () => {
    const { one, isStrained } = read([
      '4,500(1)',
      'D',
      'Common Stock',
      '1,100',
      'I',
      'By trust',
      'Amount',
      'Common Stock',
      '12/10/2019',
      'G',
      '60',
      'D',
      'Price',
      '$0',
    ]);
    expect(isStrained).toBe(false);
    expect(one.map((row) => row.kind)).toEqual(['transaction', 'holding']);
    expect(written(one[0]?.transactionShares)).toBe('60');
    expect(written(one[0]?.sharesOwnedFollowingTransaction)).toBe('4500');
    expect(written(one[1]?.natureOfOwnership)).toBe('By trust');
  });

  test('columns of Table II before its heading go to its row, the price and the title below them to Table I', () => {
    const { one, two } = read(
      [
        'Common Stock',
        '12/10/2019',
        'G',
        '60',
        'D',
        '4,500',
        'D',
        '700',
        'I',
        '8. Price of\nDerivative\nSecurity\n(Instr. 5)',
        '10.\nOwnership\nForm:',
        '250',
        'D',
        '$0',
        'Common Stock',
        '7. Nature of\nIndirect\nBeneficial\nOwnership',
        'By son',
      ],
      ['Stock Option', '$4.5', '01/02/2014', '01/02/2024', 'Common Stock', '250'],
    );
    expect(one.map((row) => written(row.sharesOwnedFollowingTransaction))).toEqual(['4500', '700']);
    expect(written(one[0]?.transactionPricePerShare)).toBe('0');
    expect(written(one[1]?.natureOfOwnership)).toBe('By son');
    expect(two.map((row) => written(row.sharesOwnedFollowingTransaction))).toEqual(['250']);
  });

  test('a column given from top to bottom is dealt out to its rows, small amounts too', () => {
    const { one } = read([
      'Common Stock',
      'Common Stock',
      '2. Transaction\nDate\n(Month/Day/Year)',
      '12/10/2019',
      '12/11/2019',
      'Code',
      'S',
      'G',
      'Amount',
      '900',
      '3',
      '(A) or\n(D)',
      'D',
      'D',
      'Price',
      '$5.1',
      '$0',
      '5. Amount of\nSecurities\nBeneficially Owned',
      '4,503',
      '4,500',
      '6. Ownership\nForm: Direct',
      'D',
      'D',
    ]);
    expect(one.map((row) => written(row.transactionShares))).toEqual(['900', '3']);
    expect(one.map((row) => row.transactionCode)).toEqual(['S', 'G']);
    expect(one.map((row) => written(row.sharesOwnedFollowingTransaction))).toEqual(['4503', '4500']);
  });

  test('a year and a date between the lines of a nature are words of it', () => {
    const { one } = read(['Common Stock', '70', 'I', 'Lee Family\n2011\nTrust dated\n03/04/2011\nfor Ann']);
    expect(written(one[0]?.natureOfOwnership)).toBe('Lee Family 2011 Trust dated 03/04/2011 for Ann');
  });

  test('cells that fit no rows are read by force, and that is told', () => {
    const { isStrained } = read([
      '5,000',
      '12/10/2019',
      '7,000',
      'By son',
      '$4',
      '$5',
      'I',
      'I',
      '01/02/2014',
      '80',
      'G',
    ]);
    expect(isStrained).toBe(true);
  });
});
