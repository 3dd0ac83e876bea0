// What EDGAR takes in the submission file that wraps an ownership document.
// Source: EDGAR Ownership XML Technical Specification v5.5, sections 3.4, 3.6.3 and 4.2, and edgarSubmission.xsd.xml (March 2026).

/** Characters, both ends included. */
export const SUBMISSION_TEXT_LIMITS = {
  contactName: { min: 0, max: 30 },
  contactPhoneNumber: { min: 0, max: 20 },
  contactEmailAddress: { min: 0, max: 80 },
  notificationEmailAddress: { min: 0, max: 80 },
  documentName: { min: 1, max: 32 },
  documentType: { min: 1, max: 20 },
  documentDescription: { min: 0, max: 255 },
} as const;

export const SUBMISSION_COUNT_LIMITS = {
  notificationEmailAddress: 30,
  /** One primary document and 610 others. */
  edgarDocument: 611,
} as const;

/**
 * Section 4.2, item 6: lowercase letters, digits, at most one underscore, one hyphen and one period; a letter first; an
 * extension. Length is `documentName` above.
 */
export function isSubmissionFileName(name: string): boolean {
  return /^[a-z][a-z0-9_-]*\.[a-z0-9]+$/.test(name) && name.split('_').length <= 2 && name.split('-').length <= 2;
}

/** Extensions of supporting documents; the primary one's is `.xml`. PDF is dropped with a warning (section 4.2.1.2). */
export const SUPPORTING_EXTENSIONS: readonly string[] = ['.txt', '.htm', '.jpg', '.gif'];

/** Types of supporting documents, a suffix behind a period left off, and how many of each group one submission may have. */
export const SUPPORTING_TYPES: Readonly<Record<string, 'CORRESP' | 'COVER' | 'EXHIBIT'>> = {
  CORRESP: 'CORRESP',
  COVER: 'COVER',
  'EX-24': 'EXHIBIT',
  'EX-99': 'EXHIBIT',
  GRAPHIC: 'EXHIBIT',
};

export const SUPPORTING_MAX: Readonly<Record<'CORRESP' | 'COVER' | 'EXHIBIT', number>> = {
  CORRESP: 100,
  COVER: 10,
  EXHIBIT: 500,
};
