import { type FieldPath, toXPath } from '../../model/fieldPath.ts';
import { onTheForm } from '../../model/onTheForm.ts';
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
    const place = source?.at(path) ?? null;
    places[path] = {
      form: onTheForm(path, document),
      xpath: toXPath(path, document),
      source:
        place === null
          ? null
          : {
              line: place.position.line,
              start: place.position.start,
              end: place.position.end,
              confidence: place.confidence,
            },
    };
  }
  return places;
}
