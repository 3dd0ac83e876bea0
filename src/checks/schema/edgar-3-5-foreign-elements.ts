import { spec1_2, xmlSchema } from '../../law/authorities/edgar.ts';
import { type FieldPath, fieldPath } from '../../model/fieldPath.ts';
import { ALL_FORMS, defineRule, fail, found, inapplicable, review } from '../rule.ts';

const FIELDS = ['nonUSAddressFlag', 'nonUSStateTerritory', 'country'] as const;

export const edgar35ForeignElements = defineRule({
  id: 'edgar-3-5-foreign-elements',
  says: 'A document that EDGAR receives before 18 March 2026 must hold none of the elements for foreign issuers and addresses',
  authority: [spec1_2, xmlSchema],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['foreignTradingSymbol', 'nonUSAddressFlag', 'nonUSStateTerritory', 'country'],
  examine: (subject) => {
    if (subject.schemaEra.foreignFields) return inapplicable();
    const { issuer, reportingOwners } = subject.document;
    const paths: FieldPath[] = [];
    if (issuer.foreignTradingSymbol !== null) paths.push(fieldPath('issuer', 'foreignTradingSymbol'));
    for (let i = 0; i < reportingOwners.length; i++) {
      for (const field of FIELDS)
        if (reportingOwners[i]?.address[field] != null) paths.push(fieldPath('reportingOwners', i, 'address', field));
    }
    const finding = subject.eraIsKnown ? fail : review;
    return found(
      paths.map((at) =>
        finding(
          at,
          'The schema of the document’s day does not have this element.',
          'Leave it out; a foreign state or country goes into rptOwnerState.',
        ),
      ),
    );
  },
});
