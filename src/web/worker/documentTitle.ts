import type { DocumentReading } from '../../model/reading.ts';
import type { DocumentTitle } from './messages.ts';

/** What the strip above the form says of a document. */
export function titleOf({ document, filing }: Pick<DocumentReading, 'document' | 'filing'>): DocumentTitle {
  const signed = document.ownerSignatures.flatMap((signature) => (signature.date === null ? [] : [signature.date]));
  return {
    type: document.documentType,
    owner: document.reportingOwners[0]?.name ?? null,
    moreOwners: Math.max(document.reportingOwners.length - 1, 0),
    issuer: document.issuer.name,
    symbol: document.issuer.tradingSymbol,
    period: document.periodOfReport,
    signedOn: signed.sort().at(-1) ?? null,
    filedOn: filing?.filedOn ?? null,
    accessionNumber: filing?.accessionNumber ?? null,
  };
}

/** The title in one line, for lists. */
export function titleText(title: DocumentTitle): string {
  const owner = `${title.owner ?? 'No reporting person named'}${title.moreOwners > 0 ? ` and ${title.moreOwners} more` : ''}`;
  return `Form ${title.type ?? 'unknown'} · ${owner} · ${title.issuer ?? 'no issuer named'}`;
}
