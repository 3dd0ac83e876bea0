import type { LeafType } from '../model/elements.ts';
import { DERIVATIVE_TABLE, DOCUMENT_ELEMENTS, type ElementDef, NON_DERIVATIVE_TABLE } from '../model/elements.ts';
import type { FieldPath } from '../model/fieldPath.ts';
import { fromXPath } from '../model/fromXPath.ts';
import { type Finding, fail, type Outcome } from './rule.ts';
import type { Subject } from './subject.ts';

/** What the reader found under these codes, as findings at the nearest field of the model. */
export function readerFaults(subject: Subject, codes: readonly string[], remedy: string): Outcome {
  if (subject.context.problems.length === 0) return 'pass';
  const findings: Finding[] = [];
  for (const code of codes) {
    for (const problem of subject.problemsOf(code)) {
      findings.push(fail(fromXPath(problem.path, subject.document), problem.message, remedy));
    }
  }
  return findings.length === 0 ? 'pass' : findings;
}

/** Leaves of one type whose text could not be read as one: written, not empty, and without a value. */
export function unreadable(subject: Subject, type: LeafType, says: (text: string) => string, remedy: string): Outcome {
  if (subject.document.spellings.length === 0) return 'pass';
  const findings: Finding[] = [];
  for (const { path, text } of subject.document.spellings) {
    if (typeOf(path) !== type || text.trim() === '' || valueAt(subject, path) !== null) continue;
    findings.push(fail(path, says(text), remedy));
  }
  return findings.length === 0 ? 'pass' : findings;
}

function typesOf(defs: readonly ElementDef[]): (readonly [string, LeafType])[] {
  return defs.flatMap((def) => {
    if (def.kind === 'leaf' || def.kind === 'cell') return [[def.field, def.type] as const];
    return def.kind === 'table' ? [] : typesOf(def.children);
  });
}

const TYPES: ReadonlyMap<string, LeafType> = new Map([
  ...typesOf(DOCUMENT_ELEMENTS),
  ...[NON_DERIVATIVE_TABLE, DERIVATIVE_TABLE].flatMap((table) => typesOf(table.transaction.children)),
]);

/** The type of a field by the last step of its path; no two fields of one name differ in it. */
export function typeOf(path: FieldPath): LeafType | null {
  return TYPES.get(path.slice(path.lastIndexOf('/') + 1)) ?? null;
}

function valueAt(subject: Subject, path: FieldPath): unknown {
  let at: unknown = subject.document;
  for (const step of path.split('/')) at = (at as Readonly<Record<string, unknown>> | null | undefined)?.[step];
  return at !== null && typeof at === 'object' && 'footnoteIds' in at ? (at as { readonly value?: unknown }).value : at;
}
