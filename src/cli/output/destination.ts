import { basename, dirname, extname } from 'node:path';
import type { Target } from '../batch/job.ts';
import { UsageError } from '../failure.ts';
import { statOf } from '../statOf.ts';

/** Where results go: standard output, one file for all, or a folder with a file for each document. */
export type Destination =
  | { readonly kind: 'stdout' }
  | { readonly kind: 'file'; readonly path: string }
  | {
      readonly kind: 'folder';
      readonly path: string;
      readonly extension: string;
      /** Name of the files of a lone input, where the user chose it. */
      readonly base: string | null;
    };

export const EXTENSIONS: Readonly<Record<Target, string>> = {
  xml: '.xml',
  json: '.json',
  csv: '.csv',
  text: '.txt',
  html: '.html',
  pdf: '.pdf',
  english: '.txt',
};

/** Kinds of which several documents make one whole; the others are one document a file. */
const JOINABLE: ReadonlySet<Target> = new Set(['json', 'csv', 'text', 'english']);

/**
 * What `--out` means. A folder is what is one, ends in a slash, has no ending, or is asked for several inputs with an
 * ending other than the format's. A file for a lone input holds its document; a second document gets a file of its own.
 */
export function destinationOf(out: string, to: Target, several: boolean): Destination {
  if (out === '-') return { kind: 'stdout' };
  const extension = extname(out);
  const folder =
    isFolder(out) ||
    /[/\\]$/.test(out) ||
    (!isFile(out) && (extension === '' || (several && extension !== EXTENSIONS[to])));
  if (folder) return { kind: 'folder', path: out, extension: EXTENSIONS[to], base: null };
  if (JOINABLE.has(to)) return { kind: 'file', path: out };
  if (several)
    throw new UsageError(
      `several inputs make several ${to} files, not the one file ${out}`,
      `--out ${out.slice(0, -extension.length)}/`,
    );
  return { kind: 'folder', path: dirname(out), extension, base: basename(out, extension) };
}

function isFolder(path: string): boolean {
  return statOf(path)?.isDirectory() ?? false;
}

function isFile(path: string): boolean {
  return statOf(path)?.isFile() ?? false;
}
