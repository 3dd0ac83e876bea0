import { describe, expect, it } from 'vitest';
import {
  ENTERABLE_CODES,
  isTransactionCode,
  TRANSACTION_CODES,
  transactionCodeFacts,
} from '../../../src/law/codes/transactionCodes.ts';
import { sharedIsHere, sharedText } from '../../support/shared.ts';

describe('transaction codes', () => {
  it('are the eighteen letters that EDGAR takes, and V and K, which it derives', () => {
    const enterable = TRANSACTION_CODES.filter((row) => row.enterable).map(({ code }) => code);
    expect(enterable.sort()).toEqual([...ENTERABLE_CODES]);
    expect(ENTERABLE_CODES).toHaveLength(18);
    expect(TRANSACTION_CODES.filter((row) => !row.enterable).map(({ code }) => code)).toEqual(['V', 'K']);
    expect(['P', 'V', 'K', 'N', 'p', '', 'PS', 'constructor'].map(isTransactionCode)).toEqual([
      true,
      ...Array(7).fill(false),
    ]);
    expect(transactionCodeFacts('Q')).toBeUndefined();
  });

  it('say a direction for each table they belong in, and no other', () => {
    for (const { code, directions, price } of TRANSACTION_CODES) {
      for (const table of ['nonDerivative', 'derivative'] as const) {
        expect(directions[table] === null, `${code} ${table}`).toBe(price[table] === null);
      }
    }
    expect(transactionCodeFacts('L')?.directions.nonDerivative).toEqual(['A']);
    expect(transactionCodeFacts('Z')?.directions.derivative).toBeNull();
    expect(transactionCodeFacts('H')?.directions).toEqual({ nonDerivative: null, derivative: ['D'] });
  });

  it('that move a derivative into its underlying acquire in Table I what they dispose of in Table II', () => {
    for (const code of ['M', 'C', 'O', 'X']) {
      expect(transactionCodeFacts(code)?.directions).toEqual({ nonDerivative: ['A'], derivative: ['D'] });
      expect(transactionCodeFacts(code)?.price.nonDerivative).toBe('exercisePrice');
    }
  });

  it.skipIf(!sharedIsHere)('agree with the reference in what is entered and in which table', () => {
    const lines = sharedText('reference/codes/transaction.tsv').trimEnd().split('\n').slice(1);
    expect(lines).toHaveLength(TRANSACTION_CODES.length);
    for (const line of lines) {
      const [code = '', , rule = '', , , tables = '', , , inXml = ''] = line.split('\t');
      const facts = transactionCodeFacts(code);
      expect(facts?.enterable, code).toBe(inXml === 'yes');
      if (facts?.enterable !== true) continue;
      expect(facts.directions.nonDerivative !== null, code).toBe(/\bI\b/.test(tables));
      expect(facts.directions.derivative !== null, code).toBe(/\bII\b/.test(tables));
      if (rule !== '') expect(rule, code).toContain((facts.rule ?? '').slice(0, 4));
    }
  });
});
