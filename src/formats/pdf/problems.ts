import type { ProblemKind } from '../ownershipXml/problems.ts';

/** Why a PDF is not read. */
export const PDF_PROBLEMS = {
  PDF_ENCRYPTED: {
    severity: 'error',
    means: 'This PDF is encrypted and opens only with a password.',
    remedy: 'Save a copy without a password and read that.',
  },
  PDF_BROKEN: {
    severity: 'error',
    means: 'This PDF is damaged or cut short and cannot be opened.',
    remedy: 'Download or scan it again.',
  },
  PDF_TOO_LARGE: {
    severity: 'error',
    means: 'This PDF is larger than 50 MB, which no ownership form is.',
    remedy: 'Give the pages of the form only.',
  },
  PDF_TOO_MANY_PAGES: {
    severity: 'error',
    means: 'This PDF has more than 60 pages, which no ownership form has.',
    remedy: 'Give the pages of the form only.',
  },
  PDF_TOO_SLOW: {
    severity: 'error',
    means: 'This PDF was not read within the time that a hundred forms take.',
    remedy: 'Print it to a new PDF and read that.',
  },
  PDF_EMPTY: {
    severity: 'error',
    means: 'The pages of this PDF are empty: they hold neither text nor a picture.',
    remedy: 'Print or scan it again.',
  },
  PDF_PICTURE_UNKNOWN: {
    severity: 'error',
    means:
      'The pages of this PDF are drawn, with no text in it and no picture of a whole page; to read them they must be drawn, which this program has no engine for.',
    remedy: 'Save its pages as PNG pictures and read those.',
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;

export type PdfProblemCode = keyof typeof PDF_PROBLEMS;
