import type { FieldPath } from '../../model/fieldPath.ts';
import type { Severity } from '../../model/problem.ts';
import type { FormLine } from './formLines.ts';
import type { Place } from './rowReading.ts';

/** A problem before its path is an XPath: that needs the whole document. */
export interface Doubt {
  readonly path: FieldPath;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly at: { readonly start: number; readonly end: number } | null;
  /** The readings of equal weight, the one that was taken first; empty where none can be named. */
  readonly readings: readonly string[];
}

/** Doubts of how a value's characters look. What the form's constraints confirm has none of them; where it stands is another question. */
const OF_LOOKS: ReadonlySet<string> = new Set(['TEXT_CELL_DOUBTFUL', 'TEXT_VALUE_UNSURE']);

/** What a reading of a form rests on: where each value stood, and what the reader is not sure of. */
export class Evidence {
  readonly places = new Map<FieldPath, Place>();
  doubts: Doubt[] = [];
  readonly #confirmed = new Set<FieldPath>();

  /** A value at its path: where it stood and how sure the reader is. */
  stood(path: FieldPath, at: { readonly start: number; readonly end: number }, confidence = 1): void {
    this.places.set(path, { start: at.start, end: at.end, confidence });
  }

  /** A value that should be there and is not, or cannot be read. */
  missing(path: FieldPath, code: string, message: string, at: Doubt['at'] = null): void {
    this.doubts.push({ path, code, severity: 'error', message, at, readings: [] });
  }

  /** A value that a person must look at. */
  unsure(
    path: FieldPath,
    code: string,
    message: string,
    at: Doubt['at'] = null,
    readings: readonly string[] = [],
  ): void {
    const place = this.places.get(path);
    if (place !== undefined) this.places.set(path, { ...place, confidence: Math.min(place.confidence, 0.5) });
    this.doubts.push({ path, code, severity: 'review', message, at: at ?? place ?? null, readings });
  }

  /** Other values of the form bear this one out: how its characters look does not count any more. */
  confirm(path: FieldPath): void {
    this.#confirmed.add(path);
    this.doubts = this.doubts.filter((doubt) => doubt.path !== path || !OF_LOOKS.has(doubt.code));
    const place = this.places.get(path);
    if (place !== undefined && !this.said(path)) this.places.set(path, { ...place, confidence: 1 });
  }

  /** Nothing speaks against the value, and nothing for it but its characters. */
  atMost(path: FieldPath, confidence: number): void {
    const place = this.places.get(path);
    if (place !== undefined && place.confidence > confidence) this.places.set(path, { ...place, confidence });
  }

  isConfirmed(path: FieldPath): boolean {
    return this.#confirmed.has(path);
  }

  said(path: FieldPath): boolean {
    return this.doubts.some((doubt) => doubt.path === path);
  }
}

/** From the first to the last character of some lines. */
export function span(lines: readonly FormLine[]): { start: number; end: number } {
  return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
}
