import type { Addition } from '../../model/addition.ts';
import type { FieldPath } from '../../model/fieldPath.ts';
import type { DeskTools } from '../desk/useDesk.ts';
import { focusLater } from '../keys/focus.ts';
import { add } from './settling.ts';

interface Choice extends Omit<Addition, 'after'> {
  readonly says: string;
  readonly is: 'row' | 'holding' | 'other';
}

const CHOICES: readonly Choice[] = [
  { list: 'nonDerivativeTable', row: 'transaction', says: 'Table I, a transaction', is: 'row' },
  { list: 'nonDerivativeTable', row: 'holding', says: 'Table I, a holding', is: 'holding' },
  { list: 'derivativeTable', row: 'transaction', says: 'Table II, a transaction', is: 'row' },
  { list: 'derivativeTable', row: 'holding', says: 'Table II, a holding', is: 'holding' },
  { list: 'footnotes', says: 'A footnote', is: 'other' },
  { list: 'reportingOwners', says: 'A reporting person', is: 'other' },
  { list: 'ownerSignatures', says: 'A signature', is: 'other' },
];

/** A button that unfolds what can be added to the form: what the reader lost. A line follows the one that is lit. */
export function AddPanel({ tools }: { readonly tools: DeskTools }) {
  const { desk, change } = tools;
  const document = desk.opened?.document ?? null;
  if (document === null) return null;
  const open = desk.panel === 'add';
  const lit = (list: string): FieldPath | undefined => {
    const at = desk.cell === null ? undefined : document.places[desk.cell]?.field?.place.at;
    const steps = at?.split('/') ?? [];
    return steps[0] === list && steps[1] !== undefined ? (`${list}/${steps[1]}` as FieldPath) : undefined;
  };
  const take = (choice: Choice) => {
    const { list, row } = choice;
    const after = lit(list);
    change({ kind: 'panel', panel: 'none' });
    change({ kind: 'pane', pane: 'form' });
    void add(tools, { list, ...(row === undefined ? {} : { row }), ...(after === undefined ? {} : { after }) });
  };
  const choices = CHOICES.filter(({ is }) => is !== 'row' || document.title.type?.startsWith('3') !== true);
  return (
    <div className="adding">
      <button
        type="button"
        id="open-add"
        aria-expanded={open}
        aria-controls="add"
        title="Key: i"
        onClick={() => {
          change({ kind: 'panel', panel: 'add' });
          if (!open) focusLater('#add button');
        }}
      >
        Add
      </button>
      {open && (
        <section className="menu" id="add" aria-label="Add to the form what the reader lost">
          {choices.map((choice) => (
            <button key={choice.says} type="button" onClick={() => take(choice)}>
              <b>{choice.says}</b>
              {lit(choice.list) !== undefined && choice.list.endsWith('Table') && (
                <span className="quiet"> after line {lineOf(desk.cell)}</span>
              )}
            </button>
          ))}
        </section>
      )}
    </div>
  );
}

function lineOf(cell: FieldPath | null): number {
  return Number(cell?.split('/')[1] ?? 0) + 1;
}
