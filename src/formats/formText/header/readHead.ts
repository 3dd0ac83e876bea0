import { fieldPath } from '../../../model/fieldPath.ts';
import { makeIssuer } from '../../../model/make.ts';
import type { FormNumber } from '../../../model/onTheForm.ts';
import type { OwnershipDocument } from '../../../model/ownershipDocument.ts';
import { approximateMatch } from '../approximate.ts';
import type { Evidence } from '../evidence.ts';
import type { Sections } from '../sections.ts';
import { readDates } from './dates.ts';
import { documentTypeOf, formOf } from './documentType.ts';
import { readIssuer } from './issuer.ts';
import { itemsOf } from './items.ts';
import { knownNames } from './knownNames.ts';
import { readOwners } from './owners.ts';
import { tellOfPartings } from './partingDoubts.ts';
import { inReadingOrder, type Layout, layoutOf } from './readingOrder.ts';
import { readTopBoxes } from './topBoxes.ts';
import { type Unmixed, unmixed } from './unmixed.ts';
import { valuesOf } from './values.ts';

/** What the boxes hold, in an order in which one follows the other; and where the text keeps columns apart, or no order, how it is laid out. */
function boxesOf(sections: Sections, form: FormNumber | null, isScan: boolean): Unmixed & { readonly layout: Layout } {
  const items = itemsOf(sections.head);
  const layout = layoutOf(items);
  if (layout !== 'lines' && !(isScan && layout === 'boxes')) return { items, layout, doubts: [] };
  return { ...unmixed(items, form, knownNames(sections)), layout: 'boxes' };
}

/** A Form 3 without rows says so among its notes. */
function saysNone(text: string): boolean {
  const letters = text.toLowerCase().replace(/[^a-z]/g, '');
  return letters.length < 40 && approximateMatch('nosecuritiesarebeneficiallyowne', letters, 4) !== null;
}

/** What stands above Table I and in the boxes and tables of owners. */
export function readHead(sections: Sections, isScan: boolean, evidence: Evidence): Partial<OwnershipDocument> {
  const { form, sure, line } = formOf(sections.head);
  const type = fieldPath('documentType');
  const { items, layout, doubts } = boxesOf(sections, form, isScan);
  const values = valuesOf(inReadingOrder(items, layout));
  const dates = readDates(values, layout, evidence);
  if (form === null) evidence.missing(type, 'TEXT_VALUE_MISSING', 'The form’s number is nowhere in the text.');
  else if (line !== null) evidence.stood(type, line);
  if (form !== null && !sure) evidence.unsure(type, 'TEXT_VALUE_UNSURE', `The form may not be a Form ${form}.`);
  const isAmendment =
    dates.dateOfOriginalSubmission !== null ||
    /\bFORM\s+[345]\s*\/\s*A\b/i.test(sections.head.map((l) => l.text).join('\n'));
  const issuer = readIssuer(values, layout, knownNames(sections), evidence);
  const owners = readOwners({ values, layout, sections, issuer }, evidence);
  tellOfPartings(doubts, evidence);
  return {
    documentType: form === null ? null : documentTypeOf(form, isAmendment),
    ...dates,
    issuer: makeIssuer({
      name: owners.issuerName ?? issuer.name,
      tradingSymbol: issuer.symbol,
      foreignTradingSymbol: issuer.foreignSymbol,
    }),
    reportingOwners: owners.reportingOwners,
    ...readTopBoxes(items, form, layout, isScan, evidence),
    noSecuritiesOwned: form === '3' && sections.notes.some((line) => saysNone(line.text)) ? true : null,
  };
}
