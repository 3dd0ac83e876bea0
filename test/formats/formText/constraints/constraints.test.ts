import { describe, expect, test } from 'vitest';
import { date } from '../../../../src/base/calendarDate.ts';
import { Decimal } from '../../../../src/base/decimal.ts';
import { footnoted } from '../../../../src/model/footnoted.ts';
import { bought, constrained, option } from './readForm.ts';

const row = (field: string, index = 0) => `nonDerivativeTable/${index}/${field}`;
const derivative = (field: string, index = 0) => `derivativeTable/${index}/${field}`;
const paths = (form: ReturnType<typeof constrained>) => form.doubts.map(({ path }) => path);

describe('underlying shares', () => {
  const [own, underlying] = [derivative('transactionShares'), derivative('underlyingSecurityShares')];

  test('as many as the derivatives: each confirms the other', () => {
    expect(paths(constrained({ derivativeTable: [option('12500', '12500')] }, 'good', { doubted: [own] }))).toEqual([]);
  });

  test('but for one digit: both are doubted, with both readings', () => {
    const { doubts } = constrained({ derivativeTable: [option('12500', '19500')] });
    expect(doubts.map(({ path, readings }) => [path, readings])).toEqual([
      [own, ['12,500', '19,500']],
      [underlying, ['12,500', '19,500']],
    ]);
  });

  test('a ratio that another row has too is the security’s own', () => {
    const derivativeTable = [option('1000', '2500'), option('400', '1000')];
    expect(paths(constrained({ derivativeTable }, 'clean'))).toEqual([]);
    expect(paths(constrained({ derivativeTable: [option('1000', '2500')] }, 'clean'))).toEqual([own, underlying]);
  });
});

describe('marks of notes among digits', () => {
  const notes = [{ id: 'F2', text: 'By gift.' }];
  const doubts = (text: string, field = 'sharesOwnedFollowingTransaction') => {
    const nonDerivativeTable = [{ ...bought('A 640 52,640'), transactionPricePerShare: footnoted(Decimal.of('1')) }];
    return paths(constrained({ nonDerivativeTable, footnotes: notes }, 'good', { written: { [row(field)]: text } }));
  };

  test.each(['2', '526402', '52,640.2', '52.640'])(
    'a total written %s may hold a mark, or a point that is a comma',
    (text) => {
      expect(doubts(text)).toEqual([row('sharesOwnedFollowingTransaction')]);
    },
  );
  test.each(['$0.02', '$4,960', '$4960', '$12.542'])('a price written %s too', (text) => {
    expect(doubts(text, 'transactionPricePerShare')).toEqual([row('transactionPricePerShare')]);
  });
  test.each(['52,640', '640', '52,640.1375'])('a total written %s is not doubted', (text) => {
    expect(doubts(text)).toEqual([]);
  });
});

describe('dates', () => {
  const on = (day: string) => [{ ...bought('A 640 52,640'), transactionDate: footnoted(date(day)) }];

  test('a transaction after the signature is doubted in any text; in a scan with the years that fit', () => {
    expect(paths(constrained({ nonDerivativeTable: on('2019-03-06') }, 'clean'))).toEqual([row('transactionDate')]);
    expect(constrained({ nonDerivativeTable: on('2079-03-04') }).doubts).toEqual([
      { path: row('transactionDate'), code: 'TEXT_DATE_ODD', readings: ['03/04/2079', '03/04/2019'] },
    ]);
  });

  test('a transaction before the period is doubted in a scan of a Form 4, on a Form 5 only years before', () => {
    expect(paths(constrained({ nonDerivativeTable: on('2018-03-04') }))).toEqual([row('transactionDate')]);
    expect(paths(constrained({ nonDerivativeTable: on('2018-03-04'), documentType: '5' }))).toEqual([]);
  });

  test('what expires before it can be exercised, or before the transaction, is doubted in a scan', () => {
    const terms = (from: string | null, until: string) =>
      paths(constrained({ derivativeTable: [option('900', '900', from, until)] }));
    expect(terms('2021-03-04', '2020-03-04')).toEqual([derivative('exerciseDate'), derivative('expirationDate')]);
    expect(terms(null, '2018-03-04')).toEqual([derivative('expirationDate')]);
    expect(terms('2020-03-04', '2029-03-04')).toEqual([]);
  });
});

describe('letters', () => {
  test('a code with a direction that it never has', () => {
    const form = constrained({ nonDerivativeTable: [{ ...bought('A 640 52,640'), transactionCode: 'S' }] });
    expect(paths(form)).toEqual([row('transactionCode'), row('transactionAcquiredDisposedCode')]);
  });

  test('in Table II a letter that the code does not give rests on a column that a scan hardly keeps', () => {
    const derivativeTable = [{ ...option('900', '900'), transactionCode: 'J' }];
    expect(paths(constrained({ derivativeTable }))).toEqual([derivative('transactionAcquiredDisposedCode')]);
    expect(paths(constrained({ derivativeTable }, 'clean'))).toEqual([]);
  });

  test('direct ownership with a nature', () => {
    const nonDerivativeTable = [{ ...bought('A 640 52,640'), natureOfOwnership: footnoted('By spouse') }];
    expect(paths(constrained({ nonDerivativeTable }))).toEqual([
      row('directOrIndirectOwnership'),
      row('natureOfOwnership'),
    ]);
  });
});
