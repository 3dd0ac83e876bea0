import { expect, it } from 'vitest';
import { date } from '../../src/base/calendarDate.ts';
import { readInput } from '../../src/formats/readInput.ts';
import { fieldPath } from '../../src/model/fieldPath.ts';
import { type Change, changeDesk, type Desk, type DeskFile, EMPTY_DESK } from '../../src/web/desk/desk.ts';
import { exampleFile } from '../../src/web/desk/example.ts';
import { openInput } from '../../src/web/worker/openInput.ts';

const file = (id: number, isExample = false): DeskFile => ({
  id,
  name: `file ${id}`,
  file: new Blob([]),
  isExample,
  sha256: null,
  toSettle: null,
  outcome: null,
});

const after = (...changes: Change[]): Desk => changes.reduce(changeDesk, EMPTY_DESK);

async function withExample(...changes: Change[]): Promise<Desk> {
  const bytes = new Uint8Array(await exampleFile().file.arrayBuffer());
  const { input } = openInput(bytes, { document: 0, receivedOn: null, settlements: [] }, { reading: readInput(bytes) });
  return after({ kind: 'filesAdded', files: [file(1, true)] }, { kind: 'opened', input }, ...changes);
}

it('puts away the example when the user brings files, and opens the first of them', () => {
  const desk = after(
    { kind: 'filesAdded', files: [file(1, true)] },
    { kind: 'filesAdded', files: [file(2), file(3)] },
    { kind: 'filesAdded', files: [file(4)] },
  );
  expect(desk.files.map(({ id }) => id)).toEqual([2, 3, 4]);
  expect(desk.currentId).toBe(4);
  expect(after({ kind: 'filesAdded', files: [] })).toBe(EMPTY_DESK);
});

it('notes how files went, and leaves the others as they are', () => {
  const outcome = { id: 2, title: 't', documents: 1, fails: 0, reviews: 0, errors: 0, doubts: 0, unreadable: null };
  const before = after({ kind: 'filesAdded', files: [file(1), file(2)] });
  const desk = changeDesk(before, { kind: 'surveyed', outcomes: [outcome] });
  expect(desk.files[0]).toBe(before.files[0]);
  expect(desk.files[1]?.outcome).toBe(outcome);
});

it('forgets choice, document and day of receipt with the file', async () => {
  const desk = await withExample(
    { kind: 'receivedOn', day: date('2005-02-15') },
    { kind: 'findingChosen', index: 0, show: true },
    { kind: 'filesAdded', files: [file(2), file(3)] },
    { kind: 'documentChosen', index: 1 },
    { kind: 'fileChosen', id: 3 },
  );
  expect(desk).toMatchObject({
    currentId: 3,
    documentIndex: 0,
    receivedOn: null,
    cell: null,
    finding: null,
    opened: null,
  });
});

it('lights the cell of a finding and shows the form', async () => {
  const desk = await withExample({ kind: 'pane', pane: 'margin' }, { kind: 'findingChosen', index: 0, show: true });
  expect(desk.cell).toBe(desk.opened?.document?.findings[0]?.at);
  expect(desk.pane).toBe('form');
  expect(changeDesk(desk, { kind: 'findingChosen', index: 999, show: true })).toBe(desk);
});

it('steps back one thing at a time', async () => {
  const cell = fieldPath('nonDerivativeTable', 0, 'transactionShares');
  let desk = await withExample(
    { kind: 'searched', text: 'x' },
    { kind: 'cellChosen', path: cell, show: true },
    { kind: 'panel', panel: 'keys' },
  );
  const steps: Partial<Desk>[] = [];
  for (let step = 0; step < 4; step++) {
    desk = changeDesk(desk, { kind: 'dismissed' });
    steps.push({ panel: desk.panel, why: desk.why, search: desk.search, cell: desk.cell });
  }
  expect(steps).toEqual([
    { panel: 'none', why: true, search: 'x', cell },
    { panel: 'none', why: false, search: 'x', cell },
    { panel: 'none', why: false, search: '', cell },
    { panel: 'none', why: false, search: '', cell: null },
  ]);
});

it('answers why only where a cell is lit, and closes a panel that is asked for twice', () => {
  expect(after({ kind: 'whyToggled' }).why).toBe(false);
  expect(after({ kind: 'panel', panel: 'keys' }, { kind: 'panel', panel: 'keys' }).panel).toBe('none');
  expect(after({ kind: 'inputToggled' }, { kind: 'cleared' })).toEqual({
    ...EMPTY_DESK,
    inputShown: false,
    pane: 'input',
  });
  expect(after({ kind: 'failed', message: 'gone' }).failure).toBe('gone');
});
