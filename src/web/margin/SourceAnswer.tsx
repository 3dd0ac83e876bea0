import type { CellPlace } from '../worker/messages.ts';

interface SourceAnswerProps {
  readonly text: string;
  readonly place: CellPlace | undefined;
}

const QUOTED_AT_MOST = 240;

/** Where in the input a cell came from, quoted, and what it is called in XML. */
export function SourceAnswer({ text, place }: SourceAnswerProps) {
  if (place === undefined) return null;
  const { source, xpath } = place;
  const quoted = source === null ? '' : text.slice(source.start, source.end).trim();
  return (
    <dl className="source-answer">
      <dt>Input</dt>
      <dd>
        {source === null ? (
          'states nothing here'
        ) : (
          <>
            {source.page !== undefined && `page ${source.page}, `}line {source.line}
            {quoted !== '' && `: “${quoted.length > QUOTED_AT_MOST ? `${quoted.slice(0, QUOTED_AT_MOST)}…` : quoted}”`}
            {source.confidence < 1 && ` (the reader is ${Math.round(source.confidence * 100)} % sure)`}
          </>
        )}
      </dd>
      <dt>XPath</dt>
      <dd>
        <code className="xpath">{xpath}</code>
      </dd>
    </dl>
  );
}
