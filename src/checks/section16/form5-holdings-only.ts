import { specForm5Tables } from '../../law/authorities/section16.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { defineRule, inapplicable, pass, review } from '../rule.ts';

export const form5HoldingsOnly = defineRule({
  id: 'form5-holdings-only',
  says: 'A Form 5 with holdings and no transaction must be tried as a test filing first: EDGAR’s specification contradicts itself on it',
  authority: [specForm5Tables],
  appliesTo: ['5'],
  consequence: 'advice',
  concerns: ['nonDerivativeTable', 'derivativeTable'],
  reference: ['S16-F5-HOLDONLY'],
  examine({ holdings, transactions }) {
    if (holdings.length === 0) return inapplicable();
    if (transactions.length > 0) return pass();
    return [
      review(
        fieldPath('nonDerivativeTable'),
        'The form reports holdings and no transaction. One section of EDGAR’s specification allows that, another asks for a transaction.',
        'Send a test filing first. Holdings that a Form 3 left out can go on an amendment of it (3/A) instead.',
      ),
    ];
  },
});
