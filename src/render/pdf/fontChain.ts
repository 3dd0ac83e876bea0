import { create, type Font } from 'fontkit';
import { type FontFamily, fontFamily } from './fontFiles.ts';

/** A font that draws some stretch of text. */
export interface Face {
  readonly key: string;
  /**
   * A font object for one document. Fontkit remembers with a glyph the letters that it first stood for, and forgets them
   * when it embeds a part of another glyph: a font that serves two documents would give the second a wrong text to copy.
   */
  fresh(): Font;
  has(codePoint: number): boolean;
  /** Width of a text at size 1. */
  width(text: string): number;
}

export interface FontChain {
  /** The first font that has every character of a cluster; null when none has. */
  faceFor(cluster: string, bold: boolean): Face | null;
}

// Arimo is the metric twin of the SEC's Arial. DejaVu Sans joins Arabic letters and has symbols. UnifontEX has nearly all of the
// Basic Multilingual Plane, Chinese, Japanese and Korean among it, drawn on a grid of 16 by 16: plain, but never wrong.
// docs/decisions/0004-pdf-fonts.md
const ARIMO = ['latin', 'latin-ext', 'vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext', 'hebrew'];

let chain: FontChain | undefined;

/** The fonts of this installation, opened once a process and only as far as texts need them. */
export function fontChain(): FontChain {
  chain ??= chainOf([
    fontFamily('arimo', ARIMO, true),
    fontFamily('dejavu-sans', ['latin'], true),
    fontFamily('unifontex', ['latin'], false),
  ]);
  return chain;
}

export function chainOf(families: readonly FontFamily[]): FontChain {
  const faces = new Map<string, Face | null>();
  const known = new Map<string, Face | null>();
  const search = (cluster: string, bold: boolean): Face | null => {
    const points = [...cluster].map((character) => character.codePointAt(0) ?? 0).filter(isDrawn);
    for (const family of families) {
      for (const file of bold ? family.bold : family.regular) {
        if (!points.every((point) => file.covers(point))) continue;
        let face = faces.get(file.key);
        if (face === undefined) {
          const bytes = file.load();
          face = bytes === null ? null : faceOf(file.key, bytes);
          faces.set(file.key, face);
        }
        if (face !== null && points.every((point) => face.has(point))) return face;
      }
    }
    return null;
  };
  return {
    faceFor(cluster, bold) {
      const key = (bold ? 'b' : 'r') + cluster;
      let face = known.get(key);
      if (face === undefined) {
        face = search(cluster, bold);
        if (known.size > MOST_KNOWN) known.clear();
        known.set(key, face);
      }
      return face;
    },
  };
}

const MOST_KNOWN = 20_000;

// Joiners and variation selectors shape their neighbours; a font need have no glyph for them.
function isDrawn(codePoint: number): boolean {
  return !(codePoint === 0x200c || codePoint === 0x200d || (codePoint >= 0xfe00 && codePoint <= 0xfe0f));
}

function faceOf(key: string, bytes: Uint8Array): Face {
  // Measures for all documents, and is embedded in none.
  const font = create(bytes);
  const widths = new Map<string, number>();
  return {
    key,
    fresh: () => create(bytes),
    has: (codePoint) => font.hasGlyphForCodePoint(codePoint),
    width(text) {
      let width = widths.get(text);
      if (width === undefined) {
        width = font.layout(text).advanceWidth / font.unitsPerEm;
        if (widths.size > MOST_KNOWN) widths.clear();
        widths.set(text, width);
      }
      return width;
    },
  };
}
