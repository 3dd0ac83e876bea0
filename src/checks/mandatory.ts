import type { Footnoted } from '../model/footnoted.ts';
import type { DerivativeRow } from '../model/tableRow.ts';
import { type Finding, fail } from './rule.ts';
import { cellPath, type Line, type Subject } from './subject.ts';

/** A finding for a cell without value; null where it has one, or a text that could not be read, which is another rule's matter. */
export function missingCell(
  subject: Subject,
  line: Line,
  field: keyof DerivativeRow,
  what: string,
  remedy: string,
): Finding | null {
  if (((line.row as DerivativeRow)[field] as Footnoted<unknown>).value !== null) return null;
  const at = cellPath(line, field);
  return subject.spelledAt(at) === null ? fail(at, `The line has no ${what}.`, remedy) : null;
}

/** A finding for a code that is missing or outside its list. */
export function missingCode(subject: Subject, line: Line, field: string, list: string, remedy: string): Finding {
  const at = cellPath(line, field);
  const text = subject.spelledAt(at);
  return fail(
    at,
    text === null ? `The line has neither ${list.replace(' or ', ' nor ')}.` : `“${text}” is not ${list}.`,
    remedy,
  );
}
