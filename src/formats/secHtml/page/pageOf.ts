import { attributeOf } from '../markup/attributes.ts';
import { htmlTokens } from '../markup/tokens.ts';
import { LineWriter, PIECES_MAX } from './lineWriter.ts';
import type { Cell, Page, Table } from './page.ts';

const BLOCKS = new Set(
  (
    'html body main article section header footer nav aside div p table caption thead tbody tfoot colgroup tr td th hr h1 h2 ' +
    'h3 h4 h5 h6 ul ol li dl dt dd center blockquote pre form fieldset address figure'
  ).split(' '),
);
/** Blocks that are kept in order on a stack; others only begin a new line. */
const KEPT = new Set(['table', 'tr', 'td', 'th', 'p', 'div', 'section']);
/** Blocks of which an empty one is an empty line: the form's cells and fields. */
const FIELDS = new Set(['td', 'th', 'p', 'div']);
const CONTAINERS = new Set(['table', 'section']);
const CELLS = new Set(['td', 'th']);

/** Deeper blocks than any page has are read as if they were not there. */
const DEPTH_MAX = 150;
const SPAN_MAX = 100;
/** The widest table of the forms has 16 columns. */
const COLUMNS_MAX = 200;

type Open<T> = { -readonly [K in keyof T]: T[K] };

interface Block {
  readonly name: string;
  /** Lines before it began. */
  readonly lines: number;
  readonly container: number;
  readonly table: OpenTable | null;
  readonly cell: Open<Cell> | null;
}

interface OpenTable {
  readonly index: number;
  readonly cells: Open<Cell>[];
  row: number;
  column: number;
  /** For each column, how many rows more a cell of a row above fills. */
  readonly filled: number[];
}

/** Far beyond the longest form (60 lines of 16 cells, 99 notes): what has more is made to exhaust a reader, or is no form. */
const BLOCKS_MAX = 100_000;

/** The lines and tables of a page: a tolerant reading of tags. Null for a page that has more of them than any form. */
export function pageOf(input: string): Page | null {
  const builder = new PageBuilder(input);
  for (const token of htmlTokens(input)) {
    if (builder.isTooMuch()) return null;
    if (token.kind === 'text') builder.text(token.start, token.end);
    else if (token.kind === 'open') builder.open(token.name, token.start, token.end);
    else builder.close(token.name, token.start);
  }
  return builder.isTooMuch() ? null : builder.page();
}

class PageBuilder {
  readonly #input: string;
  readonly #writer = new LineWriter();
  readonly #tables: OpenTable[] = [];
  readonly #stack: Block[] = [];
  readonly #counts = new Map<string, number>();
  #containers = 0;
  #blocks = 0;

  constructor(input: string) {
    this.#input = input;
  }

  isTooMuch(): boolean {
    const { lines, pieces } = this.#writer;
    return this.#blocks > BLOCKS_MAX || lines.length > BLOCKS_MAX || pieces > PIECES_MAX;
  }

  text(start: number, end: number): void {
    this.#writer.write(this.#input.slice(start, end), start);
  }

  open(name: string, start: number, end: number): void {
    const writer = this.#writer;
    writer.run = start;
    if (name === 'br') this.#end(true);
    else if (name === 'sup') writer.raised(true);
    else if (name === 'input') this.#checkBox(this.#input.slice(start, end));
    else if (name === 'a') {
      const href = attributeOf(this.#input.slice(start, end), 'href');
      if (href !== null) writer.link(href, start);
    } else if (BLOCKS.has(name)) this.#openBlock(name, start, end);
  }

  close(name: string, start: number): void {
    const writer = this.#writer;
    writer.run = start;
    if (name === 'sup') writer.raised(false);
    else if (name === 'a') writer.link(null, start);
    else if (KEPT.has(name)) this.#closeUpTo(name, start);
    else if (BLOCKS.has(name)) this.#end(false);
  }

  page(): Page {
    const cut = this.#stack.length > 0;
    const openTables = [...new Set(this.#stack.flatMap(({ table }) => (table === null ? [] : [table.index])))];
    while (this.#stack.length > 0) this.#pop(this.#input.length);
    this.#end(false);
    const tables: Table[] = this.#tables.map(({ index, cells }) => ({ index, cells }));
    return { lines: this.#writer.lines, tables, cut, openTables };
  }

  #openBlock(name: string, start: number, end: number): void {
    this.#blocks++;
    this.#end(false);
    if (name === 'p') this.#closeIfTop('p', start);
    if (name === 'tr' || CELLS.has(name)) this.#closeInTable(name, start);
    if (!KEPT.has(name) || this.#stack.length >= DEPTH_MAX) return;
    const around = this.#stack.at(-1);
    const container = CONTAINERS.has(name) ? ++this.#containers : (around?.container ?? 0);
    const table = name === 'table' ? this.#newTable() : (around?.table ?? null);
    if (name === 'tr' && table !== null) nextRow(table);
    const isCell = CELLS.has(name) && table !== null;
    const cell = isCell ? this.#newCell(table, this.#input.slice(start, end)) : (around?.cell ?? null);
    if (name === 'table' && cell !== null) cell.nested = true;
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    this.#stack.push({ name, lines: this.#writer.lines.length, container, table, cell });
  }

  #newTable(): OpenTable {
    const table = { index: this.#tables.length, cells: [], row: -1, column: 0, filled: [] };
    this.#tables.push(table);
    return table;
  }

  #newCell(table: OpenTable, tag: string): Open<Cell> {
    if (table.row < 0) nextRow(table);
    while ((table.filled[table.column] ?? 0) > 0) table.column++;
    const [columns, rows] = [spanOf(tag, 'colspan'), spanOf(tag, 'rowspan')];
    const from = this.#writer.lines.length;
    const cell = {
      table: table.index,
      row: table.row,
      column: table.column,
      rows,
      columns,
      from,
      to: from,
      nested: false,
    };
    const behind = Math.min(table.column + columns, COLUMNS_MAX);
    for (let i = table.column; i < behind; i++) table.filled[i] = Math.max(table.filled[i] ?? 0, rows);
    table.column += columns;
    table.cells.push(cell);
    return cell;
  }

  /** A row or cell ends those of its own table that are open: their end tags may be left out. */
  #closeInTable(name: string, start: number): void {
    for (;;) {
      const top = this.#stack.findLast(
        (block) => block.name === 'tr' || block.name === 'table' || CELLS.has(block.name),
      );
      if (top === undefined || top.name === 'table' || (top.name === 'tr' && name !== 'tr')) return;
      this.#popThrough(top, start);
    }
  }

  #closeIfTop(name: string, start: number): void {
    if (this.#stack.at(-1)?.name === name) this.#pop(start);
  }

  #closeUpTo(name: string, start: number): void {
    this.#end(false);
    if ((this.#counts.get(name) ?? 0) === 0) return;
    const open = this.#stack.findLast((block) => block.name === name || (block.name === 'table' && name !== 'table'));
    // An end tag of something outside this table ends nothing inside it.
    if (open !== undefined && open.name === name) this.#popThrough(open, start);
  }

  #popThrough(block: Block, start: number): void {
    for (let last = this.#pop(start); last !== undefined && last !== block; ) last = this.#pop(start);
  }

  #pop(at: number): Block | undefined {
    this.#end(false);
    const block = this.#stack.pop();
    if (block === undefined) return undefined;
    this.#counts.set(block.name, (this.#counts.get(block.name) ?? 1) - 1);
    const lines = this.#writer.lines;
    if (FIELDS.has(block.name) && lines.length === block.lines) this.#writer.empty(at, block.container, block.cell);
    if (CELLS.has(block.name) && block.cell !== null) block.cell.to = lines.length;
    return block;
  }

  #end(broken: boolean): void {
    const around = this.#stack.at(-1);
    this.#writer.end(around?.container ?? 0, around?.cell ?? null, broken);
  }

  #checkBox(tag: string): void {
    const type = attributeOf(tag, 'type')?.toLowerCase();
    if (type === 'checkbox' || type === 'radio') this.#writer.box(attributeOf(tag, 'checked') !== null);
  }
}

function nextRow(table: OpenTable): void {
  table.row++;
  table.column = 0;
  if (table.row === 0) return;
  for (let i = 0; i < table.filled.length; i++) table.filled[i] = Math.max(0, (table.filled[i] ?? 0) - 1);
}

function spanOf(tag: string, name: string): number {
  const span = Number(attributeOf(tag, name) ?? 1);
  return Number.isInteger(span) && span >= 1 ? Math.min(span, SPAN_MAX) : 1;
}
