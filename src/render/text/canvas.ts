import { characterWidth } from '../../base/displayWidth.ts';

/** A sheet of character cells on which rules and text are put; rules that meet are joined. */
export class Canvas {
  readonly #text: string[][] = [];
  readonly #rules: number[][] = [];

  /** The outline of a rectangle; `width` and `height` count the rules. */
  box(x: number, y: number, width: number, height: number): void {
    this.horizontal(x, y, width);
    this.horizontal(x, y + height - 1, width);
    this.vertical(x, y, height);
    this.vertical(x + width - 1, y, height);
  }

  horizontal(x: number, y: number, length: number): void {
    for (let i = 0; i < length; i++) {
      if (i > 0) this.#rule(x + i, y, LEFT);
      if (i < length - 1) this.#rule(x + i, y, RIGHT);
    }
  }

  vertical(x: number, y: number, length: number): void {
    for (let i = 0; i < length; i++) {
      if (i > 0) this.#rule(x, y + i, UP);
      if (i < length - 1) this.#rule(x, y + i, DOWN);
    }
  }

  /** Puts lines of text one below the other. A wide character takes two cells, a combining mark joins the cell before it. */
  put(x: number, y: number, lines: readonly string[]): void {
    for (const [index, line] of lines.entries()) {
      let at = x;
      const row = this.#row(this.#text, y + index);
      for (const character of line) {
        const width = characterWidth(character);
        if (width === 0 && at > x) row[at - 1] += character;
        else if (width > 0) {
          row[at] = character;
          at += width;
          // The cell that a wide character covers; marks that follow join the character itself.
          if (width === 2) {
            row[at - 2] = '';
            row[at - 1] = character;
          }
        }
      }
    }
  }

  toString(): string {
    const height = Math.max(this.#text.length, this.#rules.length);
    const lines: string[] = [];
    for (let y = 0; y < height; y++) {
      const text = this.#text[y] ?? [];
      const rules = this.#rules[y] ?? [];
      let line = '';
      for (let x = 0; x < Math.max(text.length, rules.length); x++) line += text[x] ?? RULES[rules[x] ?? 0] ?? ' ';
      lines.push(line.trimEnd());
    }
    return lines.join('\n');
  }

  #rule(x: number, y: number, direction: number): void {
    const row = this.#row(this.#rules, y);
    row[x] = (row[x] ?? 0) | direction;
  }

  #row<T>(rows: T[][], y: number): T[] {
    while (rows.length <= y) rows.push([]);
    return rows[y] as T[];
  }
}

const UP = 1;
const DOWN = 2;
const LEFT = 4;
const RIGHT = 8;
// Indexed by the directions that meet in the cell.
const RULES = [...' ││││┘┐┤│└┌├─┴┬┼'].map((character, index) => (index === 4 || index === 8 ? '─' : character));
