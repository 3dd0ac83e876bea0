/** One reporting person of the form. A joint or group form has several. */
export interface ReportingOwner {
  /** Central Index Key, up to ten digits as written. */
  readonly cik: string | null;
  /** The owner's CIK confirmation code: a secret that goes to EDGAR and nowhere else. EDGAR removes it from the record. */
  readonly ccc: string | null;
  /** The conformed name, last name first for persons; inserted by EDGAR. */
  readonly name: string | null;
  readonly address: OwnerAddress;
  readonly relationship: Relationship;
}

export interface OwnerAddress {
  /** Since 18 March 2026. */
  readonly nonUSAddressFlag: boolean | null;
  readonly street1: string | null;
  readonly street2: string | null;
  readonly city: string | null;
  /** Since 18 March 2026. */
  readonly nonUSStateTerritory: string | null;
  /** EDGAR code. Until March 2026 one list held US states, Canadian provinces and countries. */
  readonly state: string | null;
  /** EDGAR country code, since 18 March 2026. */
  readonly country: string | null;
  readonly zipCode: string | null;
  /** Inserted by EDGAR. */
  readonly stateDescription: string | null;
  /** Inserted by EDGAR. */
  readonly goodAddress: boolean | null;
}

export interface Relationship {
  readonly isDirector: boolean | null;
  readonly isOfficer: boolean | null;
  readonly isTenPercentOwner: boolean | null;
  readonly isOther: boolean | null;
  readonly officerTitle: string | null;
  readonly otherText: string | null;
}
