import { type CalendarDate, longDate } from '../../base/calendarDate.ts';
import { type FieldPath, fieldPath } from '../../model/fieldPath.ts';
import { type FormNumber, formNumber, isAmendment } from '../../model/onTheForm.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import type { ReportingOwner } from '../../model/reportingOwner.ts';
import { printable } from '../text/printable.ts';
import { listed, quoted } from './speech.ts';

const WHAT: Readonly<Record<FormNumber, string>> = {
  '3': 'an initial statement of beneficial ownership',
  '4': 'a statement of changes in beneficial ownership',
  '5': 'an annual statement of changes in beneficial ownership',
};
const PERIOD: Readonly<Record<FormNumber, string>> = {
  '3': 'The event that requires it',
  '4': 'Its earliest transaction',
  '5': "The issuer's fiscal year",
};

/** What the form is, who reports, about whom, in which capacity, and which boxes are crossed: one paragraph each. */
export function opening(document: OwnershipDocument): string[] {
  return [whatItIs(document), issuer(document), ...owners(document), ...boxes(document)];
}

function whatItIs(document: OwnershipDocument): string {
  const form = formNumber(document);
  const first =
    form === null ? 'Which form this is, is not stated.' : `This is Form ${document.documentType}: ${WHAT[form]}.`;
  const period = dayOr(document, document.periodOfReport, fieldPath('periodOfReport'));
  const verb = form === '5' ? 'ended on' : 'is dated';
  const when =
    form === null
      ? `Its period of report is ${period ?? 'not stated'}.`
      : period === null
        ? `${PERIOD[form]}: the date is not stated.`
        : `${PERIOD[form]} ${verb} ${period}.`;
  const original = dayOr(document, document.dateOfOriginalSubmission, fieldPath('dateOfOriginalSubmission'));
  if (isAmendment(document)) {
    return `${first} It amends a report ${original === null ? 'whose date is not stated' : `filed on ${original}`}. ${when}`;
  }
  return original === null
    ? `${first} ${when}`
    : `${first} ${when} A date of an original report is given: ${original}.`;
}

/** A date in words, as written where it is no date, null where there is none. */
export function dayOr(document: OwnershipDocument, day: CalendarDate | null, path: FieldPath): string | null {
  if (day !== null) return longDate(day);
  const written = document.spellings.find((spelling) => spelling.path === path)?.text.trim() ?? '';
  return written === '' ? null : quoted(written);
}

function issuer({ issuer }: OwnershipDocument): string {
  const name = nameOr(issuer.name, 'an issuer whose name is not stated');
  const symbols = [
    isBlank(issuer.tradingSymbol)
      ? 'trading symbol not stated'
      : `trading symbol ${printable(issuer.tradingSymbol ?? '')}`,
    ...(isBlank(issuer.foreignTradingSymbol)
      ? []
      : [`foreign trading symbol ${printable(issuer.foreignTradingSymbol ?? '')}`]),
  ];
  return `It is about securities of ${name} (${symbols.join('; ')}).`;
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}

function nameOr(name: string | null, otherwise: string): string {
  return isBlank(name) ? otherwise : printable(name ?? '').trim();
}

/** How the persons are called in sentences. A form does not say which of several did what a line reports. */
export function whoReports({ reportingOwners }: OwnershipDocument): string {
  const [one] = reportingOwners;
  if (reportingOwners.length === 1) return nameOr(one?.name ?? null, 'the reporting person');
  return reportingOwners.length === 0 ? 'the reporting person' : 'the reporting persons';
}

function owners(document: OwnershipDocument): string[] {
  const { reportingOwners } = document;
  if (reportingOwners.length === 0) return ['No reporting person is stated.'];
  const said = reportingOwners.map((owner) => {
    const name = nameOr(owner.name, 'A person whose name is not stated');
    return `${name} reports${capacity(owner)}.${address(owner)}`;
  });
  if (reportingOwners.length === 1) return said;
  return [
    `It is filed by ${reportingOwners.length} reporting persons together; it does not say which of them a line is about unless a note does.`,
    ...said,
  ];
}

function capacity({ relationship }: ReportingOwner): string {
  const { isDirector, isOfficer, isTenPercentOwner, isOther, officerTitle, otherText } = relationship;
  const title = isBlank(officerTitle) ? '' : ` (${quoted(officerTitle ?? '')})`;
  const other = isBlank(otherText) ? '' : ` (${quoted(otherText ?? '')})`;
  const roles = [
    ...(isDirector === true ? ['a director'] : []),
    ...(isOfficer === true ? [`an officer${title}`] : []),
    ...(isTenPercentOwner === true ? ['a holder of more than ten per cent'] : []),
    ...(isOther === true ? [`one with another relationship to the issuer${other}`] : []),
  ];
  const stray = [
    ...(isOfficer !== true && title !== '' ? [`; an officer's title is given all the same${title}`] : []),
    ...(isOther !== true && other !== '' ? [`; another relationship is described all the same${other}`] : []),
  ].join('');
  return `${roles.length === 0 ? '; the relationship to the issuer is not stated' : ` as ${listed(roles)}`}${stray}`;
}

function address({ address }: ReportingOwner): string {
  const parts = [
    address.street1,
    address.street2,
    address.city,
    address.state ?? address.nonUSStateTerritory,
    address.zipCode,
    address.country,
  ].filter((part) => !isBlank(part));
  return parts.length === 0
    ? ' No address is stated.'
    : ` Address: ${parts.map((part) => printable(part ?? '').trim()).join(', ')}.`;
}

function boxes(document: OwnershipDocument): string[] {
  const rows = [...document.nonDerivativeTable, ...document.derivativeTable];
  const said = [
    ...(document.notSubjectToSection16 === true
      ? [
          'The box is checked that says: no longer subject to Section 16, though Form 4 or Form 5 obligations may continue.',
        ]
      : []),
    ...(document.form3HoldingsReported === true ? ['The box “Form 3 Holdings Reported” is checked.'] : []),
    ...(document.form4TransactionsReported === true ? ['The box “Form 4 Transactions Reported” is checked.'] : []),
    ...(document.aff10b5One === true
      ? [
          'The Rule 10b5-1(c) box is checked: a transaction was made under a contract, an instruction or a written plan that is meant to satisfy the conditions of that rule.',
          ...(rows.length > 1 ? ['Which of the lines that is, the box does not say.'] : []),
        ]
      : []),
  ];
  return said.length === 0 ? [] : [said.join(' ')];
}
