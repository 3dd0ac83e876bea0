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
}

/** What a reading of a form rests on: where each value stood, and what the reader is not sure of. */
export class Evidence {
  readonly places = new Map<FieldPath, Place>();
  readonly doubts: Doubt[] = [];

  /** A value at its path: where it stood and how sure the reader is. */
  stood(path: FieldPath, at: { readonly start: number; readonly end: number }, confidence = 1): void {
    this.places.set(path, { start: at.start, end: at.end, confidence });
  }

  /** A value that should be there and is not, or cannot be read. */
  missing(path: FieldPath, code: string, message: string, at: Doubt['at'] = null): void {
    this.doubts.push({ path, code, severity: 'error', message, at });
  }

  /** A value that a person must look at. */
  unsure(path: FieldPath, code: string, message: string, at: Doubt['at'] = null): void {
    const place = this.places.get(path);
    if (place !== undefined) this.places.set(path, { ...place, confidence: Math.min(place.confidence, 0.5) });
    this.doubts.push({ path, code, severity: 'review', message, at: at ?? place ?? null });
  }

  said(path: FieldPath): boolean {
    return this.doubts.some((doubt) => doubt.path === path);
  }
}

/** From the first to the last character of some lines. */
export function span(lines: readonly FormLine[]): { start: number; end: number } {
  return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
}
