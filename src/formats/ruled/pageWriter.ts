import type { Cell, Line, Page, Table } from '../secHtml/page/page.ts';
import type { Written } from './written.ts';

/** A stretch of the page whose reading has a second one. */
export interface Doubtful {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

const NOTHING: Written = { text: '', segments: [], marks: [], start: 0, end: 0, doubt: null };

/** Builds the lines and tables that the form's grammar reads. */
export class PageWriter {
  readonly lines: Line[] = [];
  readonly tables: Table[] = [];
  readonly doubtful: Doubtful[] = [];
  /** Lines of one container belong together, as the signatures do. */
  container = 0;
  #at = 0;

  write(written: Written, cell: Cell | null = null): void {
    const { text, segments, marks, doubt } = written;
    const isEmpty = segments.length === 0 && marks.length === 0;
    const [start, end] = isEmpty ? [this.#at, this.#at] : [written.start, written.end];
    this.#at = end;
    if (doubt !== null) this.doubtful.push({ start, end, message: doubt });
    const index = this.lines.length;
    const { container } = this;
    this.lines.push({ index, text, segments, marks, links: [], box: null, broken: false, container, cell, start, end });
  }

  /** A field that shows nothing. */
  empty(): void {
    this.write(NOTHING);
  }

  /** `cells`: what stands in each, in any order. Gives the table's index. */
  table(cells: readonly (readonly [place: Omit<Cell, 'table' | 'from' | 'to' | 'nested'>, written: Written])[]): void {
    const index = this.tables.length;
    const own = cells.map(([place, written]): Cell => {
      const from = this.lines.length;
      const cell = { ...place, table: index, from, to: from + 1, nested: false };
      this.write(written, cell);
      return cell;
    });
    this.tables.push({ index, cells: own });
  }

  page(): Page {
    return { lines: this.lines, tables: this.tables, cut: false, openTables: [] };
  }
}
