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
  TEXT_CELL_MISSING: {
    severity: 'error',
    means: 'A cell of a row that the row must have, or that is empty but seldom, cannot be read from the text.',
    remedy: 'Look at the row on the page and enter it, or leave the cell empty where it is empty there.',
  },
  TEXT_CELL_AMBIGUOUS: {
    severity: 'review',
    means: 'A value of a row may as well stand in another cell; the text does not keep what would tell.',
    remedy: 'Look at the row on the page; the message names both readings.',
  },
  TEXT_CELL_DOUBTFUL: {
    severity: 'review',
    means:
      'A cell was read with characters taken for others that look like them, or with text beside it that fits no cell.',
    remedy: 'Compare it with the page.',
  },
  TEXT_MARK_LOST: {
    severity: 'review',
    means: 'A note is marked at no cell that can be read; text recognition loses small raised marks.',
    remedy: 'Look on the page for the mark of the note.',
  },
  TEXT_ROW_DOUBTFUL: {
    severity: 'review',
    means: 'The pieces of a row cannot be placed with any certainty.',
    remedy: 'Compare the whole row with the page.',
  },
  TEXT_BALANCE_BROKEN: {
    severity: 'review',
    means:
      'What is owned after a transaction does not follow from what was owned before it, and one misreading would explain it.',
    remedy: 'Look at the row on the page; the message names the readings.',
  },
  TEXT_NUMBERS_DIFFER: {
    severity: 'review',
    means: 'The number of derivatives and the number of underlying shares, which agree nearly always, do not.',
    remedy: 'Compare both with the page.',
  },
  TEXT_DATE_ODD: {
    severity: 'review',
    means:
      'A date does not fit the other dates of the form: one of its digits may be misread, or it is of another cell.',
    remedy: 'Compare it with the page.',
  },
  TEXT_LETTERS_DIFFER: {
    severity: 'review',
    means: 'A letter of a row does not fit the others: its code, A or D, D or I, the nature of the ownership.',
    remedy: 'Look at the row on the page; the message names the readings.',
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
