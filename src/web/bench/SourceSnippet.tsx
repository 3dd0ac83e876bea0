import type { CellPlace } from '../worker/messages.ts';

interface SourceSnippetProps {
  readonly text: string;
  readonly source: CellPlace['source'];
}

const AROUND = 60;

/** The words of the input around a place, the place marked. For those whose screen does not show the input beside it. */
export function SourceSnippet({ text, source }: SourceSnippetProps) {
  if (source === null || text === '') return <p className="quiet">The input shows no place for it.</p>;
  const { line, start, end, page } = source;
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - AROUND);
  const lineEnd = text.indexOf('\n', end);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, end + AROUND);
  return (
    <p className="snippet">
      <span className="quiet">{page === undefined ? `Line ${line} ` : `Page ${page}, line ${line} `}</span>
      <code>
        {text.slice(from, start)}
        <mark>{text.slice(start, Math.min(end, start + 4 * AROUND))}</mark>
        {text.slice(end, to)}
      </code>
    </p>
  );
}
