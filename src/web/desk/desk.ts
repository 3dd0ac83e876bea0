import type { CalendarDate } from '../../base/calendarDate.ts';
import type { FieldPath } from '../../model/fieldPath.ts';
import { atNoDoubt, type Bench, type BenchChange, changeBench, EMPTY_BENCH } from '../bench/bench.ts';
import type { InputOutcome, OpenedInput } from '../worker/messages.ts';

/** A file on the desk. Its bytes stay where they are until it is opened. */
export interface DeskFile {
  readonly id: number;
  /** Name, with folders where a folder was dropped. */
  readonly name: string;
  readonly file: Blob;
  readonly isExample: boolean;
  /** Null until it was read. */
  readonly outcome: InputOutcome | null;
}

/** What lies over the page's corner at the moment. */
export type Panel = 'none' | 'downloads' | 'keys' | 'paste';

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
  /** The cell that is lit. */
  readonly cell: FieldPath | null;
  /** Index among the findings; the one `j` and `k` move. */
  readonly finding: number | null;
  /** Whether the margin answers for the lit cell. */
  readonly why: boolean;
  readonly search: string;
  readonly panel: Panel;
  readonly pane: Pane;
  readonly inputShown: boolean;
  readonly bench: Bench;
}

export const EMPTY_DESK: Desk = {
  files: [],
  currentId: null,
  documentIndex: 0,
  receivedOn: null,
  opened: null,
  failure: null,
  cell: null,
  finding: null,
  why: false,
  search: '',
  panel: 'none',
  pane: 'form',
  inputShown: true,
  bench: EMPTY_BENCH,
};

export type Change =
  | { readonly kind: 'filesAdded'; readonly files: readonly DeskFile[] }
  | { readonly kind: 'surveyed'; readonly outcomes: readonly InputOutcome[] }
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

const NOTHING_CHOSEN = { cell: null, finding: null, why: false } as const;
const UNREAD = { ...NOTHING_CHOSEN, opened: null, failure: null, documentIndex: 0 } as const;

export function changeDesk(desk: Desk, change: Change): Desk {
  switch (change.kind) {
    case 'filesAdded':
      return addFiles(desk, change.files);
    case 'surveyed':
      return { ...desk, files: withOutcomes(desk.files, change.outcomes) };
    case 'fileChosen':
      return change.id === desk.currentId
        ? desk
        : { ...desk, ...UNREAD, bench: atNoDoubt(desk.bench), currentId: change.id, receivedOn: null };
    case 'cleared':
      // On a phone the input is where the next file is opened.
      return { ...EMPTY_DESK, inputShown: desk.inputShown, pane: 'input' };
    case 'documentChosen':
      return { ...desk, ...NOTHING_CHOSEN, bench: atNoDoubt(desk.bench), documentIndex: change.index };
    case 'receivedOn':
      return { ...desk, ...NOTHING_CHOSEN, receivedOn: change.day };
    case 'opened':
      return { ...desk, opened: change.input, failure: null };
    case 'failed':
      return { ...desk, opened: null, failure: change.message };
    case 'cellChosen':
      return { ...desk, cell: change.path, finding: null, why: true, pane: change.show ? 'form' : desk.pane };
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
      return { ...withBench(desk, change), cell: change.doubt.shownAt, finding: null, why: false };
    default:
      return withBench(desk, change);
  }
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
    return outcome === undefined ? file : { ...file, outcome };
  });
}

function chooseFinding(desk: Desk, index: number, show: boolean): Desk {
  const finding = desk.opened?.document?.findings[index];
  if (finding === undefined) return desk;
  return { ...desk, finding: index, cell: finding.at, why: false, pane: show ? 'form' : desk.pane };
}

/** One step back: the panel, then what is being typed, then the answer, then the search, then the choice. */
function dismiss(desk: Desk): Desk {
  if (desk.panel !== 'none') return { ...desk, panel: 'none' };
  if (desk.bench.draft !== null) return { ...desk, bench: { ...desk.bench, draft: null, refusal: null } };
  if (desk.why) return { ...desk, why: false };
  if (desk.search !== '') return { ...desk, search: '' };
  return { ...desk, ...NOTHING_CHOSEN, bench: atNoDoubt(desk.bench) };
}
