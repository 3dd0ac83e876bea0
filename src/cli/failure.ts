/** The command was called in a way that means nothing. `tryThis` is the nearest call that does. */
export class UsageError extends Error {
  readonly tryThis: string;

  constructor(message: string, tryThis: string) {
    super(message);
    this.tryThis = tryThis;
  }
}

/** Something outside the program failed: a disk, a port, the reader of a pipe. The message is one line for people. */
export class OutsideError extends Error {
  readonly code: string | null;

  constructor(message: string, code: string | null = null) {
    super(message);
    this.code = code;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOENT: 'no such file or folder',
  ENOTDIR: 'a part of the path is not a folder',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open',
  EIO: 'the device reports an error',
  EADDRINUSE: 'the port is in use',
};

/** The reason of a system error in words: `the disk is full (ENOSPC)`. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code === null) return error instanceof Error ? oneLine(error.message) : String(error);
  const words = REASONS[code];
  return words === undefined ? code : `${words} (${code})`;
}

/** The code of a system error, such as `ENOSPC`. */
export function codeOf(error: unknown): string | null {
  const code = error instanceof Error ? (error as { code?: unknown }).code : undefined;
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : null;
}

/** The text with every run of white space and control characters made one blank. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u0000-\u001f\u007f]+/g, ' ').trim();
}
