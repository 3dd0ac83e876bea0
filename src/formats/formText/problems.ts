import type { ProblemKind } from '../ownershipXml/problems.ts';

/** Every problem that reading the text of a form can name. The path says which value. */
export const FORM_TEXT_PROBLEMS = {
  TEXT_VALUE_MISSING: {
    severity: 'error',
    means: 'A value that the form must state is not in the text, or stands where it cannot be told from other text.',
    remedy: 'Look at the page and enter it.',
  },
  TEXT_VALUE_UNSURE: {
    severity: 'review',
    means: 'A value was read, but its place or its characters leave room for another reading.',
    remedy: 'Compare it with the page.',
  },
  TEXT_BOX_UNCLEAR: {
    severity: 'error',
    means: 'It cannot be told which boxes are checked: the marks are lost, or stand at no box.',
    remedy: 'Look at the page and check the boxes.',
  },
  TEXT_ROWS_MISSING: {
    severity: 'error',
    means: 'The rows of a table are not read.',
    remedy: 'Look at the page and enter them.',
  },
  TEXT_PART_MISSING: {
    severity: 'error',
    means: 'A part of the form is not in the text.',
    remedy: 'Give the whole text of the form.',
  },
  TEXT_NOT_A_FORM: {
    severity: 'error',
    means: 'The text mentions an ownership form, but has neither its boxes nor its tables.',
    remedy: 'Give the text of the form itself.',
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;

export type FormTextProblemCode = keyof typeof FORM_TEXT_PROBLEMS;
