import { fieldPath } from '../../model/fieldPath.ts';
import { makeIssuer } from '../../model/make.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4 } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  { name: 'A symbol.', document: form4(), expect: 'pass' },
  {
    name: 'NONE, as filers write it where there is none.',
    document: form4({ issuer: makeIssuer({ cik: '1', tradingSymbol: 'NONE' }) }),
    expect: 'pass',
  },
  {
    name: 'No symbol.',
    document: form4({ issuer: makeIssuer({ cik: '1' }) }),
    expect: 'fail',
    at: fieldPath('issuer', 'tradingSymbol'),
  },
  {
    name: 'A document that names no form is judged by the rule on its type first.',
    document: form4({ documentType: null }),
    expect: 'inapplicable',
  },
];
