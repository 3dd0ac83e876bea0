import type { ExtraElement } from '../../model/asWritten.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import { JSON_MARK } from './mark.ts';

/**
 * The document as JSON by `schema/ownershipDocument.schema.json`: the model's fields in its order, every field always there,
 * null for what is not stated, numbers as exact decimal strings, dates as `YYYY-MM-DD`. `indent` 0 gives one line.
 * No CCC is ever written, wherever it stood.
 */
export function writeJson(document: OwnershipDocument, indent = 2): string {
  return JSON.stringify(jsonOf(document), null, indent);
}

/** The same as an object for `JSON.stringify`; decimals print themselves as strings. */
export function jsonOf(document: OwnershipDocument): Readonly<Record<string, unknown>> {
  return {
    $schema: JSON_MARK,
    ...document,
    reportingOwners: document.reportingOwners.map(({ ccc: _, ...owner }) => owner),
    spellings: document.spellings.filter(({ path }) => !path.endsWith('/ccc')),
    extras: withoutSecrets(document.extras),
  };
}

/** A CCC in a place where none belongs (twice in one owner, or an issuer's) would otherwise leave by this door. */
function withoutSecrets(extras: readonly ExtraElement[]): ExtraElement[] {
  return extras
    .filter(({ name }) => !/ccc$/i.test(name))
    .map((extra) => ({
      ...extra,
      attributes: extra.attributes.filter(({ name }) => !/ccc$/i.test(name)),
      children: withoutSecrets(extra.children),
    }));
}
