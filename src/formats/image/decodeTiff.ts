import type { Picture } from '../page/picture.ts';
import { luminance } from './decodePng.ts';
import { PICTURES_MAX, PIXELS_MAX } from './limits.ts';
import type { ImageProblemCode } from './problems.ts';

/** Tags of TIFF 6.0 that say how large a picture is. */
const WIDTH = 't256';
const HEIGHT = 't257';

/** The pages of a TIFF in grey, as scanners write them, in black and white by fax compression too; or why there are none. */
export async function decodeTiff(bytes: Uint8Array): Promise<Picture[] | ImageProblemCode> {
  let utif: typeof import('utif2');
  try {
    utif = (await import('utif2')).default as typeof import('utif2');
  } catch {
    return 'IMAGE_NO_ENGINE';
  }
  try {
    const buffer = bytes.slice().buffer as ArrayBuffer;
    const pages: Picture[] = [];
    // Its size is looked at before a page is unpacked: a few bytes may unpack to gigabytes.
    for (const page of utif.decode(buffer).slice(0, PICTURES_MAX)) {
      const [width, height] = [sizeOf(page[WIDTH]), sizeOf(page[HEIGHT])];
      if (width * height > PIXELS_MAX) return 'IMAGE_TOO_LARGE';
      if (width * height === 0) continue;
      utif.decodeImage(buffer, page);
      pages.push(inGrey(width, height, utif.toRGBA8(page)));
    }
    return pages.length === 0 ? 'IMAGE_BROKEN' : pages;
  } catch {
    return 'IMAGE_BROKEN';
  }
}

function sizeOf(value: unknown): number {
  const first: unknown = Array.isArray(value) || ArrayBuffer.isView(value) ? (value as ArrayLike<unknown>)[0] : 0;
  return typeof first === 'number' && Number.isFinite(first) && first > 0 ? first : 0;
}

function inGrey(width: number, height: number, pixels: Uint8Array): Picture {
  const grey = new Uint8Array(width * height);
  for (let i = 0; i < grey.length; i++) {
    grey[i] = luminance(pixels[i * 4] ?? 255, pixels[i * 4 + 1] ?? 255, pixels[i * 4 + 2] ?? 255);
  }
  return { width, height, grey };
}
