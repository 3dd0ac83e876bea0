/** The file that a filer sends to EDGAR: the ownership document and others, each in base64, and whom to tell. Null: not there. */
export interface EdgarSubmission {
  /** As written; one of the six document types where it is right. */
  readonly submissionType: string | null;
  /** As written; `LIVE` or `TEST` where it is right. */
  readonly testOrLive: string | null;
  readonly contactName: string | null;
  readonly contactPhoneNumber: string | null;
  readonly contactEmailAddress: string | null;
  readonly notificationEmailAddresses: readonly string[];
  readonly documents: readonly EnclosedDocument[];
}

export interface EnclosedDocument {
  readonly name: string | null;
  readonly type: string | null;
  readonly description: string | null;
  /** Decoded. */
  readonly bytes: Uint8Array;
}
