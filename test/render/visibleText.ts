import { Parser } from 'htmlparser2';

/** What a page shows, in reading order: one string for each stretch of text that stands in a block of its own. */
export interface VisiblePage {
  /** White space collapsed; no empty strings. A check box is `[x]` or `[ ]`. */
  readonly lines: readonly string[];
  /** Every table: its rows, each a list of cells, the empty ones kept. A cell with blocks in it has them joined by a space. */
  readonly tables: readonly (readonly (readonly string[])[])[];
}

const BLOCKS = new Set(
  'html body main article section header div p table caption thead tbody tfoot tr td th hr br h1 h2 h3 ul ol li dl dt dd center'.split(
    ' ',
  ),
);
const HIDDEN = new Set(['head', 'style', 'script', 'title']);

export function visiblePage(page: string): VisiblePage {
  const lines: string[] = [];
  const tables: string[][][] = [];
  const open: { rows: string[][]; cell: string | null }[] = [];
  let text = '';
  let hidden = 0;
  const flush = (): void => {
    const line = normal(text);
    if (line !== '') {
      lines.push(line);
      for (const table of open) if (table.cell !== null) table.cell = `${table.cell} ${line}`;
    }
    text = '';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (HIDDEN.has(name)) hidden++;
      if (BLOCKS.has(name)) flush();
      if (name === 'input') text += 'checked' in attributes ? '[x] ' : '[ ] ';
      if (name === 'table') {
        const rows: string[][] = [];
        tables.push(rows);
        open.push({ rows, cell: null });
      }
      const table = open.at(-1);
      if (name === 'tr') table?.rows.push([]);
      if ((name === 'td' || name === 'th') && table !== undefined) table.cell = '';
    },
    ontext(part) {
      if (hidden === 0) text += part;
    },
    onclosetag(name) {
      if (HIDDEN.has(name)) hidden--;
      if (BLOCKS.has(name)) flush();
      const table = open.at(-1);
      if ((name === 'td' || name === 'th') && table !== undefined) {
        table.rows.at(-1)?.push(normal(table.cell ?? ''));
        table.cell = null;
      }
      if (name === 'table') open.pop();
    },
  });
  parser.end(page);
  flush();
  return { lines, tables };
}

function normal(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}
