import { readAnyInput } from '../../formats/readAnyInput.ts';
import type { Problem } from '../../model/problem.ts';
import { encode } from '../batch/encode.ts';
import type { Target } from '../batch/job.ts';
import { entry } from '../batch/problemsFile.ts';
import { reasonOf } from '../failure.ts';
import type { Line } from './lines.ts';

/** What a line in says: an id of the caller's, handed back as it came, and the bytes of an input. */
interface Request {
  readonly id: unknown;
  readonly bytes: Uint8Array;
}

export type StreamTarget = Extract<Target, 'json' | 'xml' | 'text'>;

/** The answer to one line, as one line without its end. Whatever the line is, there is an answer, and it says so. */
export async function answerLine(line: Line, to: StreamTarget): Promise<string> {
  const request = parse(line);
  if (!('bytes' in request)) return answer(request.id, [], [request.problem]);
  try {
    const reading = await readAnyInput(request.bytes);
    const documents: unknown[] = [];
    for (const document of reading.documents) {
      const text = await encode(to, document, String(request.id), () => {});
      documents.push(to === 'json' ? JSON.parse(String(text)) : text);
    }
    const several = reading.documents.length > 1;
    const problems = [
      ...reading.problems.map((problem) => entry(problem, null)),
      ...reading.documents.flatMap(({ problems: own }, i) =>
        own.map((problem) => entry(problem, several ? i + 1 : null)),
      ),
    ];
    return answer(request.id, documents, problems);
  } catch (error) {
    return answer(
      request.id,
      [],
      [problem('READER_FAULT', `The reader failed, which is a fault of this program: ${reasonOf(error)}.`)],
    );
  }
}

function answer(id: unknown, documents: readonly unknown[], problems: readonly unknown[]): string {
  return JSON.stringify({ id: id ?? null, documents, problems });
}

function parse(line: Line): Request | { id: unknown; problem: Problem } {
  if ('tooLong' in line)
    return { id: null, problem: problem('LINE_TOO_LONG', 'The line is longer than a line may be.') };
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch {
    return { id: null, problem: problem('LINE_NOT_JSON', 'The line is not JSON.') };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { id: null, problem: problem('LINE_NOT_JSON', 'The line is not a JSON object.') };
  }
  const { id, body, encoding } = value as Readonly<Record<string, unknown>>;
  if (typeof body !== 'string') return { id, problem: problem('LINE_WITHOUT_BODY', 'The line has no text in "body".') };
  if (encoding === undefined || encoding === null || encoding === 'text')
    return { id, bytes: Buffer.from(body, 'utf8') };
  if (encoding !== 'base64') return { id, problem: problem('LINE_ENCODING', '"encoding" is "base64" or left out.') };
  if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(body))
    return { id, problem: problem('LINE_ENCODING', 'The body is not base64.') };
  return { id, bytes: Buffer.from(body, 'base64') };
}

function problem(code: string, message: string): Problem {
  return { code, severity: 'error', path: '/', message, at: null };
}
