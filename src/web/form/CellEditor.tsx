import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { FieldPath } from '../../model/fieldPath.ts';
import type { ListName } from '../../model/lists.ts';
import { type Settlement, settlementOf, type Wish } from '../../model/settlement.ts';
import { add, leaveOut, record, signed } from '../bench/settling.ts';
import type { DeskTools } from '../desk/useDesk.ts';
import { focusForm, focusLater } from '../keys/focus.ts';
import type { EditableField, OpenedDocument } from '../worker/messages.ts';
import { elementOf } from './cells.ts';
import { fieldsAt, shownInField } from './editableFields.ts';
import { FieldControl } from './FieldControl.tsx';
import { placeBeside } from './placeBeside.ts';

interface CellEditorProps {
  readonly tools: DeskTools;
  readonly paper: RefObject<HTMLElement | null>;
  readonly document: OpenedDocument;
  readonly path: FieldPath;
}

const NOUNS: Readonly<Record<ListName, string>> = {
  nonDerivativeTable: 'line',
  derivativeTable: 'line',
  reportingOwners: 'person',
  footnotes: 'footnote',
  ownerSignatures: 'signature',
};

/** Edits a cell where it stands: its values, each by its type, and its marks; and leaves out or adds what it is part of. */
export function CellEditor({ tools, paper, document, path }: CellEditorProps) {
  const { change } = tools;
  const [fields] = useState(() => fieldsAt(path, paper.current, document.places));
  const [texts, setTexts] = useState<Readonly<Record<FieldPath, string>>>({});
  const [refusals, setRefusals] = useState<Readonly<Record<FieldPath, string>>>({});
  const editor = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const cell = paper.current === null ? null : elementOf(paper.current, path);
    if (editor.current !== null) placeBeside(editor.current, cell);
    const first = editor.current?.querySelector<HTMLElement>('input, select, textarea, button');
    first?.focus();
    if (first instanceof HTMLInputElement) first.select();
  }, [paper, path]);
  const close = () => {
    change({ kind: 'editing', path: null });
    focusForm(path);
  };
  const take = () => {
    const outcome = settlementsFor(tools, fields, texts);
    setRefusals(outcome.refusals);
    const [refused] = Object.keys(outcome.refusals);
    if (refused !== undefined) return focusLater(`[id="edit-${refused}"]`);
    record(tools, outcome.settlements);
    close();
  };
  return (
    <form
      ref={editor}
      className="cell-editor"
      aria-label={`Edit ${document.places[path]?.form ?? 'the form'}`}
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.nativeEvent.stopImmediatePropagation();
        close();
      }}
    >
      {fields.map(({ at, field }) => (
        <FieldControl
          key={at}
          id={`edit-${at}`}
          field={field}
          text={texts[at] ?? shownInField(field)}
          refusal={refusals[at] ?? null}
          onText={(text) => setTexts({ ...texts, [at]: text })}
        />
      ))}
      <div className="deeds">
        {fields.length > 0 && (
          <button type="submit" className="primary">
            Record
          </button>
        )}
        <PartButtons tools={tools} path={path} at={fields[0]?.field.place.at ?? path} />
        <button type="button" onClick={close} title="Key: Esc">
          Close
        </button>
      </div>
    </form>
  );
}

interface PartButtonsProps {
  readonly tools: DeskTools;
  readonly path: FieldPath;
  /** A place in it, as read. */
  readonly at: FieldPath;
}

/** Leaves out the line, person, note or signature that a cell is part of, or adds one after it. */
function PartButtons({ tools, path, at }: PartButtonsProps) {
  const [list = '', index] = at.split('/');
  if (!(list in NOUNS)) return null;
  const noun = NOUNS[list as ListName];
  const nth = Number(path.split('/')[1] ?? 0) + 1;
  const whole = `${list}/${index}` as FieldPath;
  const close = () => tools.change({ kind: 'editing', path: null });
  return (
    <>
      {index !== undefined && (
        <button
          type="button"
          onClick={() => {
            leaveOut(tools, whole);
            close();
          }}
        >
          Leave out {noun} {nth}
        </button>
      )}
      <button
        type="button"
        onClick={() => {
          close();
          void add(tools, { list: list as ListName, ...(index === undefined ? {} : { after: whole }) });
        }}
      >
        Add a {noun}
      </button>
    </>
  );
}

interface Edited {
  readonly settlements: readonly Settlement[];
  readonly refusals: Readonly<Record<FieldPath, string>>;
}

/** What was changed, as settlements; nothing is recorded while one of them is refused. */
function settlementsFor(
  tools: DeskTools,
  fields: readonly { readonly at: FieldPath; readonly field: EditableField }[],
  texts: Readonly<Record<FieldPath, string>>,
): Edited {
  const settlements: Settlement[] = [];
  const refusals: Record<FieldPath, string> = {};
  for (const { at, field } of fields) {
    const text = texts[at]?.trim();
    if (text === undefined || text === shownInField(field)) continue;
    const { settlement, refusal } = settlementOf(field.place, wishOf(field, text), signed(tools));
    if (settlement === null) refusals[at] = refusal;
    else settlements.push(settlement);
  }
  return { settlements, refusals };
}

function wishOf({ place }: EditableField, text: string): Wish {
  if (text === '') return { deed: 'leftOut' };
  return text === place.read ? { deed: 'accepted' } : { deed: 'typed', text };
}
