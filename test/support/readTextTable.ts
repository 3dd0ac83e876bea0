/** The tables drawn in a terminal text, read back: every drawn table as rows of cells, white space taken out of each cell. */
export function readTextTables(text: string): string[][][] {
  const tables: string[][][] = [];
  let block: string[] = [];
  for (const line of [...text.split('\n'), '']) {
    if (/^[┌├│└]/.test(line)) block.push(line);
    if (line.startsWith('└')) {
      tables.push(rowsOf(block));
      block = [];
    }
  }
  return tables.filter(([heads]) => heads?.[0] === 'Line');
}

function rowsOf(block: readonly string[]): string[][] {
  const last = cellsAt(block.at(-1) ?? '');
  const rules = last.flatMap((character, at) => ('└┴┘'.includes(character) ? [at] : []));
  const rows: string[][] = [];
  let row: string[] | null = null;
  for (const line of block) {
    const cells = cellsAt(line);
    // A rule through the first column ends a row; a rule that starts further right parts a head from its subheads.
    if ('┌├└'.includes(cells[0] ?? '') && cells[1] === '─') {
      if (row !== null) rows.push(row);
      row = rules.slice(1).map(() => '');
    } else {
      row = (row ?? ([] as string[])).map(
        (cell, index) =>
          cell +
          cells
            .slice((rules[index] ?? 0) + 1, rules[index + 1])
            .join('')
            .replace(/\s/gu, ''),
      );
    }
  }
  return rows;
}

/** One entry a column of the terminal: a wide character is followed by an empty one, a mark stands with its character. */
function cellsAt(line: string): string[] {
  const cells: string[] = [];
  for (const character of line) {
    if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(character) && cells.length > 0) cells[cells.length - 1] += character;
    else
      cells.push(
        character,
        ...(/[\u{1100}-\u{115f}\u{2e80}-\u{ffe6}\u{1f300}-\u{3fffd}]/u.test(character) ? [''] : []),
      );
  }
  return cells;
}
