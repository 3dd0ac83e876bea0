import { readFileSync, writeFileSync } from 'node:fs';

/** A file whose text a tool works out. */
export interface Generated {
  readonly path: string;
  readonly text: string;
}

/** Writes the files, or with `check` compares them with what stands there and ends the process with 1 when one is stale. */
export function finish(files: readonly Generated[], check: boolean): void {
  const stale = files.filter((file) => current(file.path) !== file.text);
  if (!check) for (const file of stale) writeFileSync(file.path, file.text);
  for (const file of stale) console.log(`${check ? 'stale' : 'written'}: ${file.path}`);
  if (check && stale.length > 0) {
    console.log('Run `npm run generate` and commit the result.');
    process.exitCode = 1;
  }
}

function current(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
