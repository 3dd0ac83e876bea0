import { date } from '../../base/calendarDate.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { makeAddress, makeIssuer } from '../../model/make.ts';
import { type RuleCase, received } from '../ruleCase.ts';
import { form4, OFFICER } from '../samples.ts';

const abroad = form4({
  schemaVersion: null,
  reportingOwners: [{ ...OFFICER, address: makeAddress({ city: 'LONDON', country: 'X0' }) }],
});

export const cases: readonly RuleCase[] = [
  { name: 'A Form 4 of 2024 without them.', document: form4(), expect: 'pass' },
  {
    name: 'A Form 4 of 2024 with a foreign symbol.',
    document: form4({ issuer: makeIssuer({ cik: '1', tradingSymbol: 'NONE', foreignTradingSymbol: 'EXW.L' }) }),
    expect: 'fail',
    at: fieldPath('issuer', 'foreignTradingSymbol'),
  },
  {
    name: 'Received on 2026-03-17, the last day of the old schema, with a country.',
    document: abroad,
    context: received(date('2026-03-17')),
    expect: 'fail',
    at: fieldPath('reportingOwners', 0, 'address', 'country'),
  },
  {
    name: 'Received on 2026-03-18, the first day of the new schema, with a country.',
    document: abroad,
    context: received(date('2026-03-18')),
    expect: 'inapplicable',
  },
];
