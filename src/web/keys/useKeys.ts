import { useEffect, useRef } from 'react';
import { queueOf } from '../bench/queue.ts';
import { accept, choose, goTo, move, redo, settle, startTyping, undo } from '../bench/settling.ts';
import type { DeskTools } from '../desk/useDesk.ts';
import { visibleFindings } from '../margin/visibleFindings.ts';
import { focusFinding, focusForm, focusLater } from './focus.ts';

type Action = (tools: DeskTools) => void;

const ACTIONS: Readonly<Record<string, Action>> = {
  '/': ({ change }) => {
    change({ kind: 'pane', pane: 'margin' });
    focusLater('#search');
  },
  j: (tools) => moveFinding(tools, 1),
  k: (tools) => moveFinding(tools, -1),
  w: ({ change }) => change({ kind: 'whyToggled' }),
  d: ({ desk, change }) => {
    if (desk.opened?.document == null) return;
    change({ kind: 'panel', panel: 'downloads' });
    focusLater(desk.panel === 'downloads' ? '#open-downloads' : '#downloads button');
  },
  o: () => document.querySelector<HTMLElement>('#file-picker')?.click(),
  '[': (tools) => moveFile(tools, -1),
  ']': (tools) => moveFile(tools, 1),
  n: (tools) => move(tools, 1),
  p: (tools) => move(tools, -1),
  u: undo,
  i: ({ desk, change }) => {
    if (desk.opened?.document == null) return;
    change({ kind: 'panel', panel: 'add' });
    change({ kind: 'pane', pane: 'margin' });
    focusLater(desk.panel === 'add' ? '#open-add' : '#add button');
  },
  t: ({ desk, change }) => change({ kind: 'pagesAsText', asText: !desk.pagesAsText }),
  a: inHand(accept),
  e: edit,
  x: inHand((tools) => settle(tools, { deed: 'leftOut' })),
  ...Object.fromEntries(
    Array.from({ length: 9 }, (_, nth) => [String(nth + 1), inHand((tools) => choose(tools, nth))]),
  ),
  '?': ({ change }) => change({ kind: 'panel', panel: 'keys' }),
};

/** A key settles only the doubt that is lit: where none is yet, it leads to the first. */
function inHand(action: Action): Action {
  return (tools) => {
    const { current } = queueOf(tools.desk);
    if (current === null) return;
    if (tools.desk.bench.doubt === current.at) action(tools);
    else goTo(tools, current);
  };
}

/** The lit cell, where it is not that of the doubt in hand. */
function edit(tools: DeskTools): void {
  const { cell, bench } = tools.desk;
  if (bench.doubt === null && cell !== null) tools.change({ kind: 'editing', path: cell });
  else inHand(startTyping)(tools);
}

/** The keys of the page as a whole. With `letters` off only Escape works, as speech and switch users may need. */
export function useKeys(tools: DeskTools, letters: boolean): void {
  const now = useRef({ tools, letters });
  now.current = { tools, letters };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      if ((event.ctrlKey || event.metaKey) && !typing(event.target)) return stepThrough(now.current.tools, event);
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Escape') return stepBack(now.current.tools, event);
      if (typing(event.target) || !now.current.letters) return;
      if (event.key === 'Enter') return enter(now.current.tools, event);
      const action = ACTIONS[event.key];
      if (action === undefined) return;
      event.preventDefault();
      action(now.current.tools);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

/** Undo and redo as everywhere: in a field for typing they are the field's own. */
function stepThrough(tools: DeskTools, event: KeyboardEvent): void {
  const key = event.key.toLowerCase();
  if (event.altKey || (key !== 'z' && key !== 'y')) return;
  event.preventDefault();
  if (key === 'y' || event.shiftKey) redo(tools);
  else undo(tools);
}

function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input:not([type=checkbox]), textarea, select') !== null;
}

function moveFinding({ desk, change }: DeskTools, by: 1 | -1): void {
  const document = desk.opened?.document;
  if (document == null) return;
  const visible = visibleFindings(document, desk.search);
  const at = desk.finding === null ? -1 : visible.indexOf(desk.finding);
  const next =
    visible[at < 0 ? (by === 1 ? 0 : visible.length - 1) : Math.min(Math.max(at + by, 0), visible.length - 1)];
  if (next === undefined) return;
  change({ kind: 'findingChosen', index: next, show: false });
  focusFinding(next);
}

/** Enter on a finding, or anywhere that has no use of its own for it, leads to the finding's cell. */
function enter({ desk, change }: DeskTools, event: KeyboardEvent): void {
  const element = event.target instanceof HTMLElement ? event.target : null;
  const onFinding = element?.id.startsWith('finding-') ?? false;
  if (!onFinding && element?.closest('button, a, summary, [role=listbox], [data-path]') != null) return;
  const index = onFinding ? Number(element?.id.slice('finding-'.length)) : desk.finding;
  const finding = index === null ? undefined : desk.opened?.document?.findings[index];
  if (index === null || finding === undefined) return;
  event.preventDefault();
  change({ kind: 'findingChosen', index, show: true });
  focusForm(finding.at);
}

function stepBack({ desk, change }: DeskTools, event: KeyboardEvent): void {
  if (event.target instanceof HTMLElement && event.target.id === 'search') event.target.blur();
  if (desk.panel === 'add') focusLater('#open-add');
  else if (desk.panel === 'downloads') focusLater('#open-downloads');
  // From a cell that a finding led to, the way back is to the finding.
  else if (desk.panel === 'none' && desk.finding !== null) focusFinding(desk.finding);
  change({ kind: 'dismissed' });
}

function moveFile({ desk, change }: DeskTools, by: 1 | -1): void {
  const file = desk.files[desk.files.findIndex(({ id }) => id === desk.currentId) + by];
  if (file !== undefined) change({ kind: 'fileChosen', id: file.id });
}
