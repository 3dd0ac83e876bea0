import { date } from '../../base/calendarDate.ts';
import { rowPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { received } from '../ruleCase.ts';
import { amount, form4, saleRow } from '../samples.ts';

const averaged = (text: string, price = '14.50') =>
  form4({
    nonDerivativeTable: [saleRow({ transactionPricePerShare: amount(price, 'F1') })],
    footnotes: [{ id: 'F1', text }],
  });
const at = rowPath('nonDerivativeTable', 0, 'transactionPricePerShare');

export const cases: readonly RuleCase[] = [
  {
    name: 'Prices from $14.01 to $15.00: 0.99 apart.',
    document: averaged('Weighted average price of sales at prices ranging from $14.01 to $15.00, inclusive.'),
    expect: 'pass',
  },
  {
    name: 'Boundary: from $14.00 to $15.00 is 1.00.',
    document: averaged('Weighted average price of sales at prices ranging from $14.00 to $15.00, inclusive.'),
    expect: 'pass',
  },
  {
    name: 'Boundary: from $14.00 to $15.0001 is more than 1.00.',
    document: averaged('Weighted average price of sales at prices ranging from $14.00 to $15.0001, inclusive.'),
    expect: 'fail',
    at,
  },
  {
    name: 'From $14.20 to $15.35 is 1.15.',
    document: averaged('This is a weighted average price. Sold in multiple transactions between $14.20 and $15.35.'),
    expect: 'fail',
    at,
  },
  {
    name: 'The lowest and the highest price, 1.15 apart.',
    document: averaged('Weighted average price. The lowest price was $14.20 and the highest price was $15.35.'),
    expect: 'fail',
    at,
  },
  {
    name: 'No range.',
    document: averaged('The price is a weighted average of multiple transactions.'),
    expect: 'fail',
    at,
  },
  {
    name: 'All trades at one price.',
    document: averaged('Sold in multiple transactions at a price of $14.50.'),
    expect: 'pass',
  },
  {
    name: 'A wide range, with the trades listed one by one.',
    document: averaged(
      'Weighted average price, ranging from $14.20 to $15.35, as follows: 60 at $14.20, 40 at $15.35.',
    ),
    expect: 'review',
    at,
  },
  {
    name: 'Boundary: filed on 2008-06-24, a day before the staff’s letter.',
    document: averaged('Weighted average price of sales ranging from $14.20 to $15.35.'),
    context: received(date('2008-06-24')),
    expect: 'inapplicable',
  },
  {
    name: 'Boundary: filed on 2008-06-25, the day of the letter.',
    document: averaged('Weighted average price of sales ranging from $14.20 to $15.35.'),
    context: received(date('2008-06-25')),
    expect: 'fail',
  },
  { name: 'A price of one trade.', document: form4(), expect: 'inapplicable' },
];
