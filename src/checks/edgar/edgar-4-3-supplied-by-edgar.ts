import { spec4_3, spec4_3_1, spec4_3_2, spec5 } from '../../law/authorities/edgar.ts';
import { type FieldPath, fieldPath } from '../../model/fieldPath.ts';
import { formNumber } from '../../model/onTheForm.ts';
import { ALL_FORMS, defineRule, fail, found, inapplicable } from '../rule.ts';

const BOXES = ['noSecuritiesOwned', 'form3HoldingsReported', 'form4TransactionsReported'] as const;
const ADDRESS = ['stateDescription', 'goodAddress'] as const;

export const edgar43SuppliedByEdgar = defineRule({
  id: 'edgar-4-3-supplied-by-edgar',
  says: 'A filer must leave out what EDGAR fills in: names, boxes it works out, the state’s description, the judgement on an address',
  authority: [spec4_3, spec4_3_1, spec4_3_2, spec5],
  appliesTo: ALL_FORMS,
  consequence: 'advice',
  concerns: [
    'issuer/name',
    'reportingOwners/name',
    'noSecuritiesOwned',
    'form3HoldingsReported',
    'form4TransactionsReported',
    'stateDescription',
    'goodAddress',
    'aff10b5One',
  ],
  reference: ['XML-ROW-7'],
  notModelled: 'Empty elements that EDGAR adds to its record are let pass in a filer’s document too.',
  examine: (subject) => {
    if (!subject.isFilersDocument) return inapplicable();
    const { document } = subject;
    const paths: FieldPath[] = [];
    for (const field of BOXES) if (document[field] !== null) paths.push(fieldPath(field));
    if (formNumber(document) === '3' && document.aff10b5One !== null) paths.push(fieldPath('aff10b5One'));
    if (document.issuer.name !== null) paths.push(fieldPath('issuer', 'name'));
    for (let i = 0; i < document.reportingOwners.length; i++) {
      const owner = document.reportingOwners[i];
      if (owner?.name != null) paths.push(fieldPath('reportingOwners', i, 'name'));
      for (const field of ADDRESS)
        if (owner?.address[field] != null) paths.push(fieldPath('reportingOwners', i, 'address', field));
    }
    return found(
      paths.map((at) =>
        fail(
          at,
          'EDGAR discards this value with a warning and puts its own in.',
          'Leave the element out of what is sent.',
        ),
      ),
    );
  },
});
