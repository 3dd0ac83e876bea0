import { houseConvention } from '../../law/authorities/section16.ts';
import { exchangeClosure } from '../../law/exchangeHolidays.ts';
import { defineRule, type Finding, FORMS_4_AND_5, found, inapplicable, review } from '../rule.ts';
import { cellPath } from '../subject.ts';

export const dateTradeOnExchangeHoliday = defineRule({
  id: 'date-trade-on-exchange-holiday',
  says: 'A purchase or sale dated on a day when the exchanges were closed should be looked at again: the date may be that of settlement or a slip',
  authority: [houseConvention],
  appliesTo: FORMS_4_AND_5,
  consequence: 'advice',
  concerns: ['transactionDate', 'transactionCode'],
  reference: ['S16-DT-HOL'],
  notModelled:
    'Private purchases and sales, which may be of any day, and markets abroad. Derivatives. Holidays before 1998.',
  examine(subject) {
    const trades = subject.withCodes('PS');
    const findings: Finding[] = [];
    let dated = false;
    for (const line of trades) {
      const on = line.row.transactionDate.value;
      if (on === null || line.table !== 'nonDerivativeTable') continue;
      dated = true;
      const closed = exchangeClosure(on);
      if (closed === null) continue;
      const message = `Code ${line.row.transactionCode} on ${on}, ${closed}, when the exchanges were closed.`;
      findings.push(review(cellPath(line, 'transactionDate'), message, 'Make sure that it is the day of the trade.'));
    }
    return dated ? found(findings) : inapplicable();
  },
});
