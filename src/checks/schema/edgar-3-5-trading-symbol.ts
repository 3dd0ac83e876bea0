import { spec3_5, spec4_3_1, xmlSchema } from '../../law/authorities/edgar.ts';
import { TEXT_LIMITS } from '../../law/limits.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { ALL_FORMS, defineRule, fail, pass } from '../rule.ts';

export const edgar35TradingSymbol = defineRule({
  id: 'edgar-3-5-trading-symbol',
  says: 'The issuer’s trading symbol must be given; it must not be empty',
  authority: [spec3_5, spec4_3_1, xmlSchema],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['tradingSymbol'],
  examine: ({ document }) =>
    document.issuer.tradingSymbol !== null &&
    document.issuer.tradingSymbol.length >= TEXT_LIMITS.issuerTradingSymbol.min
      ? pass()
      : [
          fail(
            fieldPath('issuer', 'tradingSymbol'),
            'The issuer has no trading symbol.',
            'Give the symbol; filers write NONE where there is none.',
          ),
        ],
});
