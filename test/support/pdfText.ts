import { execFileSync, spawnSync } from 'node:child_process';

// poppler-utils read our PDFs back, as a program nobody here wrote. Tests that need them are skipped, with a notice, where
// they are not installed.
export const popplerIsHere = spawnSync('pdftotext', ['-v']).status === 0;

if (!popplerIsHere) console.warn('No pdftotext (poppler-utils): tests that read PDFs back are skipped.');

/** The text of each page, in the order in which it was drawn. */
export function pdfPages(bytes: Uint8Array): string[] {
  const text = execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', '-', '-'], { input: bytes, encoding: 'utf8' });
  return text.split('\f').slice(0, -1);
}

/**
 * All of it without white space, since lines and columns part words anywhere, and without what stands at the head and foot
 * of pages, since pages part paragraphs.
 */
export function pdfLetters(bytes: Uint8Array): string {
  const bodies = pdfPages(bytes).map((page, index) => {
    const body = page.replace(/Page \d+ of \d+\s*$/, '');
    return index === 0 ? body : body.replace(/^SEC Form.*\n/, '');
  });
  return lettersOf(bodies.join(''));
}

/** Letters as a reader sees them: without white space, marks of direction and joiners, which no page shows. */
export function lettersOf(text: string): string {
  return text.replace(/[\s\u200c-\u200f\u202a-\u202e\u2066-\u2069]/gu, '').normalize('NFKC');
}

/** `Title`, `CreationDate`, `Pages`, `Page size` … of a PDF. */
export function pdfInfo(bytes: Uint8Array): ReadonlyMap<string, string> {
  const text = execFileSync('pdfinfo', ['-isodates', '-'], { input: bytes, encoding: 'utf8' });
  return new Map(
    text.split('\n').flatMap((line) => {
      const found = /^([^:]+):\s+(.*)$/.exec(line);
      return found === null ? [] : [[found[1] ?? '', found[2] ?? ''] as const];
    }),
  );
}
