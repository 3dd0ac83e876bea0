import { type FieldPath, toXPath } from '../../model/fieldPath.ts';
import { onTheForm } from '../../model/onTheForm.ts';
import type { SourcePlace } from '../../model/problem.ts';
import type { DocumentReading } from '../../model/reading.ts';
import type { CellPlace } from './messages.ts';

const CELL = /\sdata-path="([^"]*)"/g;

/** The place of every cell of the rendered form and of the other paths given. */
export function placesOf(
  { document, source }: DocumentReading,
  html: string,
  others: readonly FieldPath[],
): Record<FieldPath, CellPlace> {
  const paths = new Set([...Array.from(html.matchAll(CELL), (match) => match[1] as FieldPath), ...others]);
  const places: Record<FieldPath, CellPlace> = {};
  for (const path of paths) {
    places[path] = {
      form: onTheForm(path, document),
      xpath: toXPath(path, document),
      source: sourceOf(source?.at(path) ?? null),
    };
  }
  return places;
}

/** What the page needs of a place: plain data. */
export function sourceOf(place: SourcePlace | null): CellPlace['source'] {
  if (place === null) return null;
  const { line, start, end } = place.position;
  return { line, start, end, confidence: place.confidence };
}
