import type { DeskTools } from '../desk/useDesk.ts';

/** Narrows findings and rules to those that hold every word. */
export function SearchField({ tools }: { readonly tools: DeskTools }) {
  const { desk, change } = tools;
  return (
    <input
      id="search"
      type="search"
      aria-label="Search findings and rules"
      placeholder="Search  /"
      value={desk.search}
      onChange={(event) => change({ kind: 'searched', text: event.target.value })}
    />
  );
}
