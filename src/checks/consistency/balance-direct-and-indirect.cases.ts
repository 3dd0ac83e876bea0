import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { amount, form4, holdingRow, OFFICER, saleRow, TEN_PERCENT_OWNER } from '../samples.ts';

const at = rowPath('nonDerivativeTable', 1, 'sharesOwnedFollowingTransaction');
const inTrust = (total: string, title = 'Common Stock') =>
  holdingRow({
    securityTitle: footnoted(title),
    sharesOwnedFollowingTransaction: amount(total),
    directOrIndirectOwnership: footnoted('I'),
    natureOfOwnership: footnoted('By trust'),
  });

export const cases: readonly RuleCase[] = [
  {
    name: '900 direct and 500 by trust.',
    document: form4({ nonDerivativeTable: [saleRow(), inTrust('500')] }),
    expect: 'pass',
  },
  {
    name: '900 direct and 900 by trust: perhaps one block.',
    document: form4({ nonDerivativeTable: [saleRow(), inTrust('900')] }),
    expect: 'review',
    at,
  },
  {
    name: 'The numbers are equal however they are written: 900 and 900.00.',
    document: form4({ nonDerivativeTable: [saleRow(), inTrust('900.00')] }),
    expect: 'review',
    at,
  },
  {
    name: 'Boundary: 900 and 901.',
    document: form4({ nonDerivativeTable: [saleRow(), inTrust('901')] }),
    expect: 'pass',
  },
  {
    name: 'A joint form that states one block for the trust and again for its trustee: not to be added up.',
    document: form4({
      reportingOwners: [OFFICER, TEN_PERCENT_OWNER],
      nonDerivativeTable: [saleRow(), inTrust('900')],
    }),
    expect: 'review',
    at,
  },
  {
    name: 'Two classes: 900 of Common Stock and 900 of Class B Common Stock.',
    document: form4({ nonDerivativeTable: [saleRow(), inTrust('900', 'Class B Common Stock')] }),
    expect: 'pass',
  },
  {
    name: 'Nothing left in either form: 0 and 0.',
    document: form4({
      nonDerivativeTable: [saleRow({ sharesOwnedFollowingTransaction: amount('0') }), inTrust('0')],
    }),
    expect: 'pass',
  },
  { name: 'Nothing is held indirectly.', document: form4(), expect: 'inapplicable' },
];
