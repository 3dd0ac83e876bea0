import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/checks/registry.ts';
import { section16 } from './program.ts';

describe('explain', () => {
  it('explains a rule with its authority', async () => {
    const rule = RULES[0];
    const { code, out } = await section16(['explain', rule?.id ?? '']);
    expect(code).toBe(0);
    expect(out).toContain(rule?.says);
    expect(out).toContain(rule?.authority[0]?.citation);
  });

  it.each([
    ['a transaction code', 'G', 'gift'],
    ['a code of a problem', 'VALUE_NOT_A_DATE', 'not a date'],
    ['a problem of the command line', 'line_not_json', '--stream'],
    ['a field', 'transactionShares', 'transactionShares'],
    ['an element of the XML', 'issuerTradingSymbol', 'tradingSymbol'],
    ['an XPath', '/ownershipDocument/reportingOwner[2]/reportingOwnerId/rptOwnerCik', 'cik'],
    [
      'an XPath of a cell',
      '/ownershipDocument/derivativeTable/derivativeHolding[1]/exerciseDate/value',
      'exerciseDate',
    ],
  ])('explains %s', async (_, subject, part) => {
    const { code, out } = await section16(['explain', subject]);
    expect([code, out.includes(part)]).toEqual([0, true]);
    expect((await section16(['explain', subject, '--format', 'json'])).out).toMatch(/^\{/);
  });

  it('proposes the nearest name for one that it does not know', async () => {
    const { code, err } = await section16(['explain', 'VALUE_NOT_DATE']);
    expect([code, err.includes('section16 explain VALUE_NOT_A_DATE')]).toEqual([3, true]);
  });
});
