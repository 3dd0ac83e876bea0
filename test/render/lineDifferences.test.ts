import { describe, expect, it } from 'vitest';
import { lineDifferences } from './lineDifferences.ts';
import { visiblePage } from './visibleText.ts';

// The comparison with the SEC's pages is worth what these two can see.

describe('lineDifferences', () => {
  it('finds nothing between equal lists', () => {
    expect(lineDifferences(['a', 'b'], ['a', 'b'])).toEqual([]);
  });

  it.each([
    [['a', 'b', 'c'], ['a', 'x', 'c'], [{ at: 1, theirs: ['b'], ours: ['x'] }]],
    [['a', 'b'], ['a', 'b', 'c'], [{ at: 2, theirs: [], ours: ['c'] }]],
    [['a', 'b'], ['b'], [{ at: 0, theirs: ['a'], ours: [] }]],
    [['a', 'b'], ['b', 'a'], 2],
  ] as const)('finds where %j and %j differ', (theirs, ours, found) => {
    const differences = lineDifferences(theirs, ours);
    if (typeof found === 'number') expect(differences).toHaveLength(found);
    else expect(differences).toEqual(found);
  });
});

describe('visiblePage', () => {
  it('splits text at blocks, joins it within, and leaves out what is not shown', () => {
    const page = visiblePage(
      '<html><head><title>no</title><style>no{}</style></head><body>a <b>b</b><sup>(1)</sup><br>c&nbsp; d<p>e</p>f</body></html>',
    );
    expect(page.lines).toEqual(['a b(1)', 'c d', 'e', 'f']);
  });

  it('keeps empty cells, and ticks', () => {
    const page = visiblePage(
      '<table><tr><td>a</td><td> </td></tr><tr><td><input type=checkbox checked></td><td>b<br>c</td></tr></table>',
    );
    expect(page.tables).toEqual([
      [
        ['a', ''],
        ['[x]', 'b c'],
      ],
    ]);
  });
});
