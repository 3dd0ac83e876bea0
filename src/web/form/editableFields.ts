import { type FieldPath, fieldPath } from '../../model/fieldPath.ts';
import type { CellPlace, EditableField } from '../worker/messages.ts';
import { cellAround, elementOf } from './cells.ts';

export interface FieldAt {
  readonly at: FieldPath;
  readonly field: EditableField;
}

type Places = Readonly<Record<FieldPath, CellPlace>>;

const ADDRESS = ['street1', 'street2', 'city', 'state', 'zipCode'];

/** The fields that a person edits together: all that the cell of a path shows, and the marks beside them. */
export function fieldsAt(path: FieldPath, paper: ParentNode | null, places: Places): FieldAt[] {
  const fields: FieldAt[] = [];
  const add = (at: FieldPath) => {
    const field = places[at]?.field ?? null;
    if (field === null || fields.some((one) => one.at === at)) return;
    if (field.place.field.kind === 'boxes') {
      for (const part of field.place.parts) add(sibling(at, part.path));
      return;
    }
    fields.push({ at, field });
    if (field.place.field.kind === 'value' && field.place.field.isCell) add(fieldPath(at, 'footnoteIds'));
  };
  for (const at of together(path, paper)) add(at);
  const isPart = fields.length === 0 && !/^(?:nonDerivativeTable|derivativeTable|reportingOwners)$/.test(path);
  if (isPart) for (const at of Object.keys(places) as FieldPath[]) if (at.startsWith(`${path}/`)) add(at);
  return fields;
}

/** What the page shows as empty cannot be clicked: it is reached by what stands beside it. */
function together(path: FieldPath, paper: ParentNode | null): FieldPath[] {
  const address = /^reportingOwners\/\d+\/address(?=\/|$)/.exec(path)?.[0];
  if (address !== undefined) return [...ADDRESS.map((field) => fieldPath(address, field)), path];
  const note = /^footnotes\/\d+/.exec(path)?.[0];
  if (note !== undefined) return [fieldPath(note, 'text'), fieldPath(note, 'id')];
  const sign = /^ownerSignatures\/\d+/.exec(path)?.[0];
  if (sign !== undefined) return [fieldPath(sign, 'name'), fieldPath(sign, 'date')];
  const element = paper === null ? null : elementOf(paper, path);
  const cell = element === null ? null : (cellAround(element) ?? element);
  const shown = (cell?.dataset.fields ?? cell?.dataset.path ?? '').split(' ') as FieldPath[];
  return shown.includes(path) ? [path, ...shown] : [path];
}

/** A box of a group, where the group stands now. */
function sibling(group: FieldPath, box: FieldPath): FieldPath {
  return fieldPath(group, box.slice(box.lastIndexOf('/') + 1));
}

/** A field's value as it stands in the control that edits it. */
export function shownInField({ text }: EditableField): string {
  return text ?? '';
}
