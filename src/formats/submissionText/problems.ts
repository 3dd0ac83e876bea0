import type { ProblemKind } from '../ownershipXml/problems.ts';

const AGAIN = 'Download the submission again.';
const COMPARE = 'Compare the two with the filing on EDGAR; the index page shows what the header states.';

/** Every problem that reading a complete submission can name, besides those of the ownership document inside. */
export const SUBMISSION_TEXT_PROBLEMS = {
  SUBMISSION_NO_HEADER: {
    severity: 'review',
    means: 'The documents have no submission header: filing date and accession number are not known.',
    remedy: 'Use the complete submission text file of EDGAR.',
  },
  SUBMISSION_HEADER_VALUE: {
    severity: 'review',
    means: 'A date, time or number of the header cannot be understood; it is taken as not stated.',
    remedy: AGAIN,
  },
  SUBMISSION_CUT_SHORT: {
    severity: 'review',
    means: 'A closing tag of the submission or its header is missing.',
    remedy: AGAIN,
  },
  SUBMISSION_DOCUMENT_CUT: { severity: 'error', means: 'A document of the submission is cut short.', remedy: AGAIN },
  SUBMISSION_DOCUMENT_COUNT: {
    severity: 'review',
    means: 'The header states another number of public documents than the file has.',
    remedy: AGAIN,
  },
  SUBMISSION_SEVERAL_OWNERSHIP_DOCUMENTS: {
    severity: 'review',
    means: 'A submission has one ownership document; this one has several. Each is read.',
    remedy: 'Look whether the file was put together from several submissions.',
  },
  SUBMISSION_TOO_MANY: {
    severity: 'error',
    means: 'The file has more submissions and documents than are read at once; those behind are not read.',
    remedy: 'Split the file into its submissions.',
  },
  SUBMISSION_LEGACY_TEXT: {
    severity: 'error',
    means: 'The form is empty, or HTML of before the SEC’s XML of 2003 in which its printed labels are not found.',
    remedy: 'Save what a browser shows of it as text, and give that.',
  },
  SUBMISSION_LEGACY_HTML: {
    severity: 'review',
    means: 'The form is HTML of before the SEC’s XML of 2003, which each filer laid out in a way of their own.',
    remedy: 'Compare all of it with the page.',
  },
  SUBMISSION_NO_DOCUMENTS: {
    severity: 'error',
    means: 'The file is the header of a submission without any document.',
    remedy: 'Download the complete submission text.',
  },
  SUBMISSION_NO_OWNERSHIP_DOCUMENT: {
    severity: 'error',
    means: 'The submission is of another form type and has no ownership document.',
    remedy: 'Give the submission of a Form 3, 4 or 5.',
  },
  SUBMISSION_FORM_TYPE_DIFFERS: {
    severity: 'review',
    means: 'Header and document name different forms.',
    remedy: COMPARE,
  },
  SUBMISSION_PERIOD_DIFFERS: {
    severity: 'review',
    means: 'Header and document name different periods.',
    remedy: COMPARE,
  },
  SUBMISSION_ISSUER_DIFFERS: {
    severity: 'review',
    means: 'Header and document name different issuers.',
    remedy: COMPARE,
  },
  SUBMISSION_OWNER_DIFFERS: {
    severity: 'review',
    means: 'Header and document name different owners.',
    remedy: COMPARE,
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;

export type SubmissionTextProblemCode = keyof typeof SUBMISSION_TEXT_PROBLEMS;
