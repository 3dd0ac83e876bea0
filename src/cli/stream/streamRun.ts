import type { Invocation } from '../commands/command.ts';
import type { ReadOptions } from '../commands/readCommand.ts';
import { DONE, type ExitCode, INTERRUPTED } from '../exitCode.ts';
import { OutsideError, reasonOf, UsageError } from '../failure.ts';
import { linesOf } from './lines.ts';
import { answerLine } from './streamLine.ts';

/** Bytes of one line; the largest submissions are a small part of this. */
const LONGEST_LINE = 256 * 1024 * 1024;

/**
 * The filter `read --stream`: a line in, a line out, in order. A line is answered before the next one is taken, so the
 * memory used is that of one line, and whoever feeds line by line and waits for the answer gets it. A bad line is an
 * answer, not a failure: the exit code is 0 when every line was answered.
 */
export async function runStream(to: NonNullable<ReadOptions['to']>, invocation: Invocation): Promise<ExitCode> {
  if (to !== 'json' && to !== 'xml')
    throw new UsageError('--stream writes json, xml or text', 'section16 read --stream --to json');
  let lines = 0;
  for await (const line of linesOf(input(invocation), LONGEST_LINE)) {
    await invocation.terminal.print(`${await answerLine(line, to)}\n`);
    lines++;
  }
  invocation.terminal.note(`${lines} lines`);
  return invocation.interrupted.aborted ? INTERRUPTED : DONE;
}

// Ctrl-C must end the wait for a line that may never come.
async function* input({ interrupted }: Invocation): AsyncGenerator<Uint8Array> {
  interrupted.addEventListener('abort', () => process.stdin.destroy());
  try {
    for await (const chunk of process.stdin) yield chunk;
  } catch (error) {
    if (!interrupted.aborted) throw new OutsideError(`standard input cannot be read: ${reasonOf(error)}`);
  }
}
