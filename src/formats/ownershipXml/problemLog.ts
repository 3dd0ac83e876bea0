import type { Problem, Severity } from '../../model/problem.ts';
import { lineIndex } from '../xml/position.ts';
import { XmlFault } from '../xml/xmlFault.ts';
import { OWNERSHIP_XML_PROBLEMS, type OwnershipXmlProblemCode } from './problems.ts';

/** Problems beyond which a document is refused: an input made to exhaust a reader, not a report of anybody. */
const PROBLEMS_MAX = 1000;

/** Collects what a reader has to say of one text, with places in it. */
export class ProblemLog {
  readonly #problems: Problem[] = [];
  readonly #positionOf: ReturnType<typeof lineIndex>;

  constructor(text: string) {
    this.#positionOf = lineIndex(text);
  }

  /** `start` and `end` are offsets in the text; the severity is the code's own unless another is given. Throws `XmlFault` when it is too much. */
  say(
    code: OwnershipXmlProblemCode,
    path: string,
    start: number,
    message: string,
    severity: Severity = OWNERSHIP_XML_PROBLEMS[code].severity,
    end?: number,
  ): void {
    if (this.#problems.length === PROBLEMS_MAX) {
      throw new XmlFault(
        'XML_TOO_MANY_FAULTS',
        start,
        `More than ${PROBLEMS_MAX} places are not as the schema has them; this is no ownership document.`,
      );
    }
    this.#problems.push({ code, severity, path, message, at: this.#positionOf(start, end) });
  }

  /** The problems in the order of the text. */
  inOrder(): Problem[] {
    return this.#problems.sort((a, b) => (a.at?.start ?? 0) - (b.at?.start ?? 0));
  }
}
