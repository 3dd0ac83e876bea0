import { fieldPath } from '../../model/fieldPath.ts';
import { makeIssuer } from '../../model/make.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4 } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  { name: 'Ten digits.', document: form4(), expect: 'pass' },
  {
    name: 'One digit: zeros in front may be left out.',
    document: form4({ issuer: makeIssuer({ cik: '7', tradingSymbol: 'EXWG' }) }),
    expect: 'pass',
  },
  {
    name: 'Eleven digits.',
    document: form4({ issuer: makeIssuer({ cik: '00009999910', tradingSymbol: 'EXWG' }) }),
    expect: 'fail',
  },
  {
    name: 'None.',
    document: form4({ issuer: makeIssuer({ tradingSymbol: 'EXWG' }) }),
    expect: 'fail',
    at: fieldPath('issuer', 'cik'),
  },
  {
    name: 'A name in its place.',
    document: form4({ issuer: makeIssuer({ cik: 'CIK0000999991', tradingSymbol: 'EXWG' }) }),
    expect: 'fail',
  },
  {
    name: 'A document that names no form is judged by the rule on its type first.',
    document: form4({ documentType: null }),
    expect: 'inapplicable',
  },
];
