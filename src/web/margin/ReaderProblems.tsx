import type { Problem } from '../../model/problem.ts';
import { matches } from './matches.ts';

interface ReaderProblemsProps {
  readonly problems: readonly Problem[];
  readonly search: string;
}

/** What the reader of the input had to say: not about the law, but about the bytes. */
export function ReaderProblems({ problems, search }: ReaderProblemsProps) {
  const shown = problems.filter((problem) => matches(search, null, problem.code, problem.message, problem.path));
  if (shown.length === 0) return null;
  return (
    <section className="group" aria-label={`From reading: ${shown.length}`}>
      <h3>
        From reading the input <span className="quiet">{shown.length}</span>
      </h3>
      <ul className="problems">
        {shown.map((problem, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is made anew for every reading
          <li key={index} data-severity={problem.severity}>
            <b>{problem.severity}</b> {problem.message}
            <span className="quiet">
              {' '}
              {problem.at !== null && `Line ${problem.at.line}, column ${problem.at.column}. `}
              <code>{problem.code}</code> <code className="xpath">{problem.path}</code>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
