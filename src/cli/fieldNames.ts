import { DOCUMENT_ELEMENTS, type ElementDef } from '../model/elements.ts';

/**
 * The model's name of a field that the user names as the form's XML does: by an XPath
 * (`/ownershipDocument/…/nonDerivativeTransaction[2]/transactionAmounts/transactionShares/value`) or an element
 * (`issuerTradingSymbol`). Anything else comes back as it is.
 */
export function fieldNamed(subject: string): string {
  const steps = subject.split('/').filter((step) => step !== '' && step !== 'value');
  const element = (subject.startsWith('/') ? steps.at(-1) : subject)?.replace(/\[\d+\]$/, '') ?? subject;
  return fieldOf(DOCUMENT_ELEMENTS, element) ?? element;
}

function fieldOf(defs: readonly ElementDef[], element: string): string | null {
  for (const def of defs) {
    const children =
      def.kind === 'table'
        ? [...def.transaction.children, ...def.holding.children]
        : 'children' in def
          ? def.children
          : [];
    const field = def.name === element ? def.field : fieldOf(children, element);
    if (field !== null) return field;
  }
  return null;
}
