import type { Position, Problem, SourceMap } from '../model/problem.ts';

/** Turns places in an inner text into places in the text around it. */
export interface Shift {
  position(inner: Position): Position;
  problems(inner: readonly Problem[]): Problem[];
  source(inner: SourceMap | null): SourceMap | null;
}

/** For an inner text that begins at `origin` of the outer one and is an unchanged slice of it. */
export function shiftFrom(origin: Position): Shift {
  const position = (inner: Position): Position => ({
    ...inner,
    line: inner.line + origin.line - 1,
    column: inner.line === 1 ? inner.column + origin.column - 1 : inner.column,
    start: inner.start + origin.start,
    end: inner.end + origin.start,
  });
  return {
    position,
    problems: (inner) => inner.map((p) => (p.at === null ? p : shifted(p, p.at, position(p.at)))),
    source: (inner) =>
      inner === null
        ? null
        : {
            at: (path) => {
              const place = inner.at(path);
              return place === null ? null : { ...place, position: position(place.position) };
            },
          },
  };
}

/** Some messages say the place in words too; they must not contradict `at`. */
function shifted(problem: Problem, inner: Position, at: Position): Problem {
  const words = `(line ${inner.line}, column ${inner.column})`;
  return { ...problem, message: problem.message.replace(words, `(line ${at.line}, column ${at.column})`), at };
}
