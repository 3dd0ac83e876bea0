/**
 * What the process ends with. 0: done and nothing wrong. 1: done, with a problem of severity `error`, or a rule of weight
 * that failed. 2: an input could not be read at all. 3: wrong use. 4: disk, network or database failed. 130: the user ended it.
 */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 130;

export const DONE = 0;
export const FOUND = 1;
export const UNREADABLE = 2;
export const WRONG_USE = 3;
export const FAILED = 4;
/** As shells expect it after Ctrl-C: 128 and the number of the signal. */
export const INTERRUPTED = 130;

/** Of several outcomes the graver, which is the larger number. */
export function graver(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b;
}
