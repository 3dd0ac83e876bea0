import type { CalendarDate } from '../base/calendarDate.ts';
import type { EasternTime } from '../base/easternTime.ts';

/** What EDGAR's submission header states of a filing, as far as ownership reports need it. Null: not stated. */
export interface FilingFacts {
  readonly accessionNumber: string | null;
  readonly submissionType: string | null;
  readonly periodOfReport: CalendarDate | null;
  /** The official filing date: EDGAR gives the next business day to what it receives after the cut-off. */
  readonly filedOn: CalendarDate | null;
  readonly acceptedAt: EasternTime | null;
  readonly publicDocumentCount: number | null;
  readonly filers: readonly Filer[];
}

export interface Filer {
  readonly role: 'REPORTING-OWNER' | 'ISSUER' | 'SUBJECT-COMPANY' | 'FILED-BY' | 'FILER';
  readonly conformedName: string | null;
  readonly cik: string | null;
  readonly formType: string | null;
  readonly fileNumber: string | null;
  /** `MMDD`, of issuers. */
  readonly fiscalYearEnd: string | null;
  readonly stateOfIncorporation: string | null;
  readonly sic: string | null;
}
