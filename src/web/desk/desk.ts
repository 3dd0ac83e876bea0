import type { CalendarDate } from '../../base/calendarDate.ts';
import type { FieldPath } from '../../model/fieldPath.ts';
import { atNoDoubt, type Bench, type BenchChange, changeBench, EMPTY_BENCH } from '../bench/bench.ts';
import { queueOf } from '../bench/queue.ts';
import type { CellPlace, InputOutcome, OpenedInput, PageProgress } from '../worker/messages.ts';

/** A file on the desk. Its bytes stay where they are until it is opened. */
export interface DeskFile {
  readonly id: number;
  /** Name, with folders where a folder was dropped. */
  readonly name: string;
  readonly file: Blob;
  readonly isExample: boolean;
  /** Of its bytes; null until it was opened. */
  readonly sha256: string | null;
  /** Null until it was read. */
  readonly outcome: InputOutcome | null;
  /** How far the server is with its pages; absent when it reads none of them. */
  readonly progress?: PageProgress;
  /** How many doubts are still to settle; null until it was opened. */
  readonly toSettle: number | null;
}

/** What lies over the page's corner at the moment. */
export type Panel = 'none' | 'downloads' | 'keys' | 'paste' | 'add';

/** Which of the three panes a narrow screen shows. */
export type Pane = 'input' | 'form' | 'margin';

/** All that the page remembers. */
export interface Desk {
  readonly files: readonly DeskFile[];
  readonly currentId: number | null;
  readonly documentIndex: number;
  readonly receivedOn: CalendarDate | null;
  /** Null while the current file is being read, or when there is none. */
  readonly opened: OpenedInput | null;
  /** Why the current file could not be opened at all. */
  readonly failure: string | null;
  /** Counts the times that the current file was asked for again. */
  readonly attempt: number;
  /** The cell that is lit. */
  readonly cell: FieldPath | null;
  /** The place of the form that is being edited. */
  readonly editing: FieldPath | null;
  /** Index among the findings; the one `j` and `k` move. */
  readonly finding: number | null;
  /** Whether the margin answers for the lit cell. */
  readonly why: boolean;
  readonly search: string;
  readonly panel: Panel;
  readonly pane: Pane;
  readonly inputShown: boolean;
  /** Whether a PDF or picture is shown as the text that was read of it. */
  readonly pagesAsText: boolean;
  readonly bench: Bench;
}

export const EMPTY_DESK: Desk = {
  files: [],
  currentId: null,
  documentIndex: 0,
  receivedOn: null,
  opened: null,
  failure: null,
  attempt: 0,
  cell: null,
  editing: null,
  finding: null,
  why: false,
  search: '',
  panel: 'none',
  pane: 'form',
  inputShown: true,
  pagesAsText: false,
  bench: EMPTY_BENCH,
};

export type Change =
  | { readonly kind: 'filesAdded'; readonly files: readonly DeskFile[] }
  | { readonly kind: 'surveyed'; readonly outcomes: readonly InputOutcome[] }
  | { readonly kind: 'identified'; readonly id: number; readonly sha256: string }
  | { readonly kind: 'progress'; readonly id: number; readonly progress: PageProgress }
  | { readonly kind: 'retried' }
  | { readonly kind: 'editing'; readonly path: FieldPath | null }
  | { readonly kind: 'pagesAsText'; readonly asText: boolean }
  | { readonly kind: 'fileChosen'; readonly id: number }
  | { readonly kind: 'cleared' }
  | { readonly kind: 'documentChosen'; readonly index: number }
  | { readonly kind: 'receivedOn'; readonly day: CalendarDate | null }
  | { readonly kind: 'opened'; readonly input: OpenedInput }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'cellChosen'; readonly path: FieldPath; readonly show: boolean }
  | { readonly kind: 'findingChosen'; readonly index: number; readonly show: boolean }
  | { readonly kind: 'whyToggled' }
  | { readonly kind: 'dismissed' }
  | { readonly kind: 'searched'; readonly text: string }
  | { readonly kind: 'panel'; readonly panel: Panel }
  | { readonly kind: 'pane'; readonly pane: Pane }
  | { readonly kind: 'inputToggled' }
  | BenchChange;

const NOTHING_CHOSEN = { cell: null, editing: null, finding: null, why: false } as const;
const UNREAD = { ...NOTHING_CHOSEN, opened: null, failure: null, documentIndex: 0 } as const;

export function changeDesk(desk: Desk, change: Change): Desk {
  switch (change.kind) {
    case 'filesAdded':
      return addFiles(desk, change.files);
    case 'surveyed':
      return { ...desk, files: withOutcomes(desk.files, change.outcomes) };
    case 'identified':
      return withFile(desk, change.id, { sha256: change.sha256 });
    case 'progress':
      return withFile(desk, change.id, { progress: change.progress });
    case 'retried':
      return { ...desk, failure: null, opened: null, attempt: desk.attempt + 1 };
    case 'editing':
      return { ...desk, editing: change.path, cell: change.path ?? desk.cell };
    case 'pagesAsText':
      return { ...desk, pagesAsText: change.asText };
    case 'fileChosen':
      return change.id === desk.currentId
        ? desk
        : { ...desk, ...UNREAD, bench: atNoDoubt(desk.bench), currentId: change.id, receivedOn: null };
    case 'cleared':
      // On a phone the input is where the next file is opened.
      return { ...EMPTY_DESK, inputShown: desk.inputShown, pane: 'input', bench: atNoDoubt(desk.bench) };
    case 'documentChosen':
      return { ...desk, ...NOTHING_CHOSEN, bench: atNoDoubt(desk.bench), documentIndex: change.index };
    case 'receivedOn':
      return { ...desk, ...NOTHING_CHOSEN, receivedOn: change.day };
    case 'opened':
      return withOpened(desk, change.input);
    case 'failed':
      return { ...desk, opened: null, failure: change.message };
    case 'cellChosen':
      return {
        ...desk,
        ...NOTHING_CHOSEN,
        cell: change.path,
        why: true,
        pane: change.show ? 'form' : desk.pane,
        bench: atNoDoubt(desk.bench),
      };
    case 'findingChosen':
      return chooseFinding(desk, change.index, change.show);
    case 'whyToggled':
      return { ...desk, why: desk.cell !== null && !desk.why, pane: desk.cell === null ? desk.pane : 'margin' };
    case 'dismissed':
      return dismiss(desk);
    case 'searched':
      return { ...desk, search: change.text, finding: null };
    case 'panel':
      return { ...desk, panel: change.panel === desk.panel ? 'none' : change.panel };
    case 'pane':
      return { ...desk, pane: change.pane };
    case 'inputToggled':
      return { ...desk, inputShown: !desk.inputShown };
    case 'doubtChosen':
      return { ...withBench(desk, change), ...NOTHING_CHOSEN, cell: change.doubt.shownAt };
    default:
      return withBench(desk, change);
  }
}

function withFile(desk: Desk, id: number, known: Partial<DeskFile>): Desk {
  return { ...desk, files: desk.files.map((file) => (file.id === id ? { ...file, ...known } : file)) };
}

/** What was just added is opened for typing as soon as the form shows it. */
function withOpened(desk: Desk, input: OpenedInput): Desk {
  const opened = { ...desk, opened: input, failure: null };
  const toSettle = input.titles.length === 1 ? queueOf(opened).open.length : null;
  const known = desk.currentId === null ? opened : withFile(opened, desk.currentId, { toSettle });
  const { added } = desk.bench;
  if (added === null) return known;
  const places = Object.entries(input.document?.places ?? {}) as [FieldPath, CellPlace][];
  const path = places.find(([, { field }]) => field?.place.at.startsWith(`${added}/`) === true)?.[0] ?? null;
  return { ...known, bench: { ...known.bench, added: null }, cell: path, editing: path, why: false };
}

function withBench(desk: Desk, change: BenchChange): Desk {
  return { ...desk, bench: changeBench(desk.bench, change) };
}

/** What the user brings takes the place of the worked example, and the first of it is opened. */
function addFiles(desk: Desk, added: readonly DeskFile[]): Desk {
  const [first] = added;
  if (first === undefined) return desk;
  const kept = first.isExample ? desk.files : desk.files.filter((file) => !file.isExample);
  return {
    ...desk,
    ...UNREAD,
    bench: atNoDoubt(desk.bench),
    files: [...kept, ...added],
    currentId: first.id,
    receivedOn: null,
    panel: 'none',
    pane: 'form',
  };
}

function withOutcomes(files: readonly DeskFile[], outcomes: readonly InputOutcome[]): readonly DeskFile[] {
  const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  return files.map((file) => {
    const outcome = byId.get(file.id);
    if (outcome === undefined) return file;
    const { progress: _, ...read } = file;
    return { ...read, outcome };
  });
}

function chooseFinding(desk: Desk, index: number, show: boolean): Desk {
  const finding = desk.opened?.document?.findings[index];
  if (finding === undefined) return desk;
  return { ...desk, ...NOTHING_CHOSEN, finding: index, cell: finding.at, pane: show ? 'form' : desk.pane };
}

/** One step back: the panel, then what is being typed, then the answer, then the search, then the choice. */
function dismiss(desk: Desk): Desk {
  if (desk.panel !== 'none') return { ...desk, panel: 'none' };
  if (desk.editing !== null) return { ...desk, editing: null };
  if (desk.bench.draft !== null) return { ...desk, bench: { ...desk.bench, draft: null, refusal: null } };
  if (desk.why) return { ...desk, why: false };
  if (desk.search !== '') return { ...desk, search: '' };
  return { ...desk, ...NOTHING_CHOSEN, bench: atNoDoubt(desk.bench) };
}
