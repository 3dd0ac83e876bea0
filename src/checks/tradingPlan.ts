import { forEachCell, type Line, type Subject } from './subject.ts';
import { type TextDate, textDates } from './textDates.ts';

/** A place where a document says when a trading plan under Rule 10b5-1 was adopted or last changed. */
export interface PlanDate extends TextDate {
  /** The footnote; null for the remarks. */
  readonly footnoteId: string | null;
  /** The text says only that it was before the date. */
  readonly before: boolean;
}

const PLAN = /10b5|10b-5|10b\s5|trading plan|plan of (?:sale|disposition)/i;
const DENIAL = /\b(?:not|neither|without)\b[^.]{0,80}10b5|non[- ]?10b5/i;
const ADOPTED = /adopt|enter|establish|execut|dated|sign|effect|modif|amend|instruct|made|on file|as of|approved/i;
const BEFORE = /\b(?:prior to|before)\s*$/i;
/** How far before a date its verb may stand, in characters. */
const REACH = 120;

/** True when the text speaks of a trading plan, and not only to deny one. */
export function mentionsPlan(text: string): boolean {
  return PLAN.test(text) && !DENIAL.test(text);
}

/**
 * Dates on which footnotes and remarks that mention a plan say it was adopted, entered into, dated or changed. Reads every
 * note: to be called only when the Rule 10b5-1 box is marked or a note mentions the rule.
 */
export function planDates(subject: Subject): readonly PlanDate[] {
  const dates: PlanDate[] = [];
  for (const [id, text] of subject.footnoteTexts) dates.push(...datesIn(text, id));
  if (subject.document.remarks !== null) dates.push(...datesIn(subject.document.remarks, null));
  return dates;
}

/** The plan dates that speak of a line: those of its own footnotes; all of them where no line is marked with any. */
export function planDatesOf(line: Line, dates: readonly PlanDate[], lines: readonly Line[]): readonly PlanDate[] {
  const marked = (of: Line): PlanDate[] => {
    const ids = marksOf(of);
    return dates.filter(({ footnoteId }) => footnoteId !== null && ids.has(footnoteId));
  };
  const own = marked(line);
  return own.length > 0 || lines.some((other) => marked(other).length > 0) ? own : dates;
}

function marksOf(line: Line): ReadonlySet<string> {
  const ids = new Set<string>();
  forEachCell(line, (_, cell) => {
    for (const id of cell.footnoteIds) ids.add(id);
  });
  return ids;
}

function datesIn(text: string, footnoteId: string | null): PlanDate[] {
  if (!PLAN.test(text)) return [];
  const dates: PlanDate[] = [];
  for (const found of textDates(text)) {
    const lead = text.slice(Math.max(0, found.start - REACH), found.start);
    if (ADOPTED.test(lead)) dates.push({ ...found, footnoteId, before: BEFORE.test(lead) });
  }
  return dates;
}
