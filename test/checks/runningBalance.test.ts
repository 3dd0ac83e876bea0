import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date } from '../../src/base/calendarDate.ts';
import { Decimal } from '../../src/base/decimal.ts';
import { balanceGroups } from '../../src/checks/balanceGroups.ts';
import { NO_CONTEXT } from '../../src/checks/context.ts';
import { runningBalance, type TallyKind } from '../../src/checks/runningBalance.ts';
import { amount, form4, holdingRow, on, optionGrantRow, saleRow } from '../../src/checks/samples.ts';
import { Subject } from '../../src/checks/subject.ts';
import { ABSENT, footnoted } from '../../src/model/footnoted.ts';
import type { NonDerivativeRow } from '../../src/model/tableRow.ts';

/** A line that moves the balance by `change` (negative: disposed of) to `after`, on a day of May 2024. */
function move(change: number | string, after: number | string, day = 14): NonDerivativeRow {
  const text = String(change);
  return saleRow({
    ...on(`2024-05-${String(day).padStart(2, '0')}`),
    transactionShares: amount(text.replace('-', '')),
    transactionAcquiredDisposedCode: footnoted(text.startsWith('-') ? 'D' : 'A'),
    sharesOwnedFollowingTransaction: amount(String(after)),
  });
}

function tallyOf(rows: readonly NonDerivativeRow[], holders = 1) {
  const document = form4({ nonDerivativeTable: rows });
  const [group] = balanceGroups(document, new Subject(document, NO_CONTEXT).lines);
  if (group === undefined) throw new Error('no group');
  return runningBalance(group, holders);
}

const kindOf = (rows: readonly NonDerivativeRow[], holders = 1): TallyKind => tallyOf(rows, holders).kind;

describe('runningBalance', () => {
  it('follows the order of the document, of days, and any order within a day', () => {
    expect(kindOf([move(-100, 900), move(50, 950)])).toBe('runs');
    expect(kindOf([move(50, 950, 15), move(-100, 900, 14)])).toBe('runs');
    expect(kindOf([move(50, 950), move(-100, 900)])).toBe('runs');
    expect(kindOf([move(-10, 940), move(-100, 900), move(50, 950)])).toBe('runs');
  });

  it('follows fractions of a share exactly', () => {
    expect(kindOf([move('0.1', '0.1'), move('0.2', '0.3')])).toBe('runs');
    expect(kindOf([move('0.1', '0.1'), move('0.2', '0.30000001')])).toBe('broken');
  });

  it('does not take a day before for one after', () => {
    expect(kindOf([move(50, 950, 14), move(-100, 900, 15)])).toBe('broken');
  });

  it('knows a total that all lines state, and totals by day', () => {
    expect(kindOf([move(-100, 850), move(-50, 850)])).toBe('oneTotal');
    expect(kindOf([move(-100, 850), move(-50, 850), move(-30, 800, 15), move(-20, 800, 15)])).toBe('totalByDay');
    expect(kindOf([move(-100, 850), move(-50, 850), move(-30, 801, 15), move(-20, 801, 15)])).toBe('broken');
  });

  it('lets joint filers have a balance each, and one person only one', () => {
    const rows = [move(-100, 900), move(-10, 40), move(-100, 800), move(-10, 30)];
    expect(kindOf(rows, 2)).toBe('several');
    expect(kindOf(rows, 1)).toBe('broken');
  });

  it('tells apart by footnotes what is held for different persons', () => {
    const noted = (row: NonDerivativeRow, id: string) => ({
      ...row,
      directOrIndirectOwnership: footnoted('D' as const, id),
    });
    expect(kindOf([noted(move(-100, 900), 'F1'), noted(move(-10, 40), 'F2')])).toBe('several');
    expect(kindOf([noted(move(-100, 900), 'F1'), noted(move(-10, 40), 'F1')])).toBe('broken');
  });

  it('takes indirect lines without any connection for different holders', () => {
    const indirect = (row: NonDerivativeRow) => ({ ...row, directOrIndirectOwnership: footnoted('I' as const) });
    expect(kindOf([indirect(move(-100, 900)), indirect(move(-10, 40))])).toBe('several');
    expect(kindOf([move(-100, 900), indirect(move(-10, 40))])).toBe('runs');
  });

  it('leaves open what is not stated as shares', () => {
    expect(kindOf([move(-100, 900), { ...move(-10, 890), sharesOwnedFollowingTransaction: ABSENT }])).toBe('open');
    expect(kindOf([move(-100, 900), { ...move(-10, 890), transactionAcquiredDisposedCode: ABSENT }])).toBe('open');
  });

  it('keeps undated lines where they stand', () => {
    expect(kindOf([move(-100, 900), { ...move(-10, 890), transactionDate: ABSENT }])).toBe('runs');
    expect(kindOf([{ ...move(50, 950), transactionDate: ABSENT }, move(-100, 900), move(7, 1)])).toBe('broken');
  });

  it('names the one line that is wrong when the next goes on from what it should be', () => {
    const tally = tallyOf([move(-100, 900), move(-100, 880), move(-100, 700), move(-100, 600)]);
    expect(tally.breaks).toHaveLength(1);
    expect(tally.breaks[0]).toMatchObject({ resumes: true });
    expect(tally.breaks[0]?.line.index).toBe(1);
    expect(tally.breaks[0]?.expected.text).toBe('800');
    expect(tally.breaks[0]?.difference.text).toBe('80');
  });

  it('counts the breaks in the order with the fewest', () => {
    const tally = tallyOf([move(-1, 96, 17), move(-1, 99, 14), move(-1, 98, 15), move(-1, 90, 16)]);
    expect(tally.breaks.map((b) => b.line.index)).toEqual([3]);
    expect(tally.breaks[0]?.resumes).toBe(true);
  });

  it('finds that any tally runs, in whatever order its days are shuffled', () => {
    const changes = fc.array(fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 4 })), {
      minLength: 2,
      maxLength: 9,
    });
    fc.assert(
      fc.property(changes, fc.integer({ min: 5000, max: 9000 }), fc.infiniteStream(fc.nat()), (steps, start, keys) => {
        let total = start;
        const rows = [...steps]
          .sort((a, b) => a[1] - b[1])
          .map(([change, day]) => {
            total += change;
            return move(change, total, day);
          });
        const shuffled = rows.map((row) => [keys.next().value ?? 0, row] as const).sort((a, b) => a[0] - b[0]);
        expect(kindOf(shuffled.map(([, row]) => row))).toBe('runs');
      }),
    );
  });

  it('finds that a tally with one wrong total of many is broken', () => {
    const steps = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(steps, fc.nat(), fc.integer({ min: 1, max: 9 }), (changes, at, error) => {
        let total = 1000;
        const rows = changes.map((change, i) => {
          total += change;
          return move(change, i === at % changes.length ? total + error * 1000 : total, i + 1);
        });
        expect(kindOf(rows)).toBe('broken');
      }),
    );
  });
});

describe('balanceGroups', () => {
  const groupsOf = (nonDerivativeTable: NonDerivativeRow[], derivativeTable = [optionGrantRow()].slice(1)) => {
    const document = form4({ nonDerivativeTable, derivativeTable });
    return balanceGroups(document, new Subject(document, NO_CONTEXT).lines);
  };

  it('puts together what differs in case and punctuation only', () => {
    const rows = [saleRow(), saleRow({ securityTitle: footnoted('COMMON STOCK.') }), holdingRow()];
    const groups = groupsOf(rows);
    expect(groups.map((g) => [g.transactions.length, g.holdings.length])).toEqual([[2, 1]]);
  });

  it('parts titles, forms and natures of ownership', () => {
    const rows = [
      saleRow(),
      saleRow({ securityTitle: footnoted('Class B Common Stock') }),
      saleRow({ directOrIndirectOwnership: footnoted('I'), natureOfOwnership: footnoted('By trust') }),
      saleRow({ directOrIndirectOwnership: footnoted('I'), natureOfOwnership: footnoted('By spouse') }),
    ];
    expect(groupsOf(rows)).toHaveLength(4);
  });

  it('parts derivatives by price, expiry and underlying, however the price is written', () => {
    const rows = [
      optionGrantRow(),
      optionGrantRow({ conversionOrExercisePrice: footnoted(Decimal.of('20')) }),
      optionGrantRow({ conversionOrExercisePrice: footnoted(Decimal.of('21')) }),
      optionGrantRow({ expirationDate: footnoted(date('2035-01-01')) }),
      optionGrantRow({ underlyingSecurityTitle: footnoted('Class B Common Stock') }),
      optionGrantRow({ conversionOrExercisePrice: ABSENT }),
    ];
    const groups = groupsOf([], rows);
    expect(groups.map((g) => g.transactions.length)).toEqual([2, 1, 1, 1, 1]);
  });

  it('keeps the tables apart', () => {
    expect(groupsOf([saleRow()], [optionGrantRow()]).map((g) => g.table)).toEqual([
      'nonDerivativeTable',
      'derivativeTable',
    ]);
  });
});

describe('runningBalance of derivatives', () => {
  const tally = (terms: Parameters<typeof optionGrantRow>[0], totals: readonly string[]): TallyKind => {
    const rows = totals.map((total) => optionGrantRow({ ...terms, sharesOwnedFollowingTransaction: amount(total) }));
    const document = form4({ nonDerivativeTable: [], derivativeTable: rows });
    const [group] = balanceGroups(document, new Subject(document, NO_CONTEXT).lines);
    return group === undefined ? 'open' : runningBalance(group, 1).kind;
  };

  it('does not hold stock units of several grants against each other', () => {
    expect(tally({ conversionOrExercisePrice: ABSENT }, ['200', '400', '999'])).toBe('several');
    expect(tally({ conversionOrExercisePrice: amount('0.0') }, ['200', '400', '999'])).toBe('several');
    expect(tally({ expirationDate: ABSENT }, ['200', '400', '999'])).toBe('several');
  });

  it('follows options of one price and expiry, and takes unconnected ones for several grants', () => {
    expect(tally({}, ['200', '400'])).toBe('runs');
    expect(tally({}, ['200', '999'])).toBe('several');
    expect(tally({}, ['200', '400', '999'])).toBe('broken');
  });
});
