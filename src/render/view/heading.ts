import type { CalendarDate } from '../../base/calendarDate.ts';
import { type FormEdition, filedPursuantTo, formEditionOf, formEditionOn, OMB_APPROVAL } from '../../law/editions.ts';
import type { FormNumber } from '../../model/onTheForm.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';

/** What the SEC prints at the head of the form, before anything of the filer's. */
export interface Heading {
  /** `FORM 4`. */
  readonly formName: string;
  readonly agency: string;
  readonly place: string;
  /** In the words of EDGAR's pages, in capitals. */
  readonly title: string;
  /** The statutes under which it is filed. */
  readonly filedPursuantTo: string;
  readonly ombNumber: string;
  readonly ombHours: string;
}

const TITLES: Readonly<Record<FormNumber, string>> = {
  '3': 'INITIAL STATEMENT OF BENEFICIAL OWNERSHIP OF SECURITIES',
  '4': 'STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP',
  '5': 'ANNUAL STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP',
};

export function headingOf(document: OwnershipDocument, form: FormNumber, filedOn: CalendarDate | null): Heading {
  return {
    formName: document.documentType === null ? 'FORM' : `FORM ${form}`,
    agency: 'UNITED STATES SECURITIES AND EXCHANGE COMMISSION',
    place: 'Washington, D.C. 20549',
    title: TITLES[form],
    filedPursuantTo: filedPursuantTo(filedOn),
    ombNumber: OMB_APPROVAL[form].number,
    ombHours: OMB_APPROVAL[form].hours,
  };
}

/** The edition that EDGAR named in the document, else the one of the day it was filed or, that unknown, signed. */
export function editionOf(document: OwnershipDocument, form: FormNumber, filedOn: CalendarDate | null): FormEdition {
  const named = document.schemaVersion === null ? null : formEditionOf(form, document.schemaVersion);
  return named ?? formEditionOn(form, filedOn ?? TODAY);
}

// A draft without any date is printed on the newest paper.
const TODAY = '9999-12-31' as CalendarDate;

/** The day it was filed as far as the document itself shows: the last signature, else the period. */
export function dayOf(document: OwnershipDocument): CalendarDate | null {
  const signed = document.ownerSignatures.map(({ date }) => date).filter((date) => date !== null);
  return signed.sort().at(-1) ?? document.periodOfReport;
}
