import { spec3_5, spec4_3_1, xmlSchema } from '../../law/authorities/edgar.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { ALL_FORMS, defineRule, fail, pass } from '../rule.ts';

const CIK = /^[0-9]{1,10}$/;

export const edgar35IssuerCik = defineRule({
  id: 'edgar-3-5-issuer-cik',
  says: 'The issuer’s CIK must be given, as one to ten digits',
  authority: [spec3_5, spec4_3_1, xmlSchema],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['issuer/cik'],
  reference: ['XML-ROW-9'],
  notModelled: 'Whether EDGAR knows the CIK.',
  examine: ({ document }) => {
    const { cik } = document.issuer;
    if (cik !== null && CIK.test(cik)) return pass();
    return [
      fail(
        fieldPath('issuer', 'cik'),
        cik === null ? 'The issuer has no CIK.' : `“${cik}” is not one to ten digits.`,
        'Give the issuer’s Central Index Key; zeros in front may be left out.',
      ),
    ];
  },
});
