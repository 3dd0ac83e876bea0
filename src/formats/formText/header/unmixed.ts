import type { FormNumber } from '../../../model/onTheForm.ts';
import { type BoxColumns, boxColumnsOf, type Part, partBehind } from './boxColumns.ts';
import type { HeadItem } from './items.ts';
import { itemOfTokens, type LineToken, lineTokens } from './lineTokens.ts';
import { withLostLabels } from './missingLabels.ts';
import { type Parting, partings } from './partedRun.ts';
import { ENTITY, plainWord, type ShapeContext } from './partShapes.ts';
import { withTornLabels } from './tornLabels.ts';

/** The items of boxes that stood side by side, column after column; and what may as well have been parted in another way. */
export interface Unmixed {
  readonly items: readonly HeadItem[];
  readonly doubts: readonly PartingDoubt[];
}

/** A line whose words may belong to its columns in two ways. */
export interface PartingDoubt {
  readonly parts: readonly Part[];
  readonly readings: readonly [string, string];
  readonly start: number;
  readonly end: number;
}

interface Columns {
  readonly columns: BoxColumns;
  readonly parts: Part[];
  readonly items: HeadItem[][];
  readonly given: Partial<Record<Part, string>>;
  readonly doubts: PartingDoubt[];
  /** The labels of the owner's box that are nowhere. */
  readonly lost: ReadonlySet<'last' | 'street'>;
}

/**
 * Text recognition gives the line that runs through boxes side by side as one. Where each word belongs is told by the printed labels beside
 * it and above it in each column, and by what the words look like: every line is parted in the cheapest way.
 */
export function unmixed(items: readonly HeadItem[], form: FormNumber | null, names: ReadonlySet<string>): Unmixed {
  const columns = boxColumnsOf(form);
  const start = items.findIndex((item) => item.kind === 'label' && columns.of.has(item.name));
  if (start < 0) return { items, doubts: [] };
  const first = items[start]?.line.number ?? 0;
  const above = items.filter((item) => item.line.number < first);
  const boxes = items.filter((item) => item.line.number >= first);
  const torn = withTornLabels(boxes);
  const state: Columns = {
    columns,
    parts: [...columns.first],
    items: Array.from({ length: columns.count }, () => []),
    given: {},
    doubts: [],
    lost: new Set((['last', 'street'] as const).filter((name) => !hasLabel(torn, name))),
  };
  const context = { names, hasNames: hasNames(boxes, names), repeated: repeatedWords(boxes) };
  const isWide = boxes.filter((item) => item.cell > 0).length > 5;
  for (const line of linesOf(torn)) partLine(line, state, context, isWide);
  const [owner = [], ...others] = state.items;
  return { items: [...above, ...withLostLabels(owner), ...others.flat()], doubts: state.doubts };
}

function linesOf(items: readonly HeadItem[]): HeadItem[][] {
  const lines: HeadItem[][] = [];
  for (const item of items) {
    if (lines.at(-1)?.[0]?.line === item.line) lines.at(-1)?.push(item);
    else lines.push([item]);
  }
  return lines;
}

function partLine(
  line: readonly HeadItem[],
  state: Columns,
  context: Omit<ShapeContext, 'given'>,
  isWide: boolean,
): void {
  const columns = line.map((item, i) => columnOf(item, line, i, state.columns));
  let least = 0;
  for (let at = 0; at < line.length; ) {
    const item = line[at] as HeadItem;
    const own = columns[at] ?? null;
    if (item.kind !== 'text') {
      if (own !== null) put(item, own, state);
      least = own ?? least;
      at++;
      continue;
    }
    let end = at;
    while (line[end]?.kind === 'text') end++;
    const most = columns.slice(end).find((column) => column !== null) ?? state.columns.count - 1;
    partRun(lineTokens(line.slice(at, end)), [least, Math.max(least, most)], state, context, isWide);
    at = end;
  }
}

/** The column of a label, or of a box's mark: that of the label behind it. */
function columnOf(item: HeadItem, line: readonly HeadItem[], index: number, columns: BoxColumns): number | null {
  if (item.kind === 'label') return columns.of.get(item.name) ?? null;
  if (item.kind !== 'mark') return null;
  const labels = line
    .slice(index)
    .flatMap((other) => (other.kind === 'label' ? (columns.of.get(other.name) ?? []) : []));
  return labels.find((column) => column >= columns.relationship) ?? columns.relationship;
}

function put(item: HeadItem, column: number, state: Columns): void {
  state.items[column]?.push(item);
  const part = partBehind(item);
  if (part === null) return;
  // The boxes' labels come in two lines; behind the first that a title may follow there is no way back.
  if (part === 'boxes' && (state.parts[column] === 'title' || state.parts[column] === 'none')) return;
  state.parts[column] = part;
}

function hasLabel(items: readonly HeadItem[], name: string): boolean {
  return items.some((item) => item.kind === 'label' && item.name === name);
}

/** Where a label is lost, what it would have parted may be either. */
function partOf(part: Part, { lost, given }: Columns): Part {
  if (part === 'name' && lost.has('last') && given.name !== undefined) return 'address';
  return part === 'street' && lost.has('street') ? 'address' : part;
}

/** Two partings that are this near in cost are both possible. */
const NEAR = 0.3;

function partRun(
  tokens: readonly LineToken[],
  [from, to]: readonly [number, number],
  state: Columns,
  context: Omit<ShapeContext, 'given'>,
  isWide: boolean,
): void {
  if (tokens.length === 0) return;
  const right = state.parts[state.columns.relationship];
  const isNoisy = to >= state.columns.relationship && (right === 'boxes' || right === 'none');
  const [best, ...others] = partings(tokens, {
    from,
    to,
    parts: state.parts.map((part) => partOf(part, state)),
    context: { ...context, given: state.given },
    isWide,
    isNoisy,
  });
  if (best === undefined) return;
  for (const other of others) if (other.cost - best.cost < NEAR && tellOf(best, other, state)) break;
  for (const { column, tokens: words } of best.pieces) {
    const item = itemOfTokens(words);
    const part = partOf(state.parts[column] ?? 'none', state);
    if (item === null) continue;
    state.items[column]?.push(item);
    state.given[part] = `${state.given[part] ?? ''} ${item.text}`.trim();
  }
}

/** False where the two differ in nothing that a form says. */
function tellOf(best: Parting, second: Parting, state: Columns): boolean {
  const texts = [best, second].map((parting) => {
    const byPart = new Map<Part, string>();
    for (const { column, tokens } of parting.pieces)
      byPart.set(state.parts[column] ?? 'none', tokens.map((token) => token.text).join(' '));
    return byPart;
  });
  const [mine, other] = texts as [Map<Part, string>, Map<Part, string>];
  const parts = [...new Set([...mine.keys(), ...other.keys()])].filter(
    (part) => essence(mine.get(part)) !== essence(other.get(part)),
  );
  if (parts.length === 0) return false;
  const all = [...best.pieces, ...second.pieces].flatMap((piece) => piece.tokens);
  const readings = [mine, other].map((one) => parts.map((part) => one.get(part) ?? '').join(' | '));
  state.doubts.push({
    parts,
    readings: readings as unknown as readonly [string, string],
    start: Math.min(...all.map((token) => token.start)),
    end: Math.max(...all.map((token) => token.end)),
  });
  return true;
}

function hasNames(items: readonly HeadItem[], names: ReadonlySet<string>): boolean {
  return items.some(
    (item) => item.kind === 'text' && item.text.split(/\s+/).filter((word) => names.has(plainWord(word))).length > 1,
  );
}

/** Specks that recognition made words of say nothing. */
function essence(text: string | undefined): string {
  return (text ?? '')
    .replace(/[[\]]/g, ' ')
    .replace(/(?:^|\s)(?:\W*\w\W*|[a-z]{2})(?=\s|$)/g, '')
    .trim();
}

function repeatedWords(items: readonly HeadItem[]): Set<string> {
  const lines = new Map<string, Set<number>>();
  for (const item of items) {
    if (item.kind !== 'text') continue;
    for (const word of item.text.split(/\s+/)) {
      const plain = plainWord(word);
      if (plain.length < 3 || ENTITY.test(word)) continue;
      const seen = lines.get(plain) ?? new Set();
      seen.add(item.line.number);
      lines.set(plain, seen);
    }
  }
  return new Set([...lines].filter(([, seen]) => seen.size > 1).map(([word]) => word));
}
