import { marksAt } from '../../model/arrangement.ts';
import { placeToSettle } from '../../model/doubts.ts';
import { type FieldPath, fieldPath, toXPath } from '../../model/fieldPath.ts';
import { fieldWords } from '../../model/fieldWords.ts';
import { onTheForm } from '../../model/onTheForm.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import type { SourcePlace } from '../../model/problem.ts';
import { fieldText } from '../../model/setField.ts';
import type { SettledReading } from '../../model/settledReading.ts';
import type { CellPlace, EditableField } from './messages.ts';

const PATHS = /\sdata-(?:path|fields)="([^"]*)"/g;

/** The place of every cell and field of the rendered form, of the marks beside them, and of the other paths given. */
export function placesOf(
  settled: SettledReading,
  html: string,
  others: readonly FieldPath[],
): Record<FieldPath, CellPlace> {
  const { document, source } = settled.reading;
  const onForm = Array.from(html.matchAll(PATHS), ([, paths = '']) => paths.split(' ') as FieldPath[]).flat();
  const places: Record<FieldPath, CellPlace> = {};
  const add = (path: FieldPath) => {
    if (path in places) return;
    const field = editable(path, settled);
    places[path] = {
      form: onTheForm(path, document),
      xpath: toXPath(path, document),
      source: sourceOf(source?.at(path) ?? null),
      field,
    };
    if (field?.place.field.kind === 'value' && field.place.field.isCell) add(fieldPath(path, 'footnoteIds'));
    if (field?.place.field.kind === 'boxes') for (const part of field.place.parts) add(settled.now(part.path) ?? path);
  };
  for (const path of [...onForm, ...others]) add(path);
  return places;
}

function editable(path: FieldPath, { reading, spokenOf, was }: SettledReading): EditableField | null {
  const place = placeToSettle(was(path), spokenOf);
  if (place === null || place.field.kind === 'part') return null;
  const { document } = reading;
  const text =
    place.field.kind === 'marks'
      ? marksText(document, path)
      : (document.spellings.find((spelling) => spelling.path === path)?.text ?? fieldText(document, path));
  return { place, text, words: fieldWords(path) };
}

function marksText(document: OwnershipDocument, path: FieldPath): string | null {
  const marks = marksAt(document, path);
  return marks.length === 0 ? null : marks.map((id) => id.replace(/^F/, '')).join(', ');
}

/** What the page needs of a place: plain data. */
export function sourceOf(place: SourcePlace | null): CellPlace['source'] {
  if (place === null) return null;
  const { line, start, end, page, box } = place.position;
  const source = { line, start, end, confidence: place.confidence };
  return page === undefined || box === undefined ? source : { ...source, page, box };
}
