import type { CalendarDate } from '../../base/calendarDate.ts';
import { form4LineDue } from '../../checks/lateness.ts';
import { form3Due, form5Due } from '../../law/dueDates.ts';
import { formNumber, isAmendment } from '../../model/onTheForm.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';

/**
 * The last day on which filing the document is timely: for a Form 4, that of its earliest transaction. Null for an amendment, which has
 * no day of its own, and where the document does not show the dates.
 */
export function dueOn(document: OwnershipDocument): CalendarDate | null {
  const { periodOfReport: period } = document;
  if (isAmendment(document)) return null;
  switch (formNumber(document)) {
    case '3':
      return period === null ? null : form3Due({ on: period }).due;
    case '5':
      return period === null ? null : form5Due(period).due;
    case '4':
      return firstDue(document);
    case null:
      return null;
  }
}

function firstDue({ nonDerivativeTable, derivativeTable }: OwnershipDocument): CalendarDate | null {
  const rows = [...nonDerivativeTable, ...derivativeTable].filter(
    ({ kind, transactionTimeliness }) => kind === 'transaction' && transactionTimeliness.value !== 'E',
  );
  return rows.flatMap((row) => form4LineDue({ row })?.due ?? []).sort()[0] ?? null;
}
