// Elements that EDGAR fills in: a filer's value is discarded with a warning (specification, sections 3.5 and 4.3).
const SUPPLIED = new Set([
  'schemaVersion',
  'noSecuritiesOwned',
  'form3HoldingsReported',
  'form4TransactionsReported',
  'issuerName',
  'rptOwnerName',
  'rptOwnerStateDescription',
  'rptOwnerGoodAddress',
]);

/** Whether EDGAR, and not the filer, supplies the element. */
export function suppliedByEdgar(element: string): boolean {
  return SUPPLIED.has(element);
}
