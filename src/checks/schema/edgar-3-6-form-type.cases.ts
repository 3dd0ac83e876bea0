import { rowPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, form5, holdingRow, saleRow } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  { name: 'A sale of form type 4.', document: form4(), expect: 'pass' },
  { name: 'A gift of form type 5 on a Form 5.', document: form5(), expect: 'pass' },
  {
    name: 'A transaction without a form type.',
    document: form4({ nonDerivativeTable: [saleRow({ transactionFormType: null })] }),
    expect: 'fail',
    at: rowPath('nonDerivativeTable', 0, 'transactionFormType'),
  },
  {
    name: 'A transaction cannot have been due on Form 3.',
    document: form4({ nonDerivativeTable: [saleRow({ transactionFormType: '3' })] }),
    expect: 'fail',
  },
  {
    name: 'A Form 5 holding missed on a Form 3.',
    document: form5({ nonDerivativeTable: [holdingRow({ transactionFormType: '3' })] }),
    expect: 'pass',
  },
  {
    name: 'The same holding on a Form 4.',
    document: form4({ nonDerivativeTable: [saleRow(), holdingRow({ transactionFormType: '3' })] }),
    expect: 'fail',
    at: rowPath('nonDerivativeTable', 1, 'transactionFormType'),
  },
  {
    name: 'A holding of form type X.',
    document: form5({
      nonDerivativeTable: [holdingRow()],
      spellings: [{ path: rowPath('nonDerivativeTable', 0, 'transactionFormType'), text: 'X' }],
    }),
    expect: 'fail',
  },
  {
    name: 'A holding of form type 4.',
    document: form5({ nonDerivativeTable: [holdingRow({ transactionFormType: '4' })] }),
    expect: 'fail',
  },
  {
    name: 'A document without lines.',
    document: form4({ nonDerivativeTable: [], notSubjectToSection16: true }),
    expect: 'inapplicable',
  },
];
