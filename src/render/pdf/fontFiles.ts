import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { sfntOf } from './sfnt.ts';

/** A file of a font and the characters that it may hold; opened when one of them is first met. */
export interface FontFile {
  /** Names the font in a PDF's own list of fonts. */
  readonly key: string;
  covers(codePoint: number): boolean;
  /** The bytes as TrueType, read once; null where the file is not installed. */
  load(): Uint8Array | null;
}

export interface FontFamily {
  readonly slug: string;
  /** In the order of preference. */
  readonly regular: readonly FontFile[];
  /** The same as `regular` for a family without a bold face. */
  readonly bold: readonly FontFile[];
}

const require = createRequire(import.meta.url);

/** A family of the npm scope @fontsource: one file a range of characters, the ranges in `unicode.json`. */
export function fontFamily(slug: string, subsets: readonly string[], hasBold: boolean): FontFamily {
  const folder = folderOf(slug, subsets[0] ?? 'latin');
  const ranges = folder === null ? {} : rangesOf(join(folder, 'unicode.json'));
  const files = (weight: number): FontFile[] =>
    subsets.map((subset) => fontFile(folder, `${slug}-${subset}-${weight}-normal`, ranges[subset] ?? null));
  const regular = files(400);
  return { slug, regular, bold: hasBold ? files(700) : regular };
}

function fontFile(folder: string | null, name: string, ranges: readonly Range[] | null): FontFile {
  let bytes: Uint8Array | null | undefined;
  const load = (): Uint8Array | null => {
    const path = folder === null ? null : join(folder, 'files', `${name}.woff`);
    return path === null || !existsSync(path) ? null : sfntOf(readFileSync(path));
  };
  return {
    key: name,
    covers: (codePoint) => ranges === null || ranges.some(([from, to]) => codePoint >= from && codePoint <= to),
    load: () => {
      if (bytes === undefined) bytes = load();
      return bytes;
    },
  };
}

function folderOf(slug: string, subset: string): string | null {
  try {
    return dirname(dirname(require.resolve(`@fontsource/${slug}/files/${slug}-${subset}-400-normal.woff`)));
  } catch {
    return null;
  }
}

type Range = readonly [from: number, to: number];

/** `U+0370-0377,U+037F` by subset. */
function rangesOf(path: string): Readonly<Record<string, readonly Range[]>> {
  const given = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
  return Object.fromEntries(
    Object.entries(given).map(([subset, text]) => [
      subset,
      text.split(',').map((range): Range => {
        const [from = '', to = from] = range.trim().slice(2).split('-');
        return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
      }),
    ]),
  );
}
