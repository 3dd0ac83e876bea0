import { fieldPath } from '../../model/fieldPath.ts';
import { makeIssuer } from '../../model/make.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, OFFICER } from '../samples.ts';

const sent = form4({
  schemaVersion: null,
  issuer: makeIssuer({ cik: '0000999991', tradingSymbol: 'EXWG' }),
  reportingOwners: [{ ...OFFICER, name: null, ccc: 'xxxx$xx1' }],
});

export const cases: readonly RuleCase[] = [
  { name: 'What a filer sends, without names.', document: sent, expect: 'pass' },
  {
    name: 'With the issuer’s name.',
    document: { ...sent, issuer: { ...sent.issuer, name: 'Example Widgets Inc' } },
    expect: 'fail',
    at: fieldPath('issuer', 'name'),
  },
  {
    name: 'A Form 5 that says that Form 4 transactions are reported: EDGAR counts them itself.',
    document: { ...sent, documentType: '5', form4TransactionsReported: true },
    expect: 'fail',
    at: fieldPath('form4TransactionsReported'),
  },
  { name: 'A document of record has the names from EDGAR.', document: form4(), expect: 'inapplicable' },
];
