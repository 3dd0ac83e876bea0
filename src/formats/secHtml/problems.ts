import type { ProblemKind } from '../ownershipXml/problems.ts';

/** Every problem that reading the page of a form can name. The path says which value. */
export const SEC_HTML_PROBLEMS = {
  HTML_VALUE_MISSING: {
    severity: 'error',
    means: 'A value that the form must state is not on the page.',
    remedy: 'Look at the filing itself (its XML) and enter it.',
  },
  HTML_VALUE_UNREADABLE: {
    severity: 'error',
    means: 'What stands in a cell of the page is not a value of the kind that the cell takes. The text is kept.',
    remedy: 'Look at the filing itself (its XML) and correct it.',
  },
  HTML_VALUE_UNSURE: {
    severity: 'review',
    means: 'A value was read, but the page leaves room for another reading.',
    remedy: 'Compare it with the filing itself (its XML).',
  },
  HTML_NOT_SHOWN: {
    severity: 'error',
    means: 'This kind of page does not show a value that the filing holds.',
    remedy: 'Take it from the filing itself (its XML).',
  },
  HTML_PART_MISSING: {
    severity: 'error',
    means: 'A part of the form is not on the page: it may be cut.',
    remedy: 'Save the whole page again.',
  },
  HTML_FOOTNOTE_NOT_DEFINED: {
    severity: 'error',
    means: 'A mark refers to a footnote that is not on the page.',
    remedy: 'Look at the filing itself (its XML).',
  },
  HTML_TOO_LARGE: {
    severity: 'error',
    means: 'The page has more lines and cells than any ownership form; it is not read.',
    remedy: 'Give the page of one form.',
  },
  HTML_NOT_A_FORM: {
    severity: 'error',
    means: 'The page mentions an ownership form, but has neither its boxes nor its tables.',
    remedy: 'Give the page of the form itself.',
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;

export type SecHtmlProblemCode = keyof typeof SEC_HTML_PROBLEMS;
