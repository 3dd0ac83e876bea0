import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, OFFICER, saleRow, TEN_PERCENT_OWNER } from '../samples.ts';

const by = (transactionCode: string, given = {}) =>
  form4({ reportingOwners: [TEN_PERCENT_OWNER], nonDerivativeTable: [saleRow({ transactionCode })], ...given });
const at = rowPath('nonDerivativeTable', 0, 'transactionCode');

export const cases: readonly RuleCase[] = [
  { name: 'Shares of an officer withheld for tax.', document: by('F', { reportingOwners: [OFFICER] }), expect: 'pass' },
  { name: 'A ten per cent owner’s shares withheld for tax.', document: by('F'), expect: 'fail', at },
  { name: 'A ten per cent owner disposes to the issuer with code D.', document: by('D'), expect: 'fail', at },
  {
    name: 'A ten per cent owner takes an award from the issuer.',
    document: form4({
      reportingOwners: [TEN_PERCENT_OWNER],
      nonDerivativeTable: [saleRow({ transactionCode: 'A', transactionAcquiredDisposedCode: footnoted('A') })],
    }),
    expect: 'fail',
    at,
  },
  {
    name: 'A holder with a designee on the board.',
    document: by('D', { remarks: 'Mr. Sample is the holder’s board designee.' }),
    expect: 'review',
    at,
  },
  { name: 'A ten per cent owner sells with code S.', document: by('S'), expect: 'inapplicable' },
];
