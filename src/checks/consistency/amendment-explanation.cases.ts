import { WHOLE_DOCUMENT } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, form4Amendment, saleRow } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  { name: 'A footnote says that the price is corrected.', document: form4Amendment(), expect: 'pass' },
  {
    name: 'The remarks say it.',
    document: form4Amendment({
      nonDerivativeTable: [saleRow()],
      footnotes: [],
      remarks: 'Filed to add a sale that was inadvertently left out.',
    }),
    expect: 'pass',
  },
  {
    name: 'Neither footnotes nor remarks.',
    document: form4Amendment({ nonDerivativeTable: [saleRow()], footnotes: [] }),
    expect: 'fail',
    at: WHOLE_DOCUMENT,
  },
  {
    name: 'A footnote on something else.',
    document: form4Amendment({ footnotes: [{ id: 'F1', text: 'Sold to cover taxes.' }] }),
    expect: 'review',
    at: WHOLE_DOCUMENT,
  },
  { name: 'Not an amendment.', document: form4(), expect: 'inapplicable' },
];
